package milaan.ui.marking;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.ui.story.Caret;

/**
 * Where a caret may stand in a text, and where a key takes it: never inside a cluster, never in lines set aside. What is
 * marked does not reach over such lines either. Pure.
 */
public final class CaretPath {

    /** How far a key goes. {@code EDGE} is the beginning or the end of the sentence. */
    public enum Unit { CLUSTER, WORD, SENTENCE, EDGE, PARAGRAPH, TEXT }

    private final String text;
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> fields;
    private final List<TextSpan> sentences;
    private final List<TextSpan> words;

    private CaretPath(String text, List<TextSpan> paragraphs, List<TextSpan> fields, List<TextSpan> sentences,
                      List<TextSpan> words) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.fields = fields;
        this.sentences = sentences;
        this.words = words;
    }

    public static CaretPath of(ReadText read) {
        String text = read.source().value();
        List<TextSpan> words = read.tokens().stream().flatMap(List::stream).filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::span).toList();
        return new CaretPath(text,
                read.paragraphs().stream().filter(p -> p.role() != Paragraph.Role.SET_ASIDE).map(Paragraph::span).toList(),
                fields(read.paragraphs()), read.sentences().stream().map(s -> s.span()).toList(), words);
    }

    /** The place nearest to {@code offset} where a caret may stand; 0 where there is none. */
    public int near(int offset) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        TextSpan paragraph = paragraph(offset);
        int inside = Math.clamp(offset, paragraph.start(), paragraph.end());
        return GraphemeClusters.snap(text, new TextSpan(inside, inside)).start();
    }

    /** As a mouse has drawn it: both ends snapped, and the caret kept from running over lines set aside. */
    public Caret drawn(int anchor, int at) {
        int from = near(anchor);
        TextSpan field = field(from);
        return new Caret(from, near(Math.clamp(at, field.start(), field.end())));
    }

    /** Whether something can be marked at {@code offset}: it is not in lines set aside. */
    public boolean isOpen(int offset) {
        return fields.stream().anyMatch(f -> f.start() <= offset && offset <= f.end());
    }

    /** What is marked, without white space around it; empty where that is nothing. */
    public Optional<TextSpan> marked(Caret caret) {
        int start = caret.span().start();
        int end = caret.span().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(GraphemeClusters.snap(text, new TextSpan(start, end)));
    }

    /** @param step 1 or -1; @param extend whether the anchor stays */
    public Caret move(Caret from, Unit unit, int step, boolean extend) {
        if (paragraphs.isEmpty()) {
            return from;
        }
        if (!extend && unit == Unit.CLUSTER && from.anchor() != from.at()) {
            return Caret.at(step > 0 ? from.span().end() : from.span().start());
        }
        int to = target(from.at(), unit, step, extend);
        if (!extend) {
            return Caret.at(to);
        }
        TextSpan field = field(from.anchor());
        return new Caret(from.anchor(), Math.clamp(to, field.start(), field.end()));
    }

    private int target(int at, Unit unit, int step, boolean extend) {
        return switch (unit) {
            case CLUSTER -> cluster(at, step);
            case WORD -> whole(next(words, at, step, extend), step);
            case SENTENCE -> next(sentences, at, step, extend);
            case PARAGRAPH -> next(paragraphs, at, step, extend);
            case EDGE -> edge(at, step);
            case TEXT -> step > 0 ? paragraphs.getLast().end() : paragraphs.getFirst().start();
        };
    }

    /** Forward while extending the end of the unit is meant, so that no white space is taken along. */
    private static int next(List<TextSpan> units, int at, int step, boolean extend) {
        if (step < 0) {
            return units.reversed().stream().mapToInt(TextSpan::start).filter(s -> s < at).findFirst().orElse(at);
        }
        IntStream stops = extend ? units.stream().mapToInt(TextSpan::end)
                : Stream.concat(units.stream().map(TextSpan::start), units.stream().map(TextSpan::end).skip(
                        Math.max(0, units.size() - 1))).mapToInt(Integer::intValue);
        return stops.filter(s -> s > at).findFirst().orElse(at);
    }

    /** A sign may cling to the word before or behind. */
    private int whole(int at, int step) {
        TextSpan cluster = GraphemeClusters.snap(text, new TextSpan(at, at));
        return step > 0 ? cluster.end() : cluster.start();
    }

    private int edge(int at, int step) {
        Optional<TextSpan> here = sentences.stream().filter(s -> s.start() <= at && at <= s.end())
                .reduce((before, last) -> last);
        return here.map(s -> step > 0 ? s.end() : s.start()).orElse(at);
    }

    private int cluster(int at, int step) {
        TextSpan line = paragraph(at);
        int index = paragraphs.indexOf(line);
        if (step > 0 && at >= line.end()) {
            return index + 1 < paragraphs.size() ? paragraphs.get(index + 1).start() : at;
        }
        if (step < 0 && at <= line.start()) {
            return index > 0 ? paragraphs.get(index - 1).end() : at;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(line.in(text));
        int inside = Math.clamp(at - line.start(), 0, line.length());
        return line.start() + (step > 0 ? clusters.following(inside) : clusters.preceding(inside));
    }

    private TextSpan paragraph(int offset) {
        return paragraphs.stream().filter(p -> p.start() <= offset).reduce((before, last) -> last)
                .orElseGet(paragraphs::getFirst);
    }

    private TextSpan field(int offset) {
        return fields.stream().filter(f -> f.start() <= offset).reduce((before, last) -> last).orElseGet(fields::getFirst);
    }

    /** Stretches without a line set aside between. */
    private static List<TextSpan> fields(List<Paragraph> paragraphs) {
        List<TextSpan> fields = new ArrayList<>();
        boolean open = false;
        for (Paragraph paragraph : paragraphs) {
            boolean aside = paragraph.role() == Paragraph.Role.SET_ASIDE;
            if (!aside && open) {
                fields.add(fields.removeLast().cover(paragraph.span()));
            } else if (!aside) {
                fields.add(paragraph.span());
            }
            open = !aside;
        }
        return List.copyOf(fields);
    }
}
