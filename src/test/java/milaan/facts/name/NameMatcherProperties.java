package milaan.facts.name;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameMatcherProperties {

    private static final CrossScriptNameMatcher MATCHER = new CrossScriptNameMatcher();

    @Property(tries = 300)
    boolean scoresStayBetweenNoneAndOneInBothDirections(@ForAll("anything") String one, @ForAll("anything") String other) {
        double score = MATCHER.score(one, other);
        return score >= 0 && score <= 1 && Math.abs(score - MATCHER.score(other, one)) < 1e-9;
    }

    /** Ways through both that are equally good: which is found first must not hang on the side. */
    @Example
    boolean marksScoreTheSameEitherWayRound() {
        return MATCHER.score("ँ।Aऀऀऀऀऀऀ।ँ।ऀ", "ऀ।ऀ।क।ऀ") == MATCHER.score("ऀ।ऀ।क।ऀ", "ँ।Aऀऀऀऀऀऀ।ँ।ऀ");
    }

    @Property(tries = 300)
    boolean aNameIsItself(@ForAll("names") String name) {
        return MATCHER.score(name, name) == 1;
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withCharRange('ऀ', 'ॿ').withCharRange('A', 'z').withChars(" .-'’").ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('क', 'ह').withChars("ािीुे").ofMinLength(1).ofMaxLength(12);
    }
}
