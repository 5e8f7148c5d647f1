package milaan.facts.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.facts.IdentifierFact;
import milaan.facts.IdentifierFact.Kind;
import milaan.model.TextSpan;
import milaan.text.Phrases;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds figures that name: telephone numbers, addresses, plates, sections of law, COVID-19, G20. Takes their tokens. */
final class IdentifierReader {

    private record Shape(Pattern pattern, Kind kind) { }

    private static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}.,$₹£€-])(?<!\\p{Nd} )";
    private static final String END = "(?![\\p{L}\\p{M}\\p{Nd}]|[.,]\\p{Nd})";
    /** What a shape may have before its first figure: "BR ". */
    private static final int LONGEST_LEAD = 3;
    /** And behind its last one: " AA". */
    private static final int LONGEST_TRAIL = 3;
    private static final List<Shape> SHAPES = List.of(
            shape("\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){3}", Kind.NETWORK),
            shape("[A-Z]{2}[ -]?\\p{Nd}{1,2}[A-Z]?[ -]?[A-Z]{1,3}[ -]?\\p{Nd}{4}", Kind.VEHICLE),
            shape("\\p{Nd}{2}[ -]?BH[ -]?\\p{Nd}{4}[ -]?[A-Z]{1,2}", Kind.VEHICLE),
            shape("\\+\\p{Nd}{1,3}(?:[ -]?\\p{Nd}{2,5}){2,4}", Kind.TELEPHONE),
            shape("0\\p{Nd}{2,4}(?:[ -]\\p{Nd}{3,8}){1,2}", Kind.TELEPHONE),
            shape("1800(?:[ -]\\p{Nd}{2,4}){2,3}", Kind.TELEPHONE),
            shape("[6-9६-९]\\p{Nd}{4}[ -]?\\p{Nd}{5}", Kind.TELEPHONE));

    /** "The PIN code is 800001" names; "the gate is 5 metres wide" measures. */
    private final Set<String> copulas;
    private final Set<String> numbered;
    private final Set<String> cases;
    private final Set<String> flights;
    private final Set<String> states;
    private final Set<String> carriers;
    private final IdentifierParts parts;
    private final Tables tables;
    private final Words words;

    IdentifierReader(Tables tables, Words words, IdentifierParts parts, WordLists lists) {
        this.parts = parts;
        this.cases = lists.of("identifier-cases");
        this.flights = lists.of("identifier-flights");
        this.states = upper(lists.of("plate-states"));
        this.tables = tables;
        this.words = words;
        this.carriers = upper(lists.of("identifier-carriers"));
        this.copulas = lists.of("identifier-copulas");
        this.numbered = lists.of("identifier-numbered");
    }

    private static Set<String> upper(Set<String> letters) {
        return letters.stream().map(l -> l.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    List<IdentifierFact> takeAll(Line line) {
        List<IdentifierFact> found = new ArrayList<>();
        List<Token> figures = line.tokens().stream().filter(Token::isNumber).toList();
        if (figures.isEmpty()) {
            return found;
        }
        TextSpan all = new TextSpan(Math.max(line.span(0, 1).start(), figures.getFirst().span().start() - LONGEST_LEAD),
                Math.min(line.span(0, line.size()).end(), figures.getLast().span().end() + LONGEST_TRAIL));
        for (Shape shape : SHAPES) {
            Matcher m = shape.pattern().matcher(line.text()).region(all.start(), all.end()).useTransparentBounds(true);
            while (m.find()) {
                take(line, new TextSpan(m.start(), m.end()), shape.kind()).ifPresent(found::add);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.isNumber(i) && line.free(i)) {
                int at = i;
                plate(line, i).or(() -> cued(line, at)).or(() -> named(line, at)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<IdentifierFact> take(Line line, TextSpan span, Kind kind) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < line.size(); i++) {
            Token t = line.tokens().get(i);
            if (t.span().overlaps(span)) {
                if (!line.free(i)) {
                    return Optional.empty();
                }
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(fact(line, from, to, kind));
    }

    /** Section 144, धारा 302, helpline 112, No. 7, flight AI 302, case no. 45/2023. */
    private Optional<IdentifierFact> cued(Line line, int i) {
        if (line.word(i).contains(",") || line.word(i).contains(".")) {
            return Optional.empty();
        }
        int head = parts.head(line, i);
        Optional<Kind> cue = cue(line, i);
        boolean sign = head < i || parts.isLetters(line, i + 1);
        Optional<Kind> before = !sign ? Optional.empty() : cue(line, head).or(() -> flights.contains(line.word(head - 1))
                || isCarrier(line, head, i) ? Optional.of(Kind.FLIGHT_OR_TRAIN) : Optional.empty());
        Kind kind = cue.or(() -> before).orElse(Kind.CASE_NUMBER);
        IdentifierParts.Tail tail = parts.tail(line, i, kind);
        boolean dated = tail.dated() && (kind == Kind.OTHER || kind == Kind.CASE_NUMBER);
        // "FIR 45 of 2023" is a case by its year; FIR alone may count.
        boolean meant = cue.isPresent() || before.isPresent() || (dated || isShortDated(line, i)) && cases.contains(line.word(i - 1));
        return meant ? Optional.of(fact(line, cue.isPresent() ? i : before.isPresent() ? head : i, tail.to(), dated ? Kind.CASE_NUMBER : kind))
                : Optional.empty();
    }

    /** FIR 112/23, but not "in case 2/3 of them". */
    private static boolean isShortDated(Line line, int i) {
        return line.word(i + 1).equals("/") && line.touchesBoth(i + 1) && line.isNumber(i + 2) && line.word(i + 2).matches("[0-9]{2}")
                && !line.word(i + 3).equals("/") && !line.word(i + 3).equals("of");
    }

    /** AI-102, without a word for a flight before it. */
    private boolean isCarrier(Line line, int head, int i) {
        boolean joined = head == i - 1 && line.glued(head) || head == i - 2 && line.joins(i - 1);
        String figures = line.word(i);
        return joined && figures.matches("[0-9]{3,4}") && !figures.matches("(19|20)[0-9]{2}")
                && parts.letters(line, head).filter(carriers::contains).isPresent();
    }

    private Optional<Kind> cue(Line line, int i) {
        return tables.identifiers().endingAt(line.tokens(), i)
                .or(() -> copulas.contains(line.word(i - 1)) && numbered.contains(line.word(i - 2))
                        ? tables.identifiers().endingAt(line.tokens(), i - 1) : Optional.empty())
                .or(() -> line.isHyphen(i - 1) ? tables.identifiers().endingAt(line.tokens(), i - 1) : Optional.empty())
                .map(Phrases.Match::value);
    }

    /** Plates in Devanagari: एचआर 26 डीके 8337. */
    private Optional<IdentifierFact> plate(Line line, int i) {
        int district = line.isWord(i + 1) && line.glued(i) && line.isWord(i + 2) ? i + 1 : i;
        int series = line.isHyphen(district + 1) ? district + 2 : district + 1;
        int figures = line.isHyphen(series + 1) ? series + 2 : series + 1;
        int state = line.isHyphen(i - 1) ? i - 2 : i - 1;
        boolean plate = line.isWord(state) && line.word(i).length() <= 2 && line.isWord(series) && line.isNumber(figures) && line.free(figures)
                && line.word(figures).length() == 4 && parts.letters(line, state).filter(states::contains).isPresent()
                && parts.letters(line, series).isPresent();
        return plate ? Optional.of(fact(line, state, figures + 1, Kind.VEHICLE)) : Optional.empty();
    }

    /** COVID-19, G20, scp173m: figures that hang on a word, or have letters right behind that are no unit. */
    private Optional<IdentifierFact> named(Line line, int i) {
        boolean glued = line.isWord(i - 1) && line.glued(i - 1) && !isCurrency(line, i);
        boolean hyphen = line.joins(i - 1) && line.isWord(i - 2) && !isNumber(line.word(i - 2)) && !isCurrency(line, i - 1)
                && !(line.isNumber(i - 4) && tables.units().endingAt(line.tokens(), i - 1).isPresent());
        int from = hyphen && line.free(i - 2) && parts.letters(line, i - 2).isPresent() ? i - 2 : i;
        return glued || hyphen ? Optional.of(fact(line, from, i + 1, Kind.OTHER)) : Optional.empty();
    }

    private boolean isCurrency(Line line, int end) {
        return tables.currencies().endingAt(line.tokens(), end).isPresent();
    }

    private boolean isNumber(String word) {
        return words.word(word).isPresent();
    }

    private IdentifierFact fact(Line line, int from, int to, Kind kind) {
        line.take(from, to);
        return new IdentifierFact(line.span(from, to), parts.canonical(line, from, to), kind);
    }

    private static Shape shape(String pattern, Kind kind) {
        return new Shape(Pattern.compile(START + pattern + END, Pattern.UNICODE_CHARACTER_CLASS), kind);
    }
}
