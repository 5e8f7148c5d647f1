package milaan.facts.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import milaan.facts.QuoteFact;
import milaan.model.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The quotations and speakers that reviewers expect in a real pair of reports; kept outside the project. */
class PyongyangQuotesTest {

    private static final Path FOLDER = Path.of("../shared/stories/pyongyang");

    @Test
    void findsTheExpectedQuotationsWithTheirSpeakers() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the five Pyongyang reports are not here: " + FOLDER);
        ObjectMapper json = new ObjectMapper();
        JsonNode gold = json.readTree(Files.readString(FOLDER.resolve("gold-hi-000-en-002.json")));
        List<String> missed = new ArrayList<>();
        for (JsonNode fact : gold.get("facts")) {
            if (fact.get("type").asText().equals("quote")) {
                boolean hindi = fact.get("side").asText().equals("hi");
                String text = text(json, gold.get("pair").get(hindi ? 0 : 1).asText());
                if (Quotes.facts(text, hindi ? Language.HINDI : Language.ENGLISH).stream()
                        .noneMatch(q -> isThat(q, fact, text))) {
                    missed.add(fact.toString());
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    private static boolean isThat(QuoteFact quote, JsonNode fact, String text) {
        return quote.kind() != QuoteFact.Kind.INDIRECT && quote.content().in(text).contains(fact.get("text").asText())
                && quote.speaker().filter(s -> s.in(text).contains(fact.get("speaker").asText())).isPresent();
    }

    private static String text(ObjectMapper json, String id) throws IOException {
        for (JsonNode article : json.readTree(Files.readString(FOLDER.resolve("articleset.json"))).get("articles")) {
            if (article.get("id").asText().equals(id)) {
                return Files.readString(FOLDER.resolve(article.get("file").asText())).replace("\r\n", "\n");
            }
        }
        throw new IOException("no article " + id);
    }
}
