package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;

/** Sentences that the other text does not have; neighbours of one paragraph are told together. */
public final class OnlyInOneChecker implements StoryChecker {

    /** A line of fewer words is a dateline or a byline. */
    private static final int FEWEST_WORDS = 4;
    private static final double LIKELY_LINK = 0.5;

    @Override
    public List<Finding> check(Analysis left, Analysis right, Alignment alignment) {
        if (alignment.relation() == Alignment.Relation.OTHER_EVENT) {
            return List.of();
        }
        boolean translation = alignment.relation() == Alignment.Relation.TRANSLATION;
        List<Finding> findings = new ArrayList<>();
        open(left.text(), linked(alignment, true), candidates(alignment, true)).forEach(s -> findings.add(
                finding(Optional.of(s), Optional.empty(), left.text().source().slice(s), "", translation)));
        open(right.text(), linked(alignment, false), candidates(alignment, false)).forEach(s -> findings.add(
                finding(Optional.empty(), Optional.of(s), "", right.text().source().slice(s), translation)));
        return findings;
    }

    private static Set<Integer> linked(Alignment alignment, boolean left) {
        return indexes(alignment.beads().stream(), left);
    }

    /** Sentences that may well have an answer, only not one the program stands behind. */
    private static Set<Integer> candidates(Alignment alignment, boolean left) {
        return indexes(alignment.candidates().stream().filter(b -> b.score() >= LIKELY_LINK), left);
    }

    private static Set<Integer> indexes(Stream<Bead> beads, boolean left) {
        return beads.flatMap(b -> (left ? b.left() : b.right()).stream()).collect(Collectors.toSet());
    }

    private static List<TextSpan> open(ReadText text, Set<Integer> linked, Set<Integer> likely) {
        List<TextSpan> open = new ArrayList<>();
        int last = -2;
        for (int s = 0; s < text.sentences().size(); s++) {
            long words = text.tokens().get(s).stream().filter(Token::isWord).count();
            if (linked.contains(s) || likely.contains(s) || words < FEWEST_WORDS) {
                continue;
            }
            TextSpan span = text.sentences().get(s).span();
            boolean joins = last == s - 1 && text.sentences().get(s).paragraph() == text.sentences().get(last).paragraph();
            if (joins) {
                open.set(open.size() - 1, open.getLast().cover(span));
            } else {
                open.add(span);
            }
            last = s;
        }
        return open;
    }

    private static Finding finding(Optional<TextSpan> left, Optional<TextSpan> right, String leftWords, String rightWords,
                                   boolean translation) {
        return new Finding.OnlyInOne(new Finding.Basis(translation ? Severity.LOW : Severity.INFO, translation ? 0.6 : 0.3,
                left, right, leftWords, rightWords, "only.in.one", List.of(), ""));
    }
}
