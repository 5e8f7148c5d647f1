package milaan.comparison;

import java.util.Arrays;
import java.util.List;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;

/**
 * Two whole texts for the tests of one story checker. Sentences are parted by {@code //}; the links are written by the
 * indexes of their sentences, {@code 0-0 2-1}, the Hindi first.
 */
record CheckedStory(Analysis hindi, Analysis english, List<int[]> links, Alignment.Relation relation) {

    static CheckedStory of(String hindi, String english, String links, Alignment.Relation relation) {
        List<int[]> pairs = Arrays.stream((links == null ? "" : links).split(" ")).filter(l -> !l.isBlank())
                .map(l -> Arrays.stream(l.split("-")).mapToInt(Integer::parseInt).toArray()).toList();
        return new CheckedStory(analysis(hindi), analysis(english), pairs, relation);
    }

    static CheckedStory translation(String hindi, String english, String links) {
        return of(hindi, english, links, Alignment.Relation.TRANSLATION);
    }

    private static Analysis analysis(String sentences) {
        return CheckedPair.standard().analysis(Arrays.stream(sentences.split("//")).map(String::strip).toList());
    }

    /** Every finding with what the Hindi and the English have; a dash where there is none. */
    String told(StoryChecker checker) {
        return CheckedPair.say(checker.check(hindi, english, aligned(0)), b -> b.leftValue() + " / " + b.rightValue());
    }

    /** The same with the languages the other way round; the Hindi is still written first. */
    String toldTurned(StoryChecker checker) {
        return CheckedPair.say(checker.check(english, hindi, aligned(1)), b -> b.rightValue() + " / " + b.leftValue());
    }

    Alignment aligned(int left) {
        return new Alignment(links.stream().map(l -> new Bead(List.of(l[left]), List.of(l[1 - left]), 0.9, List.of(),
                Bead.Origin.PROGRAM)).toList(), List.of(), relation);
    }
}
