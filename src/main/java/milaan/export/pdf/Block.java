package milaan.export.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Rows that belong together, tagged as one element; may go on over pages.
 *
 * @param tag      type of the element ({@code P}, {@code H2})
 * @param parent   where the element is hung when the block is first drawn
 * @param before   room above it, not taken at the top of a page
 * @param padding  above the first and below the last row, inside its look
 * @param look     what stands behind all of it
 * @param letter   what names it in the gutter, drawn beside its first row
 * @param keepRoom points that must be left below its first row, so that a heading does not stand alone
 */
record Block(List<Row> rows, String tag, PDStructureElement parent, float before, float padding, Look look,
             Optional<Letter> letter, float keepRoom) {

    enum Look { PLAIN, CONFIRMED, WARNING, MARGIN }

    /** @param text "A", or a dash for a sentence without partner; @param byHand whether a person made the link */
    record Letter(String text, boolean faint, boolean byHand) { }

    Block {
        rows = List.copyOf(rows);
    }

    static Block of(List<Row> rows, String tag, PDStructureElement parent, float before) {
        return new Block(rows, tag, parent, before, 0, Look.PLAIN, Optional.empty(), 0);
    }

    Block keepRoom(float points) {
        return new Block(rows, tag, parent, before, padding, look, letter, points);
    }

    Block look(Look other, float pad) {
        return new Block(rows, tag, parent, before, pad, other, letter, keepRoom);
    }

    Block letter(Letter other) {
        return new Block(rows, tag, parent, before, padding, look, Optional.of(other), keepRoom);
    }

    float height() {
        float height = 2 * padding;
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }
}
