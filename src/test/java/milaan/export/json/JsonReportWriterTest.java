package milaan.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.comparison.Kind;
import milaan.export.Report;
import milaan.export.SampleReport;
import milaan.model.Edition;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {

    private static JsonNode written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReportWriter().write(report, new Wording(InterfaceLanguage.ENGLISH), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void holdsTheStoryWithItsTexts() throws IOException {
        Report report = SampleReport.everyPair();
        JsonNode json = written(report);
        assertEquals("milaan-report/1", json.get("schema").asText());
        assertEquals(4, json.get("pairs").size());
        for (int i = 0; i < report.story().editions().size(); i++) {
            Edition edition = report.story().editions().get(i);
            assertEquals(edition.id(), json.get("editions").get(i).get("id").asText());
            assertEquals(edition.text().value(), json.get("editions").get(i).get("text").asText());
        }
    }

    @Test
    void offsetsPointIntoTheTextOfTheEdition() throws IOException {
        Report report = SampleReport.onePair();
        String text = report.pairs().getFirst().left().text().value();
        JsonNode findings = written(report).get("pairs").get(0).get("findings");
        long checked = IntStream.range(0, findings.size()).mapToObj(i -> findings.get(i).get("left"))
                .filter(p -> !p.isNull())
                .peek(p -> assertEquals(p.get("text").asText(), text.substring(p.get("start").asInt(), p.get("end").asInt())))
                .count();
        assertEquals(9, checked);
    }

    @Test
    void eachLinkSaysWhatItRestsOn() throws IOException {
        Report report = SampleReport.onePair();
        String text = report.pairs().getFirst().left().text().value();
        JsonNode pair = written(report).get("pairs").get(0);
        assertTrue(pair.get("candidates").isArray());
        for (JsonNode link : pair.get("alignments")) {
            assertTrue(link.get("evidence").isArray(), link::toString);
            for (JsonNode e : link.get("evidence")) {
                JsonNode left = e.get("left");
                assertEquals(left.get("text").asText(), text.substring(left.get("start").asInt(), left.get("end").asInt()));
            }
        }
    }

    @Test
    void saysWhichLinksAPersonMade() throws IOException {
        JsonNode links = written(SampleReport.byHand()).get("pairs").get(0).get("alignments");
        assertFalse(links.get(0).get("byHand").asBoolean(true));
        assertTrue(links.get(1).get("byHand").asBoolean());
    }

    @Test
    void holdsWhatPeopleAdded() throws IOException {
        JsonNode json = written(SampleReport.onePair());
        JsonNode first = json.get("pairs").get(0).get("findings").get(0);
        assertEquals("confirmed", first.get("decision").get("decided").asText());
        assertEquals("right-wrong", first.get("decision").get("verdict").asText());
        assertTrue(first.get("note").asText().contains("12 लाख"));
        assertEquals("अनिता वर्मा", first.get("by").asText());
        assertEquals("2026-08-13T17:52:00+05:30", first.get("at").asText());
        JsonNode claim = json.get("claims").get(0);
        assertEquals("[\"figure\",\"needs-source\"]", claim.get("tags").toString());
        assertEquals("to-correct", claim.get("status").asText());
        assertEquals(2, claim.get("places").size());
        assertFalse(json.get("pairs").get(0).get("findings").get(2).has("decided"));
    }

    @Test
    void saysWhatARuleOfTheStoryHasAnswered() throws IOException {
        Report report = SampleReport.onePair();
        Report ruled = new Report(report.story(), report.pairs(), report.annotations()
                .apply(new Edit.SetRule(new StoryRule.IgnoreKind(Kind.PERSON), true)), report.events(), report.tags(),
                report.editor(), report.made());
        JsonNode json = written(ruled);
        assertEquals("ignore-kind", json.get("rules").get(0).get("rule").asText());
        assertEquals("person", json.get("rules").get(0).get("type").asText());
        for (JsonNode finding : json.get("pairs").get(0).get("findings")) {
            if (finding.get("type").asText().equals("person") && finding.get("decision").has("byRule")) {
                assertEquals("Not looked at in this story: Person", finding.get("decision").get("reason").asText());
                return;
            }
        }
        fail("no person is dismissed by the rule");
    }
}
