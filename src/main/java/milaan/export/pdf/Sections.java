package milaan.export.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The structure of one pair: its head, each version by itself in its own language, and the findings. The running text of a
 * version is exactly what its section holds.
 */
record Sections(PDStructureElement head, PDStructureElement left, PDStructureElement right, PDStructureElement findings) {

    static Sections of(Tags tags, Names pair) {
        PDStructureElement section = tags.element("Sect", tags.document());
        return new Sections(tags.element("Div", section), titled(tags.element("Sect", section, pair.left()), pair.leftTitle()),
                titled(tags.element("Sect", section, pair.right()), pair.rightTitle()),
                tags.element("Sect", section));
    }

    /** What the sections are called, and their languages. */
    record Names(Locale left, String leftTitle, Locale right, String rightTitle) { }

    private static PDStructureElement titled(PDStructureElement element, String title) {
        element.setTitle(title);
        return element;
    }
}
