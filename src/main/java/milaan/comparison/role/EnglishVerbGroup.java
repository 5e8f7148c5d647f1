package milaan.comparison.role;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The group of an English verb: its auxiliaries and adverbs, and what they say of its voice. */
final class EnglishVerbGroup {

    private static final Set<String> ADJECTIVES = Set.of("angry", "furious", "unhappy", "afraid", "ahead");

    private final Stretch stretch;
    private final EnglishGroups groups;

    EnglishVerbGroup(Stretch stretch, EnglishGroups groups) {
        this.stretch = stretch;
        this.groups = groups;
    }

    /** First token of the verb group that {@code verb} belongs to: its auxiliaries and adverbs. */
    int start(int verb) {
        int i = verb;
        while (i > 0 && groups.at(i - 1).isEmpty() && !stretch.is(i - 1, "who")
                && (EnglishWords.AUXILIARIES.contains(stretch.norm(i - 1)) || EnglishWords.isAdverb(stretch.norm(i - 1)))) {
            i--;
        }
        return i;
    }

    boolean isPassive(int verb) {
        if (stretch.norm(verb).endsWith("ing") || ADJECTIVES.contains(stretch.norm(verb))) {
            return false;
        }
        for (int i = verb - 1; i >= start(verb); i--) {
            if (EnglishWords.BE.contains(stretch.norm(i))) {
                return true;
            }
            if (stretch.is(i, "to")) {
                return false;
            }
        }
        return goesOnPassive(verb);
    }

    /** "was stabbed and injured": of one auxiliary. */
    private boolean goesOnPassive(int verb) {
        boolean joined = verb > 2 && start(verb) == verb && (stretch.is(verb - 1, "and") || stretch.is(verb - 1, "or"))
                && EnglishInflection.isPast(stretch.norm(verb)) && EnglishInflection.isPast(stretch.norm(verb - 2));
        if (verb > 2 && start(verb) == verb && stretch.is(verb - 1, "and") && EnglishInflection.isPast(stretch.norm(verb))
                && groups.ending(verb - 1).filter(m -> groups.preposition(m).stream().anyMatch(p -> stretch.is(p, "by"))).isPresent()
                && EnglishWords.PREPOSITIONS.contains(stretch.norm(verb + 1))) {
            // "was built by X and launched from Y": of one auxiliary, too.
            return true;
        }
        boolean object = groups.at(verb + 1).isPresent() || EnglishWords.DETERMINERS.contains(stretch.norm(verb + 1));
        return joined && !object && groups.at(verb - 2).isEmpty() && isPassive(verb - 2);
    }

    /** Whether the verb group stands straight after and, so that it goes on with the subject of the verb before. */
    boolean isCoordinated(int group) {
        String norm = stretch.norm(group - 1);
        return norm.equals("and") || norm.equals("but") || norm.equals(",") || norm.equals("then");
    }

    boolean hasBe(int verb) {
        return holds(verb, EnglishWords.BE::contains);
    }

    boolean hasTo(int verb) {
        return holds(verb, "to"::equals);
    }

    boolean isSentenceBetween(int from, int to) {
        // The full stop of an initial or a short title ends nothing.
        return IntStream.range(from, to).anyMatch(i -> stretch.is(i, ".") && stretch.norm(i - 1).length() > 2);
    }

    private boolean holds(int verb, Predicate<String> wanted) {
        return IntStream.range(start(verb), verb).mapToObj(stretch::norm).anyMatch(wanted);
    }
}
