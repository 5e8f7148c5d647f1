package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.text.TextReader;

/** Reads one sentence and writes its dates down for comparing in tables. */
final class DateReading {

    private static final DateExtractor EXTRACTOR = new DateExtractor();
    private static final TextReader READER = new TextReader();

    private DateReading() { }

    static List<? extends Fact> facts(String sentence, Optional<LocalDate> published) {
        Language language = Scripts.languageOf(sentence).orElse(Language.ENGLISH);
        return EXTRACTOR.extract(READER.readSentences(List.of(sentence), language), published, List.of());
    }

    /** {@code words = from/to or 2nd reading …; words = P3Y AGE}. */
    static String written(String sentence, Optional<LocalDate> published) {
        return facts(sentence, published).stream().map(f -> f.span().in(sentence) + " = " + value(f)).collect(Collectors.joining("; "));
    }

    private static String value(Fact fact) {
        return switch (fact) {
            case DateFact d when d.interval().isEmpty() -> d.parts().minuteOfDay().map(m -> "%02d:%02d".formatted(m / 60, m % 60))
                    .orElse(d.granularity().name().toLowerCase(Locale.ROOT));
            case DateFact d -> d.interval().map(DateReading::interval).orElseThrow();
            case DurationFact d -> d.iso() + (d.role() == DurationFact.Role.LENGTH ? "" : " " + d.role());
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    /**
     * {@code words: first reading or second …; GRANULARITY BOUND ANCHORING 0.95; what is said, part by part}, of a length
     * {@code words: P3Y AGE EXACT}.
     */
    static String detailed(String sentence, Optional<LocalDate> published) {
        return facts(sentence, published).stream().map(f -> f.span().in(sentence) + ": " + details(f)).collect(Collectors.joining(" // "));
    }

    private static String details(Fact fact) {
        return switch (fact) {
            case DateFact d -> Stream.of(Stream.concat(d.interval().stream(), d.alternatives().stream()).map(DateReading::interval)
                            .collect(Collectors.joining(" or ")),
                    d.granularity() + " " + d.bound() + " " + d.anchoring() + " " + String.format(Locale.ROOT, "%.2f", d.confidence()),
                    said(d.parts()) + d.until().map(u -> " till " + said(u)).orElse("")).filter(s -> !s.isBlank()).collect(Collectors.joining("; "));
            case DurationFact d -> d.iso() + " " + d.role() + " " + d.bound();
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    private static String said(DateParts p) {
        return Stream.of(p.year().map(y -> "year " + y), p.month().map(m -> "month " + m), p.day().map(d -> "day " + d),
                        p.weekday().map(Object::toString), p.minuteOfDay().map(m -> String.format(Locale.ROOT, "%02d:%02d", m / 60, m % 60)),
                        p.dayPart().map(Object::toString), p.shift().map(s -> s.amounts() + " " + s.unit()),
                        Optional.of(String.join(" ", new TreeSet<>(p.named()))).filter(n -> !n.isEmpty()),
                        p.zone().map(z -> z.east().map(e -> "east " + e).orElse("local")))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private static String interval(DateInterval i) {
        boolean days = i.from().toLocalTime().toSecondOfDay() == 0 && i.to().toLocalTime().toSecondOfDay() == 0;
        if (!days) {
            return i.from() + "/" + i.to();
        }
        LocalDate from = i.from().toLocalDate();
        LocalDate last = i.to().toLocalDate().minusDays(1);
        return from.equals(last) ? from.toString() : from + "/" + last;
    }

    static DateFact date(String sentence, Optional<LocalDate> published) {
        return facts(sentence, published).stream().filter(DateFact.class::isInstance).map(DateFact.class::cast).findFirst().orElseThrow();
    }

    static DurationFact length(String sentence) {
        return facts(sentence, Optional.empty()).stream().filter(DurationFact.class::isInstance).map(DurationFact.class::cast).findFirst().orElseThrow();
    }
}
