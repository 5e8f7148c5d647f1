package milaan.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import milaan.export.Report;
import milaan.export.SampleReport;
import milaan.model.Edition;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
