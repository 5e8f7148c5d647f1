package milaan.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Turns words into rows of a given width. */
final class Typesetter {

    private final Faces faces;
    private final LineBreaker breaker;

    Typesetter(Faces faces) {
        this.faces = faces;
        this.breaker = new LineBreaker(faces);
    }

    Faces faces() {
        return faces;
    }

    /** Rows of one paragraph; {@code leading} from baseline to baseline. */
    List<Row> rows(List<Word> words, float width, float leading) {
        return rows(words, width, 0, leading, List.of());
    }

    /** @param width of the column, {@code indent} included */
    List<Row> rows(List<Word> words, float width, float indent, float leading, List<Highlight> highlights) {
        List<Row> rows = new ArrayList<>();
        if (words.isEmpty()) {
            return rows;
        }
        float size = (float) words.stream().mapToDouble(w -> w.style().size()).max().orElseThrow();
        for (Line line : breaker.lines(words, width - indent)) {
            rows.add(new TextRow(line, faces, indent, leading, (leading + size * 0.72f) / 2, size, highlights));
        }
        return rows;
    }

    /** The text, shortened at its end with an ellipsis where it is wider than {@code width}. */
    String fitting(String text, TextStyle style, float width) {
        String shown = text;
        while (faces.width(shown, style) > width && shown.length() > 2) {
            int keep = Math.min(shown.length() - 2, Math.max(1, (int) (shown.length() * width / faces.width(shown, style))));
            shown = milaan.wording.Excerpt.of(text, keep + 1);
        }
        return shown;
    }
}
