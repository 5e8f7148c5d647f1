package milaan.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.alignment.Alignment;
import milaan.facts.Analysis;
import milaan.facts.QuoteFact;
import milaan.text.ReadText;
import milaan.text.Sentence;

/**
 * A quoted statement whose translation only says that somebody spoke ("He spoke.", "ली ने बात की।"): too little is left of
 * the sentence to be aligned, so it is looked for between the sentences around it that are.
 */
public final class UnansweredQuoteChecker implements StoryChecker {

    private static final int LONGEST_REMARK = 6;

    private final Set<String> remarks = WordList.of("bare-speech");

    @Override
    public List<Finding.QuoteDiffers> check(Analysis left, Analysis right, Alignment alignment) {
        List<Finding.QuoteDiffers> found = new ArrayList<>();
        int[] leftFirst = alignment.beads().stream().mapToInt(b -> b.left().getFirst()).sorted().toArray();
        int[] rightFirst = alignment.beads().stream().mapToInt(b -> b.right().getFirst()).sorted().toArray();
        List<Integer> freeLeft = free(left.text(), alignment, true);
        List<Integer> freeRight = free(right.text(), alignment, false);
        Map<Long, List<Integer>> leftByGap = freeLeft.stream().collect(Collectors.groupingBy(l -> rank(leftFirst, l)));
        Map<Long, List<Integer>> rightByGap = freeRight.stream().collect(Collectors.groupingBy(r -> rank(rightFirst, r)));
        for (int r : freeRight) {
            if (isRemark(right.text(), r)) {
                long gap = rank(rightFirst, r);
                only(left, leftByGap.getOrDefault(gap, List.of()))
                        .ifPresent(side -> found.add(QuoteFindings.differs(side, side(right, r),
                                statement(side).map(QuoteFact::span), Optional.empty(), "quote.missing", Severity.HIGH,
                                0.7)));
            }
        }
        for (int l : freeLeft) {
            if (isRemark(left.text(), l)) {
                long gap = rank(leftFirst, l);
                only(right, rightByGap.getOrDefault(gap, List.of()))
                        .ifPresent(side -> found.add(QuoteFindings.differs(side(left, l), side, Optional.empty(),
                                statement(side).map(QuoteFact::span), "quote.missing", Severity.HIGH, 0.7)));
            }
        }
        return found;
    }

    /** The sentence with a statement; empty where there are several to choose from. */
    private static Optional<QuoteSide> only(Analysis analysis, List<Integer> sentences) {
        List<QuoteSide> sides = sentences.stream().map(s -> side(analysis, s))
                .filter(side -> statement(side).isPresent()).limit(2).toList();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    private static List<Integer> free(ReadText text, Alignment alignment, boolean left) {
        Set<Integer> taken = alignment.beads().stream().flatMap(b -> (left ? b.left() : b.right()).stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, text.sentences().size()).filter(i -> !taken.contains(i)).boxed().toList();
    }

    /** How many beads begin before the sentence: equal on both sides for sentences in one gap. */
    private static long rank(int[] firstSentences, int sentence) {
        // The sentence is in no bead, so it is never found itself.
        return -Arrays.binarySearch(firstSentences, sentence) - 1L;
    }

    private static QuoteSide side(Analysis analysis, int sentence) {
        Sentence s = analysis.text().sentences().get(sentence);
        return QuoteSide.of(analysis, List.of(sentence), analysis.facts(QuoteFact.class, s.span()));
    }

    private static Optional<QuoteFact> statement(QuoteSide side) {
        return side.statement().or(() -> side.told().stream().findFirst());
    }

    /** A short sentence that ends in a verb of speech and nothing said. */
    private boolean isRemark(ReadText text, int sentence) {
        List<String> words = text.tokens().get(sentence).stream().filter(t -> t.isWord() || t.isNumber())
                .map(t -> t.norm()).toList();
        if (words.isEmpty() || words.size() > LONGEST_REMARK) {
            return false;
        }
        String last = words.getLast();
        return remarks.contains(last) || words.size() > 1 && remarks.contains(words.get(words.size() - 2) + " " + last);
    }
}
