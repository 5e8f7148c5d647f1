package milaan.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of one document. A page's content is compressed and let go as soon as it is full; feet follow at the end. */
final class PageBook {

    /** Draws the foot of a page, once it is known how many there are. */
    @FunctionalInterface
    interface Foot {
        void draw(Canvas canvas, int page, int pages) throws IOException;
    }

    private record Leaf(PDPage page, PDStream content, Foot foot) { }

    private final PDDocument document;
    private final Faces faces;
    private final Tags tags;
    private final List<Leaf> leaves = new ArrayList<>();

    PageBook(PDDocument document, Faces faces, Tags tags) {
        this.document = document;
        this.faces = faces;
        this.tags = tags;
    }

    /** Number of pages so far. */
    int size() {
        return leaves.size();
    }

    PDPage page(int index) {
        return leaves.get(index).page();
    }

    /** Adds an empty page, to be drawn now or later. */
    Canvas open(Foot foot) {
        PDPage page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
        page.setResources(faces.resources());
        document.addPage(page);
        tags.open(page);
        leaves.add(new Leaf(page, new PDStream(document), foot));
        return new Canvas(page, faces, tags);
    }

    void close(Canvas canvas) throws IOException {
        for (Leaf leaf : leaves.reversed()) {
            if (leaf.page() == canvas.page()) {
                write(leaf.content(), canvas);
                return;
            }
        }
        throw new IllegalArgumentException("not a page of this book");
    }

    void finish() throws IOException {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            Canvas canvas = new Canvas(leaf.page(), faces, tags);
            canvas.beginArtifact();
            leaf.foot().draw(canvas, i + 1, leaves.size());
            canvas.end();
            PDStream foot = new PDStream(document);
            write(foot, canvas);
            leaf.page().setContents(List.of(leaf.content(), foot));
        }
    }

    private static void write(PDStream stream, Canvas canvas) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.content());
        }
    }
}
