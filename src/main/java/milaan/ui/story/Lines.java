package milaan.ui.story;

import java.util.ArrayList;
import java.util.List;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;

/** The lines of a text as the pane counts them, with the style classes of each. Immutable. */
record Lines(List<TextSpan> spans) {

    static Lines of(String text) {
        List<TextSpan> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.add(new TextSpan(start, end));
            start = end + 1;
        }
        spans.add(new TextSpan(start, text.length()));
        return new Lines(spans);
    }

    int at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** @param chips lines that need room for labels below them */
    List<String> styles(int line, ReadText text, List<Integer> chips) {
        TextSpan span = spans.get(line);
        List<String> styles = new ArrayList<>();
        styles.add(text.language() == Language.HINDI ? "hindi" : "english");
        styles.add(span.in(text.source().value()).isBlank() ? "blank" : text.paragraphs().stream()
                .filter(p -> p.span().overlaps(span)).findFirst().map(Paragraph::role).map(Lines::style).orElse("body"));
        if (chips.contains(line)) {
            styles.add("with-chips");
        }
        return List.copyOf(styles);
    }

    private static String style(Paragraph.Role role) {
        return switch (role) {
            case HEADLINE -> "headline";
            case BODY -> "body";
            case SET_ASIDE -> "aside";
        };
    }
}
