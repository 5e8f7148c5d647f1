package milaan.ui.story;

import java.util.ArrayList;
import java.util.List;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;

/** The lines of a text as the pane counts them, with the style classes of each. Immutable. */
record Lines(List<TextSpan> spans) {

    /** More lines under each other than this run into the next line of text. */
    private static final int DEEPEST = 4;

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

    /** The paint of each line, in its order. */
    List<List<PaneContent.Paint>> byLine(List<PaneContent.Paint> paint) {
        List<List<PaneContent.Paint>> lines = new ArrayList<>();
        spans.forEach(line -> lines.add(new ArrayList<>()));
        for (PaneContent.Paint p : paint) {
            for (int i = at(p.span().start()); i < spans.size() && spans.get(i).start() < p.span().end(); i++) {
                lines.get(i).add(p);
            }
        }
        return lines;
    }

    /** The style classes of each line; a line that carries chips needs room below. */
    List<List<String>> styles(PaneContent content) {
        ReadText text = content.text();
        List<PaneContent.Chip> chips = content.chips();
        boolean asideFolded = content.asideFolded();
        String language = text.language() == Language.HINDI ? "hindi" : "english";
        List<List<String>> styles = new ArrayList<>();
        spans.forEach(line -> styles.add(List.of(language, "blank")));
        for (Paragraph paragraph : text.paragraphs()) {
            boolean folded = asideFolded && paragraph.role() == Paragraph.Role.SET_ASIDE;
            styles.set(at(paragraph.span().start()), List.of(language, folded ? "folded" : style(paragraph.role())));
        }
        chips.stream().map(chip -> at(chip.after().start())).distinct()
                .forEach(line -> styles.set(line, with(styles.get(line), "with-chips")));
        // Lines under marked spans need room between the lines of the text.
        for (int line = 0; line < spans.size(); line++) {
            int depth = content.marks().isEmpty() ? 0 : Math.min(DEEPEST, content.depth(spans.get(line)));
            if (depth > 0) {
                styles.set(line, with(styles.get(line), "marked-" + depth));
            }
        }
        // A mark on the first line needs room above it.
        styles.set(0, with(styles.getFirst(), "first"));
        return styles;
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return List.copyOf(all);
    }

    private static String style(Paragraph.Role role) {
        return switch (role) {
            case HEADLINE -> "headline";
            case BODY -> "body";
            case SET_ASIDE -> "aside";
        };
    }
}
