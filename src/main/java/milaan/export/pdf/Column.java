package milaan.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Fills columns, page after page, with the blocks of one source. */
final class Column {

    private static final int FEWEST_ROWS = 2;
    /** Blocks no higher than this are not broken: a sentence or a short note is read at one glance. */
    private static final float KEPT_WHOLE = 62f;

    private final BlockSource source;
    private final Tags tags;
    private Optional<Block> current = Optional.empty();
    private Optional<PDStructureElement> element = Optional.empty();
    private int nextRow;
    private boolean done;

    Column(BlockSource source, Tags tags) {
        this.source = source;
        this.tags = tags;
    }

    /** Whether everything has been drawn. */
    boolean isDone() {
        return done;
    }

    /** Whether the block given last is at least partly drawn. */
    boolean isBegun() {
        return current.isEmpty() || nextRow > 0;
    }

    /** Draws what fits; returns where the drawing ended. */
    float fill(Canvas canvas, float x, float top, float width, float bottom) throws IOException {
        float y = top;
        while (true) {
            if (current.isEmpty()) {
                current = source.next(width);
                nextRow = 0;
                element = Optional.empty();
                if (current.isEmpty()) {
                    done = source.isDone();
                    return y;
                }
            }
            Block block = current.get();
            float start = y == top || nextRow > 0 ? y : y + block.before();
            int fits = fitting(block, bottom - start, y == top);
            if (fits == 0) {
                return y;
            }
            y = draw(canvas, block, x, start, width, fits);
            nextRow += fits;
            if (nextRow < block.rows().size()) {
                return y;
            }
            current = Optional.empty();
        }
    }

    private int fitting(Block block, float room, boolean atTop) {
        if (nextRow == 0 && !atTop && block.height() <= KEPT_WHOLE && block.height() + block.keepRoom() > room) {
            return 0;
        }
        float used = block.padding() + (nextRow == 0 ? block.keepRoom() : 0);
        int fits = 0;
        for (Row row : block.rows().subList(nextRow, block.rows().size())) {
            used += row.height();
            if (used + block.padding() > room && !(atTop && fits == 0)) {
                break;
            }
            fits++;
        }
        int left = block.rows().size() - nextRow - fits;
        if (left > 0 && fits < FEWEST_ROWS && !atTop) {
            return 0;
        }
        // One row alone at the top of the next page looks lost: take another with it.
        return left == 1 && fits > FEWEST_ROWS ? fits - 1 : fits;
    }

    private float draw(Canvas canvas, Block block, float x, float top, float width, int count) throws IOException {
        List<Row> rows = block.rows().subList(nextRow, nextRow + count);
        float height = 2 * block.padding();
        for (Row row : rows) {
            height += row.height();
        }
        canvas.beginArtifact();
        Looks.draw(canvas, block.look(), x, top, width, height);
        if (nextRow == 0 && block.letter().isPresent()) {
            Looks.letter(canvas, block.letter().get(), x, top + block.padding(), rows.getFirst());
        }
        float y = top + block.padding();
        for (Row row : rows) {
            row.under(canvas, x, y);
            y += row.height();
        }
        canvas.end();
        if (element.isEmpty()) {
            element = Optional.of(tags.element(block.tag(), block.parent()));
        }
        canvas.beginTagged(element.get());
        y = top + block.padding();
        for (Row row : rows) {
            row.text(canvas, x, y);
            y += row.height();
        }
        canvas.end();
        canvas.beginArtifact();
        y = top + block.padding();
        for (Row row : rows) {
            row.over(canvas, x, y);
            y += row.height();
        }
        canvas.end();
        return top + height;
    }
}
