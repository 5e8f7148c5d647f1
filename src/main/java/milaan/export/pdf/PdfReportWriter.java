package milaan.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.export.ReportWriter;
import milaan.wording.Wording;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The annotated comparison on paper: A4 landscape, tagged, with text that copies as it stands in the source. In the
 * language of the wording; several pairs get an overview first.
 */
public final class PdfReportWriter implements ReportWriter {

    /** Page contents beyond this go to a temporary file. */
    private static final long IN_MEMORY = 48L << 20;

    @Override
    public void write(Report report, Wording wording, OutputStream out) throws IOException {
        // AWT lays the words out; it must not look for a screen, and none of its windows is ever used.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            document.setVersion(1.7f);
            Tags tags = new Tags(wording.language().locale());
            Faces faces = new Faces(document);
            Typesetter typesetter = new Typesetter(faces);
            PageBook book = new PageBook(document, faces, tags);
            List<PairContent> contents = report.pairs().stream().map(p -> PairContent.of(report, p)).toList();
            List<OverviewPages> overview = contents.size() == 1 ? List.of()
                    : List.of(new OverviewPages(book, typesetter, tags, report, wording, contents));
            List<OverviewPages.Entry> entries = new ArrayList<>();
            PairPages pages = new PairPages(book, typesetter, tags, report, wording);
            for (PairContent content : contents) {
                entries.add(new OverviewPages.Entry(content, pages.draw(content)));
            }
            for (OverviewPages front : overview) {
                front.draw(entries);
            }
            book.finish();
            outline(document, book, entries, new Versions(report, wording));
            tags.finish(document);
            DocumentFacts.write(document, report, wording);
            faces.finish(document);
            document.save(out);
        }
    }

    private static void outline(PDDocument document, PageBook book, List<OverviewPages.Entry> entries, Versions versions) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (OverviewPages.Entry entry : entries) {
            PDPageFitDestination destination = new PDPageFitDestination();
            destination.setPage(book.page(entry.page()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(versions.pair(entry.pair().pair()));
            item.setDestination(destination);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
