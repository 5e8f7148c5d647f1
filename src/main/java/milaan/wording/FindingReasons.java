package milaan.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import milaan.comparison.Finding;
import milaan.facts.DateFact;
import milaan.facts.NumberFact;

/** Why a finding was made: a sentence for its rule, and where the values show it, how they differ. */
final class FindingReasons {

    private static final String KEY = "finding.reason.";

    private final Wording wording;

    FindingReasons(Wording wording) {
        this.wording = wording;
    }

    String reason(Finding finding, SideNames sides) {
        Finding.Basis basis = finding.basis();
        String other = basis.left().isPresent() ? sides.right() : sides.left();
        String sentence = wording.text(key(finding), basis.leftValue(), basis.rightValue(), sides.left(), sides.right(),
                other);
        return detail(finding).map(d -> sentence + " " + d).orElse(sentence);
    }

    /** The text of the rule; else of what stands before its last dot, and so on; else of the kind of finding. */
    private String key(Finding finding) {
        for (String rule = finding.basis().rule(); !rule.isEmpty(); rule = parent(rule)) {
            if (wording.has(KEY + rule)) {
                return KEY + rule;
            }
        }
        String kind = KEY + finding.kind().code();
        return wording.has(kind) ? kind : KEY + "other";
    }

    private static String parent(String rule) {
        return rule.substring(0, Math.max(0, rule.lastIndexOf('.')));
    }

    private Optional<String> detail(Finding finding) {
        return switch (finding) {
            case Finding.DateDiffers f -> f.left().flatMap(l -> f.right().flatMap(r -> apart(l, r)));
            case Finding.NumberDiffers f -> f.left().flatMap(l -> f.right().flatMap(r -> slip(l, r)));
            case Finding.IdentifierDiffers f -> f.left().flatMap(l -> f.right()
                    .flatMap(r -> digits(l.canonical(), r.canonical())));
            case Finding.DurationDiffers f -> Optional.empty();
            case Finding.PlaceDiffers f -> Optional.empty();
            case Finding.PersonDiffers f -> Optional.empty();
            case Finding.OrganisationDiffers f -> Optional.empty();
            case Finding.QuoteDiffers f -> Optional.empty();
            case Finding.SpeakerDiffers f -> Optional.empty();
            case Finding.NegationDiffers f -> Optional.empty();
            case Finding.HedgeDiffers f -> Optional.empty();
            case Finding.OnlyInOne f -> Optional.empty();
            case Finding.UnbalancedQuote f -> Optional.empty();
            case Finding.DifferentEvent f -> Optional.empty();
        };
    }

    private Optional<String> apart(DateFact left, DateFact right) {
        if (left.interval().isEmpty() || right.interval().isEmpty() || left.granularity() != right.granularity()) {
            return Optional.empty();
        }
        long days = Math.abs(ChronoUnit.DAYS.between(left.interval().get().from().toLocalDate(),
                right.interval().get().from().toLocalDate()));
        if (days == 0 || days > 31) {
            return Optional.empty();
        }
        return Optional.of(days == 1 ? wording.text("finding.detail.day-apart")
                : wording.text("finding.detail.days-apart", wording.numeral(days)));
    }

    private Optional<String> slip(NumberFact left, NumberFact right) {
        BigDecimal small = left.value().abs().min(right.value().abs());
        BigDecimal large = left.value().abs().max(right.value().abs());
        if (small.signum() == 0 || small.compareTo(large) == 0) {
            return Optional.empty();
        }
        BigDecimal factor = large.divide(small, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        if (factor.precision() == 1 && factor.unscaledValue().intValue() == 1 && factor.compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(wording.text("finding.detail.ten-times", wording.figures(Figures.indian(factor))));
        }
        return digits(left.value().stripTrailingZeros().toPlainString(), right.value().stripTrailingZeros().toPlainString());
    }

    private Optional<String> digits(String left, String right) {
        if (left.length() != right.length() || left.length() < 2 || left.equals(right)) {
            return Optional.empty();
        }
        if (Arrays.equals(left.chars().sorted().toArray(), right.chars().sorted().toArray())) {
            return Optional.of(wording.text("finding.detail.swapped"));
        }
        long differing = java.util.stream.IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i)).count();
        return differing == 1 && left.length() > 2
                ? Optional.of(wording.text("finding.detail.one-digit")) : Optional.empty();
    }
}
