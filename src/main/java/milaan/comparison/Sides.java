package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.text.Token;

/** One side of an aligned pair, with the sentences around it: a fact said there is not missing. */
record Sides(Analysis analysis, List<Integer> sentences) {

    static Sides left(AlignedPair pair) {
        return new Sides(pair.left(), pair.bead().left());
    }

    static Sides right(AlignedPair pair) {
        return new Sides(pair.right(), pair.bead().right());
    }

    List<Token> tokens() {
        if (sentences.size() == 1) {
            return analysis.text().tokens().get(sentences.getFirst());
        }
        List<Token> tokens = new ArrayList<>();
        sentences.forEach(s -> tokens.addAll(analysis.text().tokens().get(s)));
        return tokens;
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
        return within(kind, sentences);
    }

    /** The facts of the sentences just before and after, without those of the stretch itself. */
    <F extends Fact> List<F> nearby(Class<F> kind) {
        TreeSet<Integer> around = new TreeSet<>();
        for (int s : sentences) {
            around.add(s - 1);
            around.add(s + 1);
        }
        sentences.forEach(around::remove);
        around.removeIf(s -> s < 0 || s >= analysis.text().sentences().size());
        return within(kind, List.copyOf(around));
    }

    private <F extends Fact> List<F> within(Class<F> kind, List<Integer> wanted) {
        return analysis.facts(kind, wanted);
    }
}
