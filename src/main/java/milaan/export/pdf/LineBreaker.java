package milaan.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Sets words into lines of a given width; a word longer than a line is cut where a line may break, else between characters. */
final class LineBreaker {

    private final Faces faces;

    LineBreaker(Faces faces) {
        this.faces = faces;
    }

    List<Line> lines(List<Word> words, float width) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        List<Float> xs = new ArrayList<>();
        float x = 0;
        Deque<Word> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            Word word = rest.pop();
            float needed = width(word);
            if (x + needed > width && !line.isEmpty()) {
                lines.add(line(line, xs));
                line = new ArrayList<>();
                xs = new ArrayList<>();
                x = 0;
            }
            if (needed > width) {
                int cut = cut(word, width);
                if (cut > 0) {
                    rest.push(part(word, cut, word.text().length()));
                    word = part(word, 0, cut);
                    needed = width(word);
                }
            }
            line.add(word);
            xs.add(x + word.padding());
            x += needed + (word.after().isEmpty() ? 0 : space(word.style()));
        }
        if (!line.isEmpty()) {
            lines.add(line(line, xs));
        }
        return lines;
    }

    float width(Word word) {
        return faces.width(word.text(), word.style()) + 2 * word.padding() + word.marksWidth();
    }

    float space(TextStyle style) {
        return faces.width(" ", style);
    }

    private static Line line(List<Word> words, List<Float> xs) {
        float[] x = new float[xs.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = xs.get(i);
        }
        return new Line(List.copyOf(words), x);
    }

    /** The longest beginning that fits; 0 where not even one character does or the word is one character. */
    private int cut(Word word, float width) {
        int fits = fitting(word, width, BreakIterator.getLineInstance(Locale.ROOT));
        return fits > 0 ? fits : Math.max(fitting(word, width, BreakIterator.getCharacterInstance(Locale.ROOT)), 0);
    }

    private int fitting(Word word, float width, BreakIterator breaks) {
        float[] carets = faces.of(word.style()).shape(word.text()).carets();
        float room = width - 2 * word.padding();
        breaks.setText(word.text());
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE && end < word.text().length(); end = breaks.next()) {
            if (carets[end] * word.style().size() / 1000 > room) {
                break;
            }
            fits = end;
        }
        return fits;
    }

    private static Word part(Word word, int from, int to) {
        boolean last = to == word.text().length();
        return new Word(word.text().substring(from, to), from == 0 ? word.before() : "", last ? word.after() : "",
                word.start() < 0 ? -1 : word.start() + from, word.style(), last ? word.marks() : List.of(),
                word.adornment());
    }
}
