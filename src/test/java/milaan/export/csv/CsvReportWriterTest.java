package milaan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import milaan.export.Report;
import milaan.export.SampleReport;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportWriterTest {

    private static List<CSVRecord> written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReportWriter().write(report, new Wording(InterfaceLanguage.HINDI), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertEquals('\uFEFF', csv.charAt(0));
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(csv.substring(1))).getRecords();
    }

    @Test
    void writesOneRowAFinding() throws IOException {
        List<CSVRecord> rows = written(SampleReport.onePair()).stream().filter(r -> !r.get("type").equals("claim")).toList();
        assertEquals(10, rows.size());
        assertEquals("12 लाख", rows.getFirst().get("left_text"));
        assertEquals("right-wrong", rows.getFirst().get("verdict"));
        assertEquals("आंकड़ा अलग है", rows.getFirst().get("title"));
        assertEquals("पुष्ट · अंग्रेजी में गलत", rows.getFirst().get("decision_name"));
        assertEquals("दो अलग प्रखंडों की बात है", rows.get(3).get("dismissed_because"));
        assertEquals(CsvReportWriter.HEADER.size(), rows.getFirst().size());
    }

    @Test
    void writesOneRowAMarkedClaim() throws IOException {
        List<CSVRecord> claims = written(SampleReport.onePair()).stream().filter(r -> r.get("type").equals("claim")).toList();
        assertTrue(claims.stream().anyMatch(r -> r.get("tags").equals("आंकड़ा | स्रोत चाहिए")
                && r.get("note").startsWith("Ask the department") && r.size() == CsvReportWriter.HEADER.size()));
        claims.forEach(r -> assertTrue(!r.get("left_text").isEmpty() || !r.get("right_text").isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"=1+1|'=1+1", "+91 612|'+91 612", "-5|'-5", "@home|'@home",
            "` =1+1`|`' =1+1`", "डेढ़ लाख|डेढ़ लाख", "a=b|a=b", "12|12"}, delimiter = '|')
    void disarmsFormulas(String given, String cell) {
        assertEquals(cell, SafeCell.of(given));
    }

    @Test
    void everyCellIsSafe() throws IOException {
        for (CSVRecord row : written(SampleReport.everyPair())) {
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }
}
