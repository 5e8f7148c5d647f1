package milaan.comparison;

import java.util.List;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.model.TextSpan;

/** One bead with both analyses: what a {@link Checker} looks at. */
public record AlignedPair(Analysis left, Analysis right, Bead bead) {

    /** More words, on one side of a bead, are no prose: checkers hold every word against every other. */
    private static final int MOST_TOKENS = 2_000;

    /** Whether both sides are as short as sentences are; else it is a page without a full stop, and nothing is checked. */
    boolean isOfSentences() {
        return tokens(left, bead.left()) <= MOST_TOKENS && tokens(right, bead.right()) <= MOST_TOKENS;
    }

    private static int tokens(Analysis analysis, List<Integer> sentences) {
        return sentences.stream().mapToInt(s -> analysis.text().tokens().get(s).size()).sum();
    }

    /** The stretch from the first to the last left sentence of the bead. */
    public TextSpan leftSpan() {
        return cover(left, bead.left());
    }

    public TextSpan rightSpan() {
        return cover(right, bead.right());
    }

    /** The left facts of one kind that overlap the bead's sentences. */
    public <F extends Fact> List<F> leftFacts(Class<F> kind) {
        return facts(left, bead.left(), kind);
    }

    public <F extends Fact> List<F> rightFacts(Class<F> kind) {
        return facts(right, bead.right(), kind);
    }

    private static TextSpan cover(Analysis analysis, List<Integer> sentences) {
        return sentences.stream().map(i -> analysis.text().sentences().get(i).span())
                .reduce(TextSpan::cover).orElseThrow();
    }

    private static <F extends Fact> List<F> facts(Analysis analysis, List<Integer> sentences, Class<F> kind) {
        return analysis.facts(kind, sentences);
    }
}
