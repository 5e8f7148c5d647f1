package milaan.export.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import milaan.export.SampleReport;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page numbers, counts and days on paper are written with the digits that were chosen. */
class PdfDigitsTest {

    @ParameterizedTest
    @CsvSource({"HINDI, true", "ENGLISH, true", "HINDI, false"})
    void theFootAndTheCountsHaveTheChosenDigits(InterfaceLanguage language, boolean devanagari) throws IOException {
        Wording wording = new Wording(language, devanagari);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(SampleReport.everyPair(), wording, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            String all = stripper.getText(document);
            String page = wording.text("pdf.page", wording.numeral(1), wording.numeral(pages));
            assertTrue(all.contains(page), page);
            assertFalse(all.contains(new Wording(language, !devanagari).text("pdf.page",
                    new Wording(language, !devanagari).numeral(1), new Wording(language, !devanagari).numeral(pages))));
            stripper.setEndPage(1);
            String overview = stripper.getText(document);
            String other = devanagari ? "0123456789" : "०१२३४५६७८९";
            // "प्रभात वार्ता (हिंदी, 13 अगस्त 2026)": what follows are the words of the version.
            java.util.regex.Pattern.compile("\\(([^)]*)\\)").matcher(overview).results().forEach(named ->
                    assertTrue(named.group(1).chars().noneMatch(c -> other.indexOf(c) >= 0), named.group()));
        }
    }
}
