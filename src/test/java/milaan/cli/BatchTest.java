package milaan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.app.Engine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BatchLine LINES = new BatchLine(Engine.standard(), (c, f) -> f.basis().rule());

    private record Run(List<JsonNode> answers, boolean allUsed) { }

    private static Run run(byte[] input) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean allUsed = new Batch(LINES).run(new ByteArrayInputStream(input), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return new Run(answers, allUsed);
    }

    private static Run run(String input) throws Exception {
        return run(input.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersInOrder() throws Exception {
        String input = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "नदी उफान पर है। ".repeat(i % 7 * 20) + "\"}")
                .collect(Collectors.joining("\n"));
        Run run = run(input);
        assertTrue(run.allUsed());
        assertEquals(IntStream.range(0, 500).boxed().toList(), run.answers().stream().map(a -> a.get("id").asInt()).toList());
    }

    @Test
    void goesOnAfterALineItCannotUse() throws Exception {
        Run run = run("""
                {"id":"a","names":["मोहन","Mohan"]}

                {"id":"b"
                {"id":"c","text":"ठीक है।"}""");
        assertFalse(run.allUsed());
        assertEquals(List.of("a", "", "c"), run.answers().stream().map(a -> a.path("id").asText("")).toList()
                .stream().map(s -> s.equals("null") ? "" : s).toList());
        assertEquals(3, run.answers().get(1).get("line").asInt());
    }

    @Test
    void refusesWhatNoReportIsLongEnoughFor() throws Exception {
        Run run = run("{\"id\":1,\"text\":\"" + "1 ".repeat(500_001) + "\"}\n{\"id\":2,\"text\":\"ठीक है।\"}");
        assertEquals("\"text\" has 1,000,002 characters; at most 1,000,000 are read", run.answers().getFirst().get("error").asText());
        assertFalse(run.answers().getLast().has("error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "7", "null", "{}", "{\"id\":1,\"names\":[\"a\"]}", "{\"id\":1,\"names\":[1,2]}", "{\"id\":1,\"text\":5}",
        "{\"id\":1,\"left\":{}}", "{\"id\":1,\"left\":{\"text\":\"x\"}}",
        "{\"id\":1,\"left\":{\"text\":\"x\",\"language\":\"fr\"},\"right\":{\"text\":\"y\"}}",
        "{\"id\":1,\"left\":{\"sentences\":\"x\"},\"right\":{\"text\":\"y\"}}",
        "{\"id\":1,\"text\":\"x\",\"published\":\"yesterday\"}"
    })
    void saysWhyALineCannotBeUsed(String line) throws Exception {
        Run run = run(line);
        assertFalse(run.allUsed());
        assertTrue(run.answers().getFirst().get("error").asText().length() > 5);
        assertEquals(1, run.answers().getFirst().get("line").asInt());
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws Exception {
        Run run = run(new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n'});
        assertEquals("not UTF-8", run.answers().getFirst().get("error").asText());
    }

    @Test
    void carriesLoneSurrogatesAsEscapes() throws Exception {
        Run run = run("{\"id\":\"\\ud83d\",\"text\":\"\\udc00 नदी \\ud83d\\ude00.\"}");
        assertEquals("\ud83d", run.answers().getFirst().get("id").textValue());
    }

    @Test
    void countsAlignmentsInTheGivenSentences() throws Exception {
        Run run = run("""
                {"id":1,"left":{"language":"hi","sentences":["","कोसी का तटबंध सोमवार को टूटा।"]},\
                "right":{"language":"en","sentences":["The Kosi embankment broke on Monday.","0 Comments:"]}}""");
        JsonNode answer = run.answers().getFirst();
        assertEquals("[[0,0],[1,30]]", answer.at("/sentences/left").toString());
        assertEquals("[[0,36],[37,48]]", answer.at("/sentences/right").toString());
    }

    @Property(tries = 100)
    void anyTextIsAnswered(@ForAll String left, @ForAll String right) throws Exception {
        String line = JSON.createObjectNode().put("id", 1)
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("left", JSON.createObjectNode().put("text", left))
                .set("right", JSON.createObjectNode().put("text", right)).toString();
        BatchLine.Answer answer = LINES.answer(line, 1);
        assertFalse(answer.failed(), answer::json);
    }
}
