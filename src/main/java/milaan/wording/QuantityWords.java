package milaan.wording;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import milaan.facts.Approximation;
import milaan.facts.DurationFact;
import milaan.facts.NumberFact;

/** Numbers, money and lengths of time in the interface's language, with Indian grouping. */
final class QuantityWords {

    private final Wording wording;

    QuantityWords(Wording wording) {
        this.wording = wording;
    }

    String number(NumberFact fact) {
        String figure = switch (fact.modifier()) {
            case RANGE -> wording.text("value.number.range", Figures.indian(fact.low()), Figures.indian(fact.high()));
            case EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> Figures.indian(fact.value());
        };
        return modified(fact.modifier(), withUnit(fact, figure));
    }

    private String withUnit(NumberFact fact, String figure) {
        return switch (fact.kind()) {
            case PERCENT -> wording.text("value.number.percent", figure);
            case PERCENTAGE_POINTS -> wording.text("value.number.points", figure);
            case MONEY -> fact.currency().map(c -> symbol(c) + figure).orElse(figure);
            case SCORE, RATIO -> wording.text("value.number.ratio", Figures.indian(fact.low()), Figures.indian(fact.high()));
            case COUNT, MEASURE, FRACTION -> fact.unit()
                    .map(u -> wording.text("value.number.with-unit", figure, unit(u))).orElse(figure);
        };
    }

    private String unit(String canonical) {
        String key = "value.unit." + canonical.toLowerCase(Locale.ROOT).replace(' ', '-');
        return wording.has(key) ? wording.text(key) : canonical;
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "INR" -> "₹";
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + " ";
        };
    }

    private String modified(Approximation modifier, String words) {
        return switch (modifier) {
            case EXACT, RANGE -> words;
            case ABOUT -> wording.text("value.number.about", words);
            case AT_LEAST -> wording.text("value.number.at-least", words);
            case MORE_THAN -> wording.text("value.number.more-than", words);
            case AT_MOST -> wording.text("value.number.at-most", words);
            case LESS_THAN -> wording.text("value.number.less-than", words);
        };
    }

    String duration(DurationFact fact) {
        String length = modified(fact.bound(), length(fact));
        return switch (fact.role()) {
            case LENGTH -> length;
            case AGE -> wording.text("value.duration.age", length);
            case AGO -> wording.text("value.duration.ago", length);
            case FROM_NOW -> wording.text("value.duration.from-now", length);
        };
    }

    private String length(DurationFact fact) {
        // A half day is counted in hours, as DurationFact.iso() does.
        String unit = fact.unit() == ChronoUnit.HALF_DAYS ? "hours" : TermWords.code(fact.unit());
        String one = fact.unit() == ChronoUnit.CENTURIES ? "century" : unit.substring(0, unit.length() - 1);
        String key = "value.duration." + (fact.amount() == 1 ? one : unit);
        return fact.amount() == 1 && wording.has(key) ? wording.text(key)
                : wording.text("value.duration." + unit, Figures.indian(fact.amount()));
    }
}
