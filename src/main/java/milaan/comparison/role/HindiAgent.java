package milaan.comparison.role;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;

/** Who does it in Hindi, where the frame asks for the one with ने: that hangs on voice, control and what the clause is about. */
final class HindiAgent {

    private static final Set<String> SAYING = RoleWords.set("hindi-agent.saying");
    private static final Set<String> LIGHT = RoleWords.set("hindi-agent.light");
    private static final Set<String> CATCHING = RoleWords.set("hindi-agent.catching");
    private static final Set<String> ATTRIBUTES = RoleWords.set("hindi-agent.attributes");

    private static final Set<String> WHILE = Set.of("हुए", "समय", "वक्त");
    private static final int REACH = 6;

    private final Stretch stretch;
    private final HindiClauses clauses;
    private final Occurrence occurrence;
    private final HindiVoice voice;
    private final HindiSlots at;
    private final int verb;
    private final int end;

    HindiAgent(Stretch stretch, HindiClauses clauses, Occurrence occurrence, HindiVoice voice, HindiSlots at) {
        this.stretch = stretch;
        this.clauses = clauses;
        this.occurrence = occurrence;
        this.voice = voice;
        this.at = at;
        verb = occurrence.tokens().start();
        end = occurrence.tokens().end();
    }

    /** Empty where nobody is sure to be the one. */
    Optional<Marked> find() {
        if (voice.isObliged()) {
            return at.controller("को");
        }
        if (voice.isControlled()) {
            return at.controller("को").or(() -> at.controller("से"));
        }
        if (voice.isAlleged()) {
            return at.controller("पर").or(() -> at.controller("खिलाफ"));
        }
        Optional<Marked> by = at.near("द्वारा", false).filter(this::isOfVerb).or(() -> at.near("हाथों", false));
        Optional<Marked> owner = ownerOfRefused();
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Marked> acting = at.inPart("ने");
        if (by.isPresent() && (acting.isEmpty() || voice.isNominal())) {
            return by;
        }
        if (voice.isNominal()) {
            return occurrence.frame().patient().stream().allMatch(HindiReading.OBLIQUE::contains) ? at.genitive() : Optional.empty();
        }
        Optional<Marked> sayer = sayer();
        if (sayer.isPresent()) {
            return sayer;
        }
        Optional<Marked> next = stretch.norm(end - 1).endsWith("कर")
                ? at.first(c -> c.slot().equals("Ø") && c.at() == end && c.who().stream().allMatch(Mention::isNamed)) : Optional.empty();
        if (next.isPresent()) {
            // "X को पछाड़कर भारत शीर्ष पर, Y ने बताया": India.
            return next;
        }
        if (isCaughtDoing()) {
            Optional<Marked> behind = at.first(c -> c.slot().equals("को") && c.at() >= end && clauses.sameFinite(c.at(), verb));
            // "X को पीटते समय": X is beaten; who was caught has no marker.
            return behind.or(() -> occurrence.frame().patient().contains("को") ? at.plain() : at.controller("को"));
        }
        Optional<Marked> ne = at.inFinite(c -> c.slot().equals("ने"));
        if (ne.isPresent() || voice.isPassive()) {
            return ne.or(() -> at.near("वार", false));
        }
        if (clauses.sharesSubject(verb) && at.inFinite(c -> c.slot().equals("Ø")).isEmpty()) {
            return at.last(c -> c.slot().equals("ने") && clauses.isBefore(c.at(), verb));
        }
        return voice.isPerfective() ? Optional.empty() : at.plain();
    }

    /** "X का न्योता Y ने ठुकरा दिया": X invited. */
    private Optional<Marked> ownerOfRefused() {
        boolean refused = occurrence.frame().patient().stream().allMatch(HindiReading.OBLIQUE::contains)
                && IntStream.range(end, Math.min(stretch.size(), end + REACH)).takeWhile(i -> clauses.sameFinite(i, verb))
                .anyMatch(i -> HindiVoice.isObjectOf(stretch.norm(i)));
        return refused ? at.first(c -> c.slot().equals("का") && c.end() == verb) : Optional.empty();
    }

    /** "रिश्वत लेते हुए X को Y ने पकड़ा": X takes the bribe. */
    private boolean isCaughtDoing() {
        if (stretch.norm(end - 1).endsWith("ते") && CATCHING.contains(stretch.norm(end))) {
            return true;
        }
        int said = stretch.is(end, "करते") ? end + 1 : end;
        boolean doing = WHILE.contains(stretch.norm(said));
        return doing && at.inPart("ने").isEmpty() && IntStream.range(end, stretch.size()).takeWhile(i -> clauses.sameFinite(i, verb))
                .anyMatch(i -> CATCHING.contains(stretch.norm(i)));
    }

    /** "मंत्री ने बात नहीं सुनी, किसान नेता का आरोप": as headlines have it, at the end. */
    private Optional<Marked> sayer() {
        boolean ends = SAYING.contains(stretch.norm(end - 1)) && (end >= stretch.size() || stretch.isMark(end));
        return ends ? at.first(c -> c.slot().equals("का") && c.end() == verb) : Optional.empty();
    }

    /** "X द्वारा दायर याचिका में": who filed it says nothing of the verb of the clause. */
    private boolean isOfVerb(Marked by) {
        if (by.at() >= verb) {
            // "X का बयान Y द्वारा लगाए गए आरोपों के बाद आया": Y did not say it.
            return IntStream.range(by.end(), Math.min(stretch.size(), by.end() + 2)).anyMatch(i -> LIGHT.contains(stretch.norm(i)));
        }
        return !ATTRIBUTES.contains(stretch.norm(by.end()));
    }
}
