package milaan.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.Granularity;

/** Tells translations, independent reports and reports of different events apart, by how much of the texts is answered. */
final class RelationJudge {

    /** Share of either text answered sentence for sentence from which it is translated: reports have up to .51. */
    private static final double ANSWERED = 0.55;
    /** The same, each sentence counted as far as its words are answered: translations have .24 and more, reports up to .18. */
    private static final double TRANSLATED = 0.21;
    /** The same where the order is not kept either, as reports seldom do: translations have .30 and more, reports up to .23. */
    private static final double TRANSLATED_ANYHOW = 0.26;
    /** The same for two texts of one language: a reworked version has most words again, another report up to .33. */
    private static final double REWORKED = 0.42;
    /** Share of the uncommon words that two reports of one event have in common at the least. */
    private static final double COMMON_WORDS = 0.15;
    private static final int SAME_EVENT_DAYS = 10;
    private static final int TOO_SHORT_TO_TELL = 4;

    private final Side left;
    private final Side right;
    private final MatchedTexts texts;
    private final PairScorer scorer;

    RelationJudge(MatchedTexts texts, PairScorer scorer) {
        this.texts = texts;
        left = texts.left();
        right = texts.right();
        this.scorer = scorer;
    }

    /** @param inOrder whether the answered sentences keep one order */
    Alignment.Relation judge(List<Block> answered, boolean inOrder) {
        if (isTranslation(answered, inOrder) || Math.max(left.size(), right.size()) < TOO_SHORT_TO_TELL && !answered.isEmpty()) {
            return Alignment.Relation.TRANSLATION;
        }
        boolean tooShort = Math.min(left.size(), right.size()) < TOO_SHORT_TO_TELL;
        if (daysApart(texts.leftText(), texts.rightText()).filter(d -> d > SAME_EVENT_DAYS).isPresent()
                || !tooShort && commonWords() < COMMON_WORDS) {
            return Alignment.Relation.OTHER_EVENT;
        }
        return Alignment.Relation.REPORTS;
    }

    private boolean isTranslation(List<Block> answered, boolean inOrder) {
        double[] similar = answered.stream()
                .mapToDouble(b -> scorer.measure(b.leftFrom(), b.leftTo(), b.rightFrom(), b.rightTo()).similarity()).toArray();
        double[] ones = new double[similar.length];
        Arrays.fill(ones, 1);
        if (left.language == right.language) {
            return share(answered, similar) >= REWORKED;
        }
        return share(answered, ones) >= ANSWERED || share(answered, similar) >= (inOrder ? TRANSLATED : TRANSLATED_ANYHOW);
    }

    /** Of the side of which more is answered. */
    private double share(List<Block> answered, double[] worth) {
        return Math.max(share(left, answered, worth, Block::leftFrom, Block::leftTo),
                share(right, answered, worth, Block::rightFrom, Block::rightTo));
    }

    private static double share(Side side, List<Block> answered, double[] worth, ToIntFunction<Block> from,
            ToIntFunction<Block> to) {
        double met = 0;
        for (int i = 0; i < worth.length; i++) {
            for (int s = from.applyAsInt(answered.get(i)); s < to.applyAsInt(answered.get(i)); s++) {
                met += worth[i] * side.lengths[s];
            }
        }
        return met / Math.max(1, Arrays.stream(side.lengths).sum());
    }

    /** Between the days the two texts speak from: of publication, else the latest day they name with its year. */
    private static Optional<Long> daysApart(Analysis one, Analysis other) {
        return day(one).flatMap(a -> day(other).map(b -> Math.abs(ChronoUnit.DAYS.between(a, b))));
    }

    private static Optional<LocalDate> day(Analysis text) {
        return text.published().or(() -> text.facts(DateFact.class).stream()
                .filter(d -> d.granularity().compareTo(Granularity.DAY) <= 0 && d.parts().year().isPresent())
                .flatMap(d -> d.interval().stream()).map(i -> i.from().toLocalDate()).max(LocalDate::compareTo));
    }

    double commonWords() {
        return Math.sqrt(common(left, texts.matches()) * common(right, texts.turned()));
    }

    private static double common(Side side, TermMatches matches) {
        double all = 0;
        double met = 0;
        for (int t = 0; t < side.terms.size(); t++) {
            double weight = Math.max(0, side.weights[t] - 3);
            double best = 0;
            for (int k = matches.from[t]; k < matches.from[t + 1]; k++) {
                best = Math.max(best, matches.strength[k]);
            }
            all += weight;
            met += weight * best;
        }
        return all > 0 ? met / all : 0;
    }
}
