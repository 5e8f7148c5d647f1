package milaan.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.Granularity;

/** Tells translations, independent reports and reports of different events apart, by how much of the texts is answered. */
final class RelationJudge {

    /** Share of either text that must be answered sentence for sentence; translations have .55 and more, reports under .3. */
    private static final double TRANSLATED = 0.42;
    /** Share of the uncommon words that two reports of one event have in common at the least. */
    private static final double COMMON_WORDS = 0.15;
    private static final int SAME_EVENT_DAYS = 10;
    private static final int TOO_SHORT_TO_TELL = 4;

    private final Side left;
    private final Side right;
    private final TermMatches matches;

    RelationJudge(Side left, Side right, TermMatches matches) {
        this.left = left;
        this.right = right;
        this.matches = matches;
    }

    Alignment.Relation judge(Analysis leftText, Analysis rightText, List<Block> answered) {
        double share = Math.max(share(left, answered, Block::leftFrom, Block::leftTo),
                share(right, answered, Block::rightFrom, Block::rightTo));
        if (share >= TRANSLATED || Math.max(left.size(), right.size()) < TOO_SHORT_TO_TELL && !answered.isEmpty()) {
            return Alignment.Relation.TRANSLATION;
        }
        boolean tooShort = Math.min(left.size(), right.size()) < TOO_SHORT_TO_TELL;
        if (daysApart(leftText, rightText).filter(d -> d > SAME_EVENT_DAYS).isPresent()
                || !tooShort && commonWords() < COMMON_WORDS) {
            return Alignment.Relation.OTHER_EVENT;
        }
        return Alignment.Relation.REPORTS;
    }

    private static double share(Side side, List<Block> answered, ToIntFunction<Block> from, ToIntFunction<Block> to) {
        double all = 0;
        for (int length : side.lengths) {
            all += length;
        }
        double met = 0;
        for (Block block : answered) {
            for (int s = from.applyAsInt(block); s < to.applyAsInt(block); s++) {
                met += side.lengths[s];
            }
        }
        return all > 0 ? met / all : 0;
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
        TermMatches turned = matches.turned(right.terms.size());
        return Math.sqrt(common(left, matches) * common(right, turned));
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
