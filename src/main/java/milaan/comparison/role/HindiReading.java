package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;

/** One occurrence of a Hindi action in its clause: who does it, and to whom. */
final class HindiReading {

    private static final int ADJECTIVES = 3;
    private static final List<String> GIVERS = List.of("से", "का", "हाथों", "द्वारा");
    /** Postpositions with which a noun of action names the one it is done to, so that its genitive is the doer. */
    private static final Set<String> OBLIQUE = Set.of("पर", "खिलाफ", "को", "से", "साथ", "नाम");

    private static final Set<String> SAYING = RoleWords.set("hindi-reading.saying");
    private static final Set<String> LIGHT = RoleWords.set("hindi-reading.light");
    private static final Set<String> EITHER_WAY = RoleWords.set("hindi-reading.either-way");
    private static final Set<String> CATCHING = RoleWords.set("hindi-reading.catching");
    private static final Set<String> ATTRIBUTES = RoleWords.set("hindi-reading.attributes");

    private final Stretch stretch;
    private final HindiClauses clauses;
    private final List<Marked> cases;
    private final Occurrence occurrence;
    private final HindiVoice voice;

    HindiReading(Stretch stretch, HindiClauses clauses, List<Marked> cases, Occurrence occurrence) {
        this.stretch = stretch;
        this.clauses = clauses;
        this.cases = cases;
        this.occurrence = occurrence;
        voice = new HindiVoice(stretch, clauses, occurrence.tokens());
    }

    /** "X को Y का समर्थन मिला": with a verb of getting, the one it is done to stands with को. */
    Frame frame(Frame frame) {
        return voice.isGot() && frame.agent().contains("ने") && !frame.phrase().isLight()
                ? new Frame(frame.action(), frame.phrase(), GIVERS, List.of("को", "ने", "Ø")) : frame;
    }

    List<Mention> fill(List<String> slots) {
        if (isGapped()) {
            return List.of();
        }
        for (String slot : slots) {
            Optional<Marked> found = slots.size() > 1 && OBLIQUE.contains(slot) && !voice.isObliged() ? near(slot, true)
                    .or(() -> slots.getFirst().equals(slot) && !voice.isOver() ? following(slot) : Optional.empty()) : Optional.empty();
            if (found.isPresent()) {
                return found.get().who();
            }
            if (!OBLIQUE.contains(slot) && find(slot).isPresent()) {
                return find(slot).orElseThrow().who();
            }
        }
        for (String slot : slots) {
            Optional<Marked> found = find(slot);
            if (found.isPresent()) {
                return found.get().who();
            }
        }
        return List.of();
    }

    /** "X ने … की और Y ने … की भूमिका निभाई": one verb for two, who did which is not told apart. */
    private boolean isGapped() {
        return cases.stream().filter(c -> c.slot().equals("ने") && clauses.samePart(c.at(), verb())).count() > 1;
    }

    private int verb() {
        return occurrence.tokens().start();
    }

    private Optional<Marked> find(String slot) {
        return switch (slot) {
            case "का" -> isEitherWay() ? Optional.empty() : genitive();
            case "का…को" -> ownerOfObject();
            case "का…का" -> genitive("की");
            case "ने" -> agent();
            case "को" -> object();
            case "Ø" -> plain();
            case "Ø=" -> cases.stream().filter(c -> c.slot().equals("Ø") && c.end() == verb()).findFirst();
            case "से", "पर", "खिलाफ", "साथ" -> voice.isNominal() && !slot.equals("पर") && !slot.equals("खिलाफ")
                    ? near(slot, true) : near(slot, false);
            default -> near(slot, false);
        };
    }

    /** X की हत्या, X की कुल्हाड़ी से हत्या: straight before the word, but for adjectives and what it is done with. */
    private Optional<Marked> genitive() {
        return genitive("से");
    }

    /** "X की निंदा के बाद": X may condemn or be condemned. */
    private boolean isEitherWay() {
        return voice.isNominal() && !stretch.norm(occurrence.tokens().end()).startsWith("कर")
                && EITHER_WAY.contains(stretch.norm(occurrence.tokens().end() - 1));
    }

    /** "X की दलीलों को खारिज": whose thing it is done to. */
    private Optional<Marked> ownerOfObject() {
        return genitive("को");
    }

    /** @param last the one postposition that may stand between, straight before the word */
    private Optional<Marked> genitive(String last) {
        // "X के पक्ष में": the phrase itself begins with the marker.
        int noun = stretch.is(verb(), "के") || stretch.is(verb(), "की") || stretch.is(verb(), "का") ? verb() + 1 : verb();
        return cases.stream().filter(c -> c.slot().equals("का") && c.end() <= noun && noun - c.end() <= ADJECTIVES)
                .filter(c -> clauses.sameFinite(c.at(), verb()))
                .filter(c -> cases.stream().noneMatch(between -> between.at() >= c.end() && between.at() < verb()))
                .filter(c -> IntStream.range(c.end(), noun)
                        .noneMatch(i -> HindiVoice.isPostposition(stretch.norm(i)) && !(stretch.is(i, last) && i >= noun - 2)))
                .reduce((a, b) -> b);
    }

    private Optional<Marked> agent() {
        if (voice.isObliged()) {
            return controller("को");
        }
        if (voice.isControlled()) {
            return controller("को").or(() -> controller("से"));
        }
        if (voice.isAlleged()) {
            return controller("पर").or(() -> controller("खिलाफ"));
        }
        Optional<Marked> by = near("द्वारा", false).filter(c -> isOfVerb(c)).or(() -> near("हाथों", false));
        Optional<Marked> acting = inPart("ने");
        if (by.isPresent() && (acting.isEmpty() || voice.isNominal())) {
            return by;
        }
        if (voice.isNominal()) {
            return occurrence.frame().patient().stream().allMatch(OBLIQUE::contains) ? genitive() : Optional.empty();
        }
        Optional<Marked> sayer = sayer();
        if (sayer.isPresent()) {
            return sayer;
        }
        Optional<Marked> next = stretch.norm(occurrence.tokens().end() - 1).endsWith("कर") ? cases.stream()
                .filter(c -> c.slot().equals("Ø") && c.at() == occurrence.tokens().end() && c.who().stream().allMatch(Mention::isNamed))
                .findFirst() : Optional.empty();
        if (next.isPresent()) {
            // "X को पछाड़कर भारत शीर्ष पर, Y ने बताया": India.
            return next;
        }
        if (isCaughtDoing()) {
            return controller("को").or(() -> cases.stream().filter(c -> c.slot().equals("को") && clauses.sameFinite(c.at(), verb())).findFirst());
        }
        Optional<Marked> ne = inFinite(c -> c.slot().equals("ने"));
        if (ne.isPresent() || voice.isPassive()) {
            return ne.or(() -> near("वार", false));
        }
        if (clauses.sharesSubject(verb()) && inFinite(c -> c.slot().equals("Ø")).isEmpty()) {
            return cases.stream().filter(c -> c.slot().equals("ने") && clauses.isBefore(c.at(), verb())).reduce((a, b) -> b);
        }
        return voice.isPerfective() ? Optional.empty() : plain();
    }

    /** "रिश्वत लेते हुए X को Y ने पकड़ा": X takes the bribe. */
    private boolean isCaughtDoing() {
        int last = occurrence.tokens().end();
        if (stretch.norm(last - 1).endsWith("ते") && CATCHING.contains(stretch.norm(last))) {
            return true;
        }
        boolean doing = stretch.is(last, "हुए") || stretch.is(last, "समय") || stretch.is(last, "वक्त");
        return doing && inPart("ने").isEmpty() && IntStream.range(last, stretch.size()).takeWhile(i -> clauses.sameFinite(i, verb()))
                .anyMatch(i -> CATCHING.contains(stretch.norm(i)));
    }

    /** "मंत्री ने बात नहीं सुनी, किसान नेता का आरोप": as headlines have it, at the end. */
    private Optional<Marked> sayer() {
        int last = occurrence.tokens().end();
        boolean ends = SAYING.contains(stretch.norm(last - 1)) && (last >= stretch.size() || stretch.isMark(last));
        return ends ? cases.stream().filter(c -> c.slot().equals("का") && c.end() == verb()).findFirst() : Optional.empty();
    }

    /** Who is told to do it, or said to have done it: the first with that postposition. */
    private Optional<Marked> controller(String slot) {
        Predicate<Marked> told = c -> c.slot().equals(slot) && c.end() <= verb();
        // "X को निकालने पर Y को … मांगनी पड़ी": Y, whose verb it is.
        return cases.stream().filter(told.and(c -> clauses.samePart(c.at(), verb()))).findFirst()
                .or(() -> cases.stream().filter(told.and(c -> clauses.sameFinite(c.at(), verb()))).findFirst());
    }

    /** "X द्वारा दायर याचिका में": who filed it says nothing of the verb of the clause. */
    private boolean isOfVerb(Marked by) {
        if (by.at() >= verb()) {
            // "X का बयान Y द्वारा लगाए गए आरोपों के बाद आया": Y did not say it.
            return IntStream.range(by.end(), Math.min(stretch.size(), by.end() + 2)).anyMatch(i -> LIGHT.contains(stretch.norm(i)));
        }
        return !ATTRIBUTES.contains(stretch.norm(by.end()));
    }

    private Optional<Marked> object() {
        if (voice.isObliged()) {
            return near("को", false).filter(c -> !Optional.of(c).equals(controller("को")));
        }
        return near("को", true).or(() -> told()).or(() -> near("को", false)).or(() -> voice.isPassive() ? plain() : Optional.empty());
    }

    /** "X को Y को … देने का आदेश": of two, the first is told. */
    private Optional<Marked> told() {
        boolean ofInfinitive = verb() > 1 && HindiClauses.isInfinitive(stretch, verb() - 2);
        return ofInfinitive ? controller("को") : Optional.empty();
    }

    private Optional<Marked> plain() {
        Predicate<Marked> person = c -> c.slot().equals("Ø")
                && c.who().stream().allMatch(m -> m.isNamed() && m.sure() && m.key().filter(k -> k.startsWith("place:")).isEmpty());
        Predicate<Marked> any = c -> c.slot().equals("Ø") && c.who().stream().allMatch(Mention::sure);
        return inFinite(person.and(c -> c.at() < verb())).or(() -> inFinite(any.and(c -> c.at() < verb())))
                .or(() -> inFinite(person.and(c -> clauses.samePart(c.at(), verb()))));
    }

    private Optional<Marked> near(String slot, boolean samePart) {
        return cases.stream().filter(c -> c.slot().equals(slot) && c.end() <= verb() + (slot.equals("ने") ? 99 : 0))
                .filter(c -> samePart ? clauses.samePart(c.at(), verb()) : clauses.sameFinite(c.at(), verb()))
                .reduce((a, b) -> b)
                .or(() -> samePart || slot.equals("को") && voice.isOver() ? Optional.empty() : cases.stream()
                        .filter(c -> c.slot().equals(slot) && c.at() >= verb() && clauses.samePart(c.at(), verb())).findFirst());
    }

    /** "X की जगह राज्यपाल ने Y को बनाया": behind the noun. */
    private Optional<Marked> following(String slot) {
        return cases.stream().filter(c -> c.slot().equals(slot) && c.at() >= verb() && clauses.samePart(c.at(), verb())).findFirst();
    }

    private Optional<Marked> inPart(String slot) {
        return cases.stream().filter(c -> c.slot().equals(slot) && clauses.samePart(c.at(), verb())).findFirst();
    }

    private Optional<Marked> inFinite(Predicate<Marked> wanted) {
        Optional<Marked> part = cases.stream().filter(wanted).filter(c -> clauses.samePart(c.at(), verb())).findFirst();
        return part.or(() -> cases.stream().filter(wanted).filter(c -> clauses.sameFinite(c.at(), verb())).findFirst());
    }
}
