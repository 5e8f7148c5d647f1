package milaan.facts.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milaan.facts.IdentifierFact;
import milaan.facts.IdentifierFact.Kind;
import milaan.model.TextSpan;
import milaan.text.Normaliser;
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
    private static final List<Shape> SHAPES = List.of(
            shape("\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){3}", Kind.NETWORK),
            shape("[A-Z]{2}[ -]?\\p{Nd}{1,2}[ -]?[A-Z]{1,3}[ -]?\\p{Nd}{4}", Kind.VEHICLE),
            shape("\\+\\p{Nd}{1,3}(?:[ -]?\\p{Nd}{2,5}){2,4}", Kind.TELEPHONE),
            shape("0\\p{Nd}{2,4}(?:[ -]\\p{Nd}{3,8}){1,2}", Kind.TELEPHONE),
            shape("1800(?:[ -]\\p{Nd}{2,4}){2,3}", Kind.TELEPHONE),
            shape("[6-9६-९]\\p{Nd}{4}[ -]?\\p{Nd}{5}", Kind.TELEPHONE));

    /** "The PIN code is 800001" names; "the gate is 5 metres wide" measures. */
    private final Set<String> copulas;
    private final Set<String> numbered;
    private final Tables tables;
    private final Words words;

    IdentifierReader(Tables tables, Words words, WordLists lists) {
        this.tables = tables;
        this.words = words;
        this.copulas = lists.of("identifier-copulas");
        this.numbered = lists.of("identifier-numbered");
    }

    List<IdentifierFact> takeAll(Line line) {
        List<IdentifierFact> found = new ArrayList<>();
        List<Token> figures = line.tokens().stream().filter(Token::isNumber).toList();
        if (figures.isEmpty()) {
            return found;
        }
        TextSpan all = new TextSpan(Math.max(line.span(0, 1).start(), figures.getFirst().span().start() - LONGEST_LEAD),
                figures.getLast().span().end());
        for (Shape shape : SHAPES) {
            Matcher m = shape.pattern().matcher(line.text()).region(all.start(), all.end()).useTransparentBounds(true);
            while (m.find()) {
                take(line, new TextSpan(m.start(), m.end()), shape.kind()).ifPresent(found::add);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.isNumber(i) && line.free(i)) {
                int at = i;
                cued(line, i).or(() -> named(line, at)).ifPresent(found::add);
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

    /** Section 144, धारा 302, helpline 112, No. 7. */
    private Optional<IdentifierFact> cued(Line line, int i) {
        Optional<Phrases.Match<Kind>> cue = tables.identifiers().endingAt(line.tokens(), i)
                .or(() -> copulas.contains(line.word(i - 1)) && numbered.contains(line.word(i - 2))
                        ? tables.identifiers().endingAt(line.tokens(), i - 1) : Optional.empty())
                .or(() -> line.isHyphen(i - 1) ? tables.identifiers().endingAt(line.tokens(), i - 1) : Optional.empty());
        if (cue.isEmpty() || line.word(i).contains(",") || line.word(i).contains(".")) {
            return Optional.empty();
        }
        boolean letter = line.isWord(i + 1) && line.glued(i) && line.word(i + 1).length() <= 2;
        return Optional.of(fact(line, i, letter ? i + 2 : i + 1, cue.get().value()));
    }

    /** COVID-19, G20, scp173m: figures that hang on a word, or have letters right behind that are no unit. */
    private Optional<IdentifierFact> named(Line line, int i) {
        boolean glued = line.isWord(i - 1) && line.glued(i - 1) && !isCurrency(line, i);
        boolean hyphen = line.joins(i - 1) && line.isWord(i - 2) && !isNumber(line.word(i - 2)) && !isCurrency(line, i - 1);
        return glued || hyphen ? Optional.of(fact(line, i, i + 1, Kind.OTHER)) : Optional.empty();
    }

    private boolean isCurrency(Line line, int end) {
        return tables.currencies().endingAt(line.tokens(), end).isPresent();
    }

    private boolean isNumber(String word) {
        return words.word(word).isPresent();
    }

    private static IdentifierFact fact(Line line, int from, int to, Kind kind) {
        line.take(from, to);
        TextSpan span = line.span(from, to);
        String canonical = Normaliser.normalise(span.in(line.text())).toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
        return new IdentifierFact(span, canonical, kind);
    }

    private static Shape shape(String pattern, Kind kind) {
        return new Shape(Pattern.compile(START + pattern + END, Pattern.UNICODE_CHARACTER_CLASS), kind);
    }
}
