package milaan.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The two weights of the bundled font (its file holds Latin and Devanagari), for one document. */
final class Faces {

    private static final String FOLDER = "/milaan/assets/fonts/";

    private final Face regular;
    private final Face bold;
    private final PDResources resources = new PDResources();

    Faces(PDDocument document) throws IOException {
        this.regular = new Face(document, FOLDER + "NotoSans_400Regular.ttf");
        this.bold = new Face(document, FOLDER + "NotoSans_700Bold.ttf");
        resources.put(COSName.getPDFName("R"), regular.embedded());
        resources.put(COSName.getPDFName("B"), bold.embedded());
    }

    Face of(TextStyle style) {
        return style.bold() ? bold : regular;
    }

    /** Name of the font in {@link #resources()}. */
    String name(TextStyle style) {
        return style.bold() ? "B" : "R";
    }

    /** Shared by all pages. */
    PDResources resources() {
        return resources;
    }

    /** Width in points. */
    float width(String text, TextStyle style) {
        return of(style).shape(text).width() * style.size() / 1000;
    }

    void finish(PDDocument document) throws IOException {
        regular.finish(document);
        bold.finish(document);
    }
}
