package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import milaan.comparison.role.HindiCases.Marked;

/** Where in the clause of a Hindi action a case stands: near it, in its part of the clause, in its finite clause. */
final class HindiSlots {

    private static final int ADJECTIVES = 3;

    private final Stretch stretch;
    private final HindiClauses clauses;
    private final List<Marked> cases;
    private final int verb;
    private final boolean over;

    /**
     * @param verb the first token of the action
     * @param over whether what follows belongs to another action (हार के बाद Y को)
     */
    HindiSlots(Stretch stretch, HindiClauses clauses, List<Marked> cases, int verb, boolean over) {
        this.stretch = stretch;
        this.clauses = clauses;
        this.cases = cases;
        this.verb = verb;
        this.over = over;
    }

    /** The first that {@code wanted} holds for. */
    Optional<Marked> first(Predicate<Marked> wanted) {
        return cases.stream().filter(wanted).findFirst();
    }

    /** The last that {@code wanted} holds for. */
    Optional<Marked> last(Predicate<Marked> wanted) {
        return cases.stream().filter(wanted).reduce((a, b) -> b);
    }

    /** X की हत्या, X की कुल्हाड़ी से हत्या: straight before the word, but for adjectives and what it is done with. */
    Optional<Marked> genitive() {
        return genitive("से");
    }

    /** @param last the one postposition that may stand between, straight before the word */
    Optional<Marked> genitive(String last) {
        // "X के पक्ष में": the phrase itself begins with the marker.
        int noun = stretch.is(verb, "के") || stretch.is(verb, "की") || stretch.is(verb, "का") ? verb + 1 : verb;
        return cases.stream().filter(c -> c.slot().equals("का") && c.end() <= noun && noun - c.end() <= ADJECTIVES)
                .filter(c -> clauses.sameFinite(c.at(), verb))
                .filter(c -> cases.stream().noneMatch(between -> between.at() >= c.end() && between.at() < verb))
                .filter(c -> IntStream.range(c.end(), noun)
                        .noneMatch(i -> HindiVoice.isPostposition(stretch.norm(i)) && !(stretch.is(i, last) && i >= noun - 2)))
                .reduce((a, b) -> b);
    }

    /** Who is told to do it, or said to have done it: the first with that postposition. */
    Optional<Marked> controller(String slot) {
        Predicate<Marked> told = c -> c.slot().equals(slot) && c.end() <= verb;
        // "X को निकालने पर Y को … मांगनी पड़ी": Y, whose verb it is.
        return cases.stream().filter(told.and(c -> clauses.samePart(c.at(), verb))).findFirst()
                .or(() -> cases.stream().filter(told.and(c -> clauses.sameFinite(c.at(), verb))).findFirst());
    }

    /** Without a marker: a person rather than another, before the action rather than behind it. */
    Optional<Marked> plain() {
        Predicate<Marked> person = c -> c.slot().equals("Ø")
                && c.who().stream().allMatch(m -> m.isNamed() && m.sure() && m.key().filter(k -> k.startsWith("place:")).isEmpty());
        Predicate<Marked> any = c -> c.slot().equals("Ø") && c.who().stream().allMatch(Mention::sure);
        return inFinite(person.and(c -> c.at() < verb)).or(() -> inFinite(any.and(c -> c.at() < verb)))
                .or(() -> inFinite(person.and(c -> clauses.samePart(c.at(), verb))));
    }

    /**
     * The last before the action, else the first behind it in its part.
     *
     * @param samePart whether it has to stand before it, in the same part of the clause
     */
    Optional<Marked> near(String slot, boolean samePart) {
        return cases.stream().filter(c -> c.slot().equals(slot) && c.end() <= verb)
                .filter(c -> samePart ? clauses.samePart(c.at(), verb) : clauses.sameFinite(c.at(), verb))
                .reduce((a, b) -> b).or(() -> samePart || over && slot.equals("को") ? Optional.empty() : following(slot));
    }

    /** "X की जगह राज्यपाल ने Y को बनाया": behind the noun. */
    Optional<Marked> following(String slot) {
        return cases.stream().filter(c -> c.slot().equals(slot) && c.at() >= verb && clauses.samePart(c.at(), verb)).findFirst();
    }

    /** The first in the same part of the clause, before or behind. */
    Optional<Marked> inPart(String slot) {
        return cases.stream().filter(c -> c.slot().equals(slot) && clauses.samePart(c.at(), verb)).findFirst();
    }

    /** The first in the same part, else in the same finite clause. */
    Optional<Marked> inFinite(Predicate<Marked> wanted) {
        Optional<Marked> part = cases.stream().filter(wanted).filter(c -> clauses.samePart(c.at(), verb)).findFirst();
        return part.or(() -> cases.stream().filter(wanted).filter(c -> clauses.sameFinite(c.at(), verb)).findFirst());
    }
}
