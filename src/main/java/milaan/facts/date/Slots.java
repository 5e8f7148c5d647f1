package milaan.facts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.text.WordLists;

/**
 * What may fill a place in a {@link Phrase}: a class of words, a number of a certain range, or an expression that an
 * earlier rule found.
 */
final class Slots {

    /** Something found at a place. @param value a {@code Double}, a {@code String} or an expression */
    record Found(Object value, int end) { }

    private static final Set<String> EXPRESSIONS = Set.of("date", "time", "length");
    private static final Set<String> MONTH_CLASSES = Set.of("month", "monthshort", "monthword");

    private final Set<String> daySuffixes;
    private final Set<String> articles;
    private final Vocabulary words;
    private final Numerals numerals;

    Slots(Vocabulary words, WordLists lists) {
        this.words = words;
        this.numerals = new Numerals(words);
        this.daySuffixes = lists.of("day-suffixes");
        this.articles = lists.of("articles");
    }

    /** Whether an expression that a rule found fills the slot, not words. */
    static boolean isExpression(String kind) {
        return EXPRESSIONS.contains(kind);
    }

    /** The words that what fills the slot can begin with; figures are not among them. */
    Set<String> firstWords(String kind) {
        return switch (kind) {
            case "date", "time", "length", "n", "n12", "n2", "yd", "dotted" -> Set.of();
            case "day" -> words.first("ordinal", "numeral");
            case "y" -> words.first("numeral");
            case "ord" -> words.first("ordinal");
            case "num", "clock" -> Stream.concat(words.first("quantity", "fraction", "numeral").stream(), articles.stream())
                    .collect(Collectors.toSet());
            case "m" -> words.first("month", "monthshort", "monthword");
            case "q", "h" -> Set.of(kind);
            default -> words.first(kind);
        };
    }

    /** What of the kind stands at {@code i}, the longest first. */
    List<Found> at(String kind, Chart chart, int i) {
        TokenRow row = chart.row();
        if (!row.has(i)) {
            return List.of();
        }
        return isExpression(kind) ? chart.at(kind, i)
                : chart.read(kind, i, () -> words(kind, row, i));
    }

    private List<Found> words(String kind, TokenRow row, int i) {
        return switch (kind) {
            case "day" -> day(row, i);
            case "n" -> digits(row, i, 1, 9_999);
            case "n12" -> digits(row, i, 1, 12);
            case "n2" -> digits(row, i, 0, 99);
            case "y" -> year(row, i);
            case "yd" -> digits(row, i, 1000, 2199);
            case "ord" -> ordinal(row, i);
            case "num" -> number(row, i);
            case "clock" -> clock(row, i);
            case "m" -> month(row, i);
            case "q",
                        "h" -> row.norm(i).equals(kind) && row.adjacent(i + 1) && row.norm(i + 1).matches(kind.equals("q") ? "[1-4]" : "[12]")
                    ? List.of(new Found(List.of(kind + row.norm(i + 1)), i + 2)) : List.of();
            case "dotted" -> row.norm(i).matches("[0-9]{1,2}\\.[0-9]{1,2}\\.(?:[0-9]{2}|[0-9]{4})|[0-9]{4}\\.[0-9]{1,2}\\.[0-9]{1,2}")
                    ? List.of(new Found(List.of(row.norm(i)), i + 1)) : List.of();
            default -> words.at(kind, row, i).stream().map(t -> new Found(t.columns(), t.end())).toList();
        };
    }

    private static List<Found> digits(TokenRow row, int i, int low, int high) {
        return integer(row, i).filter(n -> n >= low && n <= high).map(n -> List.of(new Found((double) n, i + 1)))
                .orElse(List.of());
    }

    private static Optional<Integer> integer(TokenRow row, int i) {
        String norm = row.norm(i);
        return row.isNumber(i) && norm.length() <= 4 && norm.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.parseInt(norm)) : Optional.empty();
    }

    private List<Found> day(TokenRow row, int i) {
        Optional<Integer> n = integer(row, i).filter(d -> d >= 1 && d <= 31 && row.norm(i).length() <= 2);
        if (n.isPresent()) {
            boolean suffix = row.adjacent(i + 1) && daySuffixes.contains(row.norm(i + 1))
                    || daySuffixes.contains(row.norm(i + 1)) && row.norm(i + 1).charAt(0) >= 0x900;
            return List.of(new Found((double) n.get(), suffix ? i + 2 : i + 1));
        }
        List<Found> found = new ArrayList<>();
        words.at("ordinal", row, i).stream().filter(t -> !t.value().startsWith("-"))
                .forEach(t -> found.add(new Found(Double.parseDouble(t.value()), t.end())));
        numerals.spelled(row, i).filter(s -> s.value() >= 1 && s.value() <= 31)
                .ifPresent(s -> found.add(new Found((double) s.value(), s.end())));
        return found;
    }

    private List<Found> year(TokenRow row, int i) {
        List<Found> figures = digits(row, i, 1000, 2199);
        if (!figures.isEmpty()) {
            return figures;
        }
        return numerals.year(row, i).map(s -> List.of(new Found((double) s.value(), s.end()))).orElse(List.of());
    }

    private List<Found> ordinal(TokenRow row, int i) {
        Optional<Integer> n = integer(row, i).filter(k -> k <= 60);
        boolean suffixed = daySuffixes.contains(row.norm(i + 1)) && (row.adjacent(i + 1) || row.norm(i + 1).charAt(0) >= 0x900);
        if (n.isPresent() && suffixed) {
            return List.of(new Found((double) n.get(), i + 2));
        }
        return words.at("ordinal", row, i).stream()
                .map(t -> new Found(Double.parseDouble(t.value()), t.end())).toList();
    }

    /** A quantity before a unit: figures with a decimal point, words, halves and quarters, a and एक. */
    private List<Found> number(TokenRow row, int i) {
        String norm = row.norm(i);
        if (row.isNumber(i)) {
            String plain = norm.replaceAll(",(?=\\p{Nd}{2,3}(?:,|\\.|$))", "");
            if (plain.length() <= 12 && plain.matches("[0-9]+(\\.[0-9]+)?")) {
                return List.of(scaled(row, Double.parseDouble(plain), i + 1));
            }
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        words.at("quantity", row, i).forEach(t -> found.add(scaled(row, Double.parseDouble(t.value()) / 4, t.end())));
        for (Vocabulary.Term part : words.at("fraction", row, i)) {
            double quarters = Double.parseDouble(part.value()) / 4;
            whole(row, row.norm(part.end()).equals("-") ? part.end() + 1 : part.end()).ifPresent(w -> found.add(new Found((Double) w.value() + quarters, w.end())));
        }
        whole(row, i).filter(w -> !row.isNumber(i)).ifPresent(w -> {
            andAHalf(row, w).ifPresent(found::add);
            found.add(w);
        });
        if (articles.contains(norm)) {
            found.add(new Found(1.0, i + 1));
        }
        return found;
    }

    /** Four and a half hours. */
    private static Optional<Found> andAHalf(TokenRow row, Found whole) {
        int at = whole.end();
        return row.norm(at).equals("and") && row.norm(at + 1).equals("a") && row.norm(at + 2).equals("half")
                ? Optional.of(new Found((Double) whole.value() + 0.5, at + 3)) : Optional.empty();
    }

    /** 5 अरब, 2.5 million, डेढ़ सौ: the words from a hundred on multiply. */
    private Found scaled(TokenRow row, double value, int end) {
        return words.at("numeral", row, end).stream().filter(t -> Long.parseLong(t.value()) >= 100).findFirst()
                .map(t -> scaled(row, value * Long.parseLong(t.value()), t.end())).orElse(new Found(value, end));
    }

    private Optional<Found> whole(TokenRow row, int i) {
        return integer(row, i).map(n -> new Found((double) n, i + 1))
                .or(() -> numerals.spelled(row, i).map(s -> new Found((double) s.value(), s.end())));
    }

    /** A time of day in figures or words, as minutes: 5, 5:30, 5.30, 17:30:10, साढ़े पांच, सवा दो. */
    private List<Found> clock(TokenRow row, int i) {
        String norm = row.norm(i);
        if (row.isNumber(i)) {
            String[] parts = norm.split("\\.");
            if (norm.matches("[0-9]{1,2}\\.[0-5][0-9]") && Integer.parseInt(parts[0]) < 25) {
                return List.of(new Found(Integer.parseInt(parts[0]) * 60.0 + Integer.parseInt(parts[1]), i + 1));
            }
            Optional<Integer> hour = integer(row, i).filter(h -> h < 25 && norm.length() <= 2);
            if (hour.isEmpty()) {
                return List.of();
            }
            if (row.norm(i + 1).equals(":") && row.adjacent(i + 1) && row.adjacent(i + 2)
                    && row.norm(i + 2).matches("[0-5][0-9]")) {
                boolean seconds = row.norm(i + 3).equals(":") && row.adjacent(i + 3) && row.norm(i + 4).matches("[0-5][0-9]");
                return List.of(new Found(hour.get() * 60.0 + Integer.parseInt(row.norm(i + 2)), seconds ? i + 5 : i + 3));
            }
            return List.of(new Found(hour.get() * 60.0, i + 1));
        }
        return number(row, i).stream().filter(f -> (Double) f.value() > 0 && (Double) f.value() <= 12.75)
                .map(f -> new Found(Math.rint((Double) f.value() * 60), f.end())).toList();
    }

    /** A month beside a day or a year; a lower-case "may" is a verb there, too. */
    private List<Found> month(TokenRow row, int i) {
        List<Found> found = new ArrayList<>();
        for (String kind : MONTH_CLASSES) {
            for (Vocabulary.Term t : words.at(kind, row, i)) {
                if (kind.equals("monthword") && !asMonth(row, i)) {
                    continue;
                }
                boolean dotted = kind.equals("monthshort") && row.norm(t.end()).equals(".") && row.adjacent(t.end());
                if (kind.equals("monthshort") && row.written(i).charAt(0) >= 0x900 && !dotted) {
                    continue;
                }
                found.add(new Found(Double.parseDouble(t.value()), dotted ? t.end() + 1 : t.end()));
            }
        }
        return found;
    }

    private static boolean asMonth(TokenRow row, int i) {
        String written = row.written(i);
        return written.charAt(0) >= 0x900 || !written.equals(written.toLowerCase(Locale.ROOT))
                || row.norm(i - 1).equals("of") || row.isNumber(i + 1) && row.norm(i + 2).matches("[12][0-9]{3}");
    }
}
