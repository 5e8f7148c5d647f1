package milaan.ui.story;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import milaan.model.TextSpan;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;

/**
 * Puts style classes on the lines of an area. A line is painted when it is near what is seen, and again only when its
 * paint has changed: a story of thousands of lines opens, and answers a key, as fast as a short one.
 */
final class LinePainter {

    /** So many lines beyond the seen ones are painted, so that scrolling does not meet bare ones. */
    private static final int AHEAD = 40;
    private static final TextSpan AT_FIRST = new TextSpan(0, AHEAD);

    private final StyleClassedTextArea area;
    private final BitSet waiting = new BitSet();
    private Lines lines = Lines.of("");
    private String text = "";
    private List<List<PaneContent.Paint>> paint = List.of();
    private List<List<String>> styles = List.of();

    LinePainter(StyleClassedTextArea area) {
        this.area = area;
    }

    /** Replaces the text. Every line has its style, which decides on its height; its words are painted when it comes near. */
    void show(String newText, Lines newLines, List<List<String>> newStyles, List<List<PaneContent.Paint>> newPaint) {
        text = newText;
        lines = newLines;
        styles = newStyles;
        paint = newPaint;
        area.replace(0, area.getLength(), document());
        waiting.clear();
        for (int i = 0; i < lines.spans().size(); i++) {
            waiting.set(i, !lines.spans().get(i).isEmpty());
        }
        paint(AT_FIRST);
    }

    /** Other paint on the same text. @param near the lines to be painted now, as numbers of lines */
    void change(List<List<String>> newStyles, List<List<PaneContent.Paint>> newPaint, TextSpan near) {
        for (int i = 0; i < lines.spans().size(); i++) {
            if (!newStyles.get(i).equals(styles.get(i))) {
                area.setParagraphStyle(i, newStyles.get(i));
            }
            if (!newPaint.get(i).equals(paint.get(i)) && !lines.spans().get(i).isEmpty()) {
                waiting.set(i);
            }
        }
        styles = newStyles;
        paint = newPaint;
        paint(near);
    }

    /** @return whether any of the lines waited for its paint */
    boolean paint(TextSpan near) {
        boolean any = false;
        for (int i = waiting.nextSetBit(near.start()); i >= 0 && i < near.end(); i = waiting.nextSetBit(i + 1)) {
            area.setStyleSpans(i, 0, new WordSpans(text, paint.get(i)).of(lines.spans().get(i)));
            waiting.clear(i);
            any = true;
        }
        return any;
    }

    static TextSpan near(PaneGeometry geometry) {
        return geometry.linesAround(AHEAD).orElse(AT_FIRST);
    }

    private StyledDocument<Collection<String>, String, Collection<String>> document() {
        return ReadOnlyStyledDocumentBuilder.constructDocument(area.getSegOps(), List.<String>of(), builder -> {
            for (int i = 0; i < lines.spans().size(); i++) {
                builder.addParagraph(lines.spans().get(i).in(text), List.of(), styles.get(i));
            }
        });
    }
}
