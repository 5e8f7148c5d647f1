package milaan.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.export.Report;
import milaan.export.SampleReport;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReportWriterTest {

    private static final Path KEPT = Path.of("target/paper");

    static byte[] written(Report report, InterfaceLanguage language, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, new Wording(language), out);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void eachVersionCopiesBackExactly(InterfaceLanguage language) throws IOException {
        Report report = SampleReport.onePair();
        assertVersionsCopyBack(report, written(report, language, "one-" + language));
    }

    @Test
    void eachVersionOfEachPairCopiesBackExactly() throws IOException {
        Report report = SampleReport.everyPair();
        assertVersionsCopyBack(report, written(report, InterfaceLanguage.ENGLISH, "every"));
    }

    @Test
    void eachVersionOfTheSharedStoryCopiesBackExactly() throws IOException {
        Path folder = Path.of("../shared/stories/pyongyang");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the shared story is not here");
        Story story = SampleReport.story(folder);
        Report report = SampleReport.report(story, List.of(
                SampleReport.bare(story.editions().get(0), story.editions().get(2)),
                SampleReport.bare(story.editions().get(1), story.editions().get(4))));
        assertVersionsCopyBack(report, written(report, InterfaceLanguage.ENGLISH, "shared"));
    }

    /** What a reader that knows no structure gets from the area of each column, all pages after another. */
    @Test
    void eachColumnCopiesBackWithoutItsMarks() throws IOException {
        Report report = SampleReport.onePair();
        byte[] pdf = written(report, InterfaceLanguage.ENGLISH, "columns");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(words(report.pairs().getFirst().left()), words(column(document, Sheet.LEFT_X)));
            assertEquals(words(report.pairs().getFirst().right()), words(column(document, Sheet.MIDDLE_X)));
        }
    }

    @Test
    void popplerReadsEachColumnExactly() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Poppler.isInstalled(), "poppler is not installed");
        Report report = SampleReport.onePair();
        written(report, InterfaceLanguage.HINDI, "poppler");
        Path file = KEPT.resolve("poppler.pdf");
        assertEquals(words(report.pairs().getFirst().left()), words(Poppler.column(file, Sheet.LEFT_X, Sheet.TEXT)));
        assertEquals(words(report.pairs().getFirst().right()), words(Poppler.column(file, Sheet.MIDDLE_X, Sheet.TEXT)));
    }

    @Test
    void saysEveryFindingInTheMargin() throws IOException {
        byte[] pdf = written(SampleReport.onePair(), InterfaceLanguage.ENGLISH, "margin");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String margin = words(column(document, Sheet.NOTES_X));
            for (String expected : List.of("1 Number differs C CONFIRMED · ENGLISH WRONG 12 लाख / 12 million",
                    "अनुवाद में लाख को मिलियन लिख दिया गया। — अनिता वर्मा, 17:52", "Dismissed because: दो अलग प्रखंडों की बात है",
                    "FLAGGED", "Claim D TO CORRECT", "Figure · Needs source", "डेढ़ लाख = 150,000", "Only in English",
                    "2 confirmed, 5 to check, 1 dismissed")) {
                assertTrue(margin.contains(expected), expected + " in " + margin);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void showsWhatAnEditorLinkedAndMarked(InterfaceLanguage language) throws IOException {
        Report report = SampleReport.byHand();
        byte[] made = written(report, language, "by-hand-" + language);
        assertVersionsCopyBack(report, made);
        try (PDDocument document = Loader.loadPDF(made); PDDocument plain = Loader.loadPDF(
                written(SampleReport.onePair(), language, "one-" + language))) {
            String margin = words(column(document, Sheet.NOTES_X));
            assertTrue(margin.contains(": ₹12 करोड़") && margin.contains(": Rs 120 million"), margin);
            assertTrue(darkInGutter(document) > 2 * darkInGutter(plain));
        }
    }

    /** Pixels as dark as the sign of a link by hand, left of the first version's words. */
    private static long darkInGutter(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
        int from = Math.round(Sheet.LEFT_X + VersionBlocks.PADDING);
        return IntStream.range(from, from + 10).mapToLong(x -> IntStream.range(80, page.getHeight() - 40)
                .filter(y -> (page.getRGB(x, y) & 0xFF) < 0x80).count()).sum();
    }

    @Test
    void numbersThePagesAndNamesTheDocument() throws IOException {
        byte[] pdf = written(SampleReport.onePair(), InterfaceLanguage.HINDI, "pages");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 1);
            for (int i = 1; i <= pages; i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document);
                assertTrue(text.contains("पृष्ठ " + i + " / " + pages + " · 13 अगस्त 2026, 18:40 IST"), text);
                assertTrue(text.contains("Kosi flood: four reports"));
            }
            assertEquals("hi-IN", document.getDocumentCatalog().getLanguage());
            assertEquals("Kosi flood: four reports · टिप्पणियों के साथ मिलान", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void drawsNothingInTheMargins() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(SampleReport.everyPair(), InterfaceLanguage.ENGLISH, "ink"))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(4, document.getNumberOfPages()); page++) {
                assertEquals("", outside(renderer.renderImage(page, 1), 30, 18), "page " + (page + 1));
            }
        }
    }

    @Test
    void setsLongWordsForeignScriptsAndLongNotes() throws IOException {
        String address = "https://example.invalid/" + "seite/".repeat(60) + "ende";
        String hindi = "लंबा पता " + address + " यहां है। پانی اور 😀 भी। क्‍षेत्र ज़्यादा\u00a0दूर।\n\n  " + "अ".repeat(900) + "।\n";
        String english = "A family 👨‍👩‍👧 of three. " + "x".repeat(3000) + " End.";
        Report report = SampleReport.ofTexts(hindi, english);
        byte[] pdf = written(report, InterfaceLanguage.ENGLISH, "odd");
        assertVersionsCopyBack(report, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("", outside(new PDFRenderer(document).renderImage(0, 1), 30, 18));
        }
    }

    @Test
    void writesVeryLongTexts() throws IOException {
        String paragraph = "राज्य सरकार ने कहा कि बांध के %d गेट खोल दिए गए हैं। लोग सुरक्षित हैं।\n";
        String english = "The state government said that %d gates of the dam were opened. People are safe.\n";
        Report report = SampleReport.ofTexts(
                IntStream.range(0, 300).mapToObj(paragraph::formatted).collect(Collectors.joining()),
                IntStream.range(0, 300).mapToObj(english::formatted).collect(Collectors.joining()));
        assertVersionsCopyBack(report, written(report, InterfaceLanguage.ENGLISH, "long"));
    }

    @Test
    void keepsEveryNoteOfACrowdedPage() throws IOException {
        Report report = SampleReport.crowded();
        byte[] pdf = written(report, InterfaceLanguage.ENGLISH, "crowded");
        assertVersionsCopyBack(report, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = words(new PDFTextStripper().getText(document));
            assertEquals(90, text.split("लिखित", -1).length - 1);
            assertTrue(text.contains("Probably different events"));
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page += 3) {
                assertEquals("", outside(renderer.renderImage(page, 1), 30, 18), "page " + (page + 1));
            }
        }
    }

    @Test
    void writesEmptyVersions() throws IOException {
        Report report = SampleReport.ofTexts("", "Only English.");
        byte[] pdf = written(report, InterfaceLanguage.HINDI, "empty");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    /** The places of dark pixels outside the frame; empty where there are none. */
    private static String outside(BufferedImage page, int sides, int topAndBottom) {
        StringBuilder found = new StringBuilder();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean inside = x >= sides && x < page.getWidth() - sides && y >= topAndBottom
                        && y < page.getHeight() - topAndBottom;
                if (!inside && (page.getRGB(x, y) & 0xFF) < 0xE0 && found.length() < 200) {
                    found.append(x).append(',').append(y).append(' ');
                }
            }
        }
        return found.toString();
    }

    private static String column(PDDocument document, float x) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            // Below heads and above the foot, which are not part of the versions.
            boolean first = page == 0;
            stripper.addRegion("column", new Rectangle2D.Float(x, first ? x == Sheet.NOTES_X ? 60 : 82 : 70, x == Sheet.NOTES_X
                    ? Sheet.NOTES : Sheet.TEXT, Sheet.FOOT_RULE - (first ? 82 : 70)));
            stripper.extractRegions(document.getPage(page));
            text.append(stripper.getTextForRegion("column")).append(' ');
        }
        return text.toString();
    }

    private static String words(Edition edition) {
        return words(edition.text().value());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static void assertVersionsCopyBack(Report report, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<VersionText> versions = VersionText.of(document);
            List<Edition> expected = report.pairs().stream().flatMap(p -> List.of(p.left(), p.right()).stream()).toList();
            assertEquals(expected.size(), versions.size());
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i).text().value(), versions.get(i).text(), expected.get(i).id());
                assertEquals(expected.get(i).language().code() + "-IN", versions.get(i).language());
            }
        }
    }
}
