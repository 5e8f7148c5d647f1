package milaan.facts;

import java.util.BitSet;
import java.util.stream.Stream;
import milaan.model.TextSpan;

/** Which positions of a text some facts cover: asked of every token of a long text, so no fact is looked at again. */
public final class CoveredText {

    private final BitSet positions = new BitSet();

    private CoveredText() { }

    public static CoveredText by(Stream<? extends Fact> facts) {
        CoveredText covered = new CoveredText();
        facts.forEach(f -> covered.positions.set(f.span().start(), f.span().end()));
        return covered;
    }

    /** Whether a fact covers a position of {@code span}. */
    public boolean touches(TextSpan span) {
        int next = positions.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
