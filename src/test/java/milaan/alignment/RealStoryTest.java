package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Cancellation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five real reports that stand beside the project and are no part of it. */
class RealStoryTest {

    private static final Path STORY = Path.of("../shared/stories/pyongyang");

    @BeforeEach
    void needsTheStory() {
        assumeTrue(Files.isDirectory(STORY), "skipped: the five reports in ../shared/stories/pyongyang are not here");
    }

    private static Analysis read(String id) throws IOException {
        for (JsonNode article : new ObjectMapper().readTree(STORY.resolve("articleset.json").toFile()).get("articles")) {
            if (article.get("id").asText().equals(id)) {
                String text = Files.readString(STORY.resolve(article.get("file").asText()));
                return Engine.standard().analyse(Edition.of(id, Language.of(article.get("language").asText()).orElseThrow(), text)
                        .published(LocalDate.parse(article.get("published").asText())));
            }
        }
        throw new IOException("no " + id);
    }

    private static Alignment align(String left, String right) throws IOException {
        return Texts.ALIGNER.align(read(left), read(right), Constraints.NONE, Cancellation.never());
    }

    @Test
    void findsTheReviewedLinksAndNoOther() throws IOException {
        Analysis hindi = read("hi-000");
        Analysis english = read("en-002");
        List<String> expected = new ArrayList<>();
        for (JsonNode link : new ObjectMapper().readTree(STORY.resolve("gold-hi-000-en-002.json").toFile())
                .get("alignments")) {
            expected.add(sentence(hindi, link.get("hi").asText()) + "-" + sentence(english, link.get("en").asText()));
        }
        assertEquals(14, expected.size());
        Alignment alignment = Texts.ALIGNER.align(hindi, english, Constraints.NONE, Cancellation.never());
        assertEquals(String.join(" ", expected), Texts.links(alignment));
        assertEquals(Alignment.Relation.TRANSLATION, alignment.relation());
    }

    private static int sentence(Analysis analysis, String beginning) {
        for (int s = 0; s < analysis.text().sentences().size(); s++) {
            if (analysis.text().text(s).startsWith(beginning)) {
                return s;
            }
        }
        throw new IllegalArgumentException(beginning);
    }

    @ParameterizedTest
    @CsvSource({"hi-000, en-003, REPORTS", "hi-000, en-004, REPORTS", "en-002, en-003, REPORTS",
        "hi-001, en-002, OTHER_EVENT", "hi-001, en-003, OTHER_EVENT", "hi-001, en-004, OTHER_EVENT",
        "hi-000, hi-001, OTHER_EVENT"})
    void tellsReportsAndOtherEventsApart(String left, String right, Alignment.Relation relation) throws IOException {
        assertEquals(relation, align(left, right).relation());
    }
}
