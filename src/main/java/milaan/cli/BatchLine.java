package milaan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.export.json.ContractJson;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.Scripts;
import milaan.work.Cancellation;

/** Answers one line of {@code batch}. Pure; safe for many threads; never throws for any line. */
final class BatchLine {

    /** A line that cannot be used; the message says why, for people. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /** @param failed whether the line could not be used */
    record Answer(String json, boolean failed) { }

    private static final long LONGEST = 1_000_000;

    private final Engine engine;
    private final BiFunction<Comparison, Finding, String> message;
    private final ObjectMapper mapper = new ObjectMapper();

    BatchLine(Engine engine, BiFunction<Comparison, Finding, String> message) {
        this.engine = engine;
        this.message = message;
    }

    /** @param number of the line, from 1 */
    Answer answer(String line, long number) {
        JsonNode id = mapper.nullNode();
        try {
            JsonNode request = parsed(line);
            id = request.path("id").isMissingNode() ? id : request.get("id");
            return new Answer(written(answer(request, mapper.createObjectNode().set("id", id))), false);
        } catch (Unusable e) {
            return failed(id, number, e.getMessage());
        } catch (JsonProcessingException e) {
            return failed(id, number, "not JSON, column " + e.getLocation().getColumnNr());
        } catch (RuntimeException | StackOverflowError e) {
            // The boundary of one line: whatever it holds, the lines after it are answered.
            System.getLogger(BatchLine.class.getName()).log(System.Logger.Level.ERROR, "line " + number, e);
            return failed(id, number, "this line could not be analysed (" + e.getClass().getSimpleName() + ")");
        }
    }

    Answer failed(JsonNode id, long number, String why) {
        ObjectNode node = mapper.createObjectNode();
        node.set("id", id);
        return new Answer(node.put("line", number).put("error", why).toString(), true);
    }

    Answer failed(long number, String why) {
        return failed(mapper.nullNode(), number, why);
    }

    private JsonNode parsed(String line) throws JsonProcessingException, Unusable {
        JsonNode request = mapper.readTree(line);
        if (!request.isObject()) {
            throw new Unusable("a JSON object is wanted");
        }
        return request;
    }

    private ObjectNode answer(JsonNode request, ObjectNode answer) throws Unusable {
        if (request.has("left") || request.has("right")) {
            return comparison(request, answer);
        }
        if (request.has("names")) {
            return names(request, answer);
        }
        if (request.has("text")) {
            return facts(request, answer);
        }
        throw new Unusable("one of left and right, text, or names is wanted");
    }

    private ObjectNode comparison(JsonNode request, ObjectNode answer) throws Unusable {
        Analysis left = side(request, "left");
        Analysis right = side(request, "right");
        Comparison comparison = engine.compare(left, right, Constraints.NONE, Cancellation.never());
        ObjectNode sentences = answer.putObject("sentences");
        sentences.set("left", ContractJson.sentences(left.text()));
        sentences.set("right", ContractJson.sentences(right.text()));
        answer.set("alignments", ContractJson.alignments(comparison.alignment().beads()));
        answer.set("findings", ContractJson.findings(comparison, f -> message.apply(comparison, f)));
        ObjectNode facts = answer.putObject("facts");
        facts.set("left", ContractJson.facts(left));
        facts.set("right", ContractJson.facts(right));
        return answer;
    }

    private Analysis side(JsonNode request, String name) throws Unusable {
        JsonNode side = request.path(name);
        if (!side.isObject()) {
            throw new Unusable("\"" + name + "\" is missing or no object");
        }
        Optional<LocalDate> published = published(side, name + ".");
        if (side.has("sentences")) {
            List<String> sentences = new ArrayList<>();
            long characters = 0;
            for (JsonNode sentence : array(side.get("sentences"), name + ".sentences")) {
                sentences.add(string(sentence, name + ".sentences"));
                characters = within(characters + sentence.textValue().length(), name + ".sentences");
            }
            Language language = language(side, String.join(" ", sentences), name + ".");
            return engine.analyse(engine.reader().readSentences(sentences, language), published);
        }
        if (!side.has("text")) {
            throw new Unusable("\"" + name + "\" wants text or sentences");
        }
        return engine.analyse(read(side, name + "."), published);
    }

    private ObjectNode facts(JsonNode request, ObjectNode answer) throws Unusable {
        ReadText text = read(request, "");
        Analysis analysis = engine.analyse(text, published(request, ""));
        answer.put("language", text.language().code());
        answer.set("sentences", ContractJson.sentences(text));
        answer.set("facts", ContractJson.facts(analysis));
        return answer;
    }

    private ObjectNode names(JsonNode request, ObjectNode answer) throws Unusable {
        JsonNode names = array(request.get("names"), "names");
        if (names.size() != 2) {
            throw new Unusable("\"names\" wants two strings");
        }
        double score = engine.names().score(string(names.get(0), "names"), string(names.get(1), "names"));
        // Rounded first, so that the printed score and the decision can never disagree.
        double shown = Math.round(score * 10_000) / 10_000.0;
        return answer.put("score", shown).put("match", shown >= 0.5);
    }

    private ReadText read(JsonNode node, String path) throws Unusable {
        String text = string(node.get("text"), path + "text");
        within(text.length(), path + "text");
        return engine.reader().read(new SourceText(text), language(node, text, path));
    }

    /** Of millions of characters the answer alone, with every fact, would fill the memory; no report is that long. */
    private static long within(long characters, String where) throws Unusable {
        if (characters > LONGEST) {
            throw new Unusable(String.format(Locale.ROOT, "\"%s\" has %,d characters; at most %,d are read", where, characters,
                    LONGEST));
        }
        return characters;
    }

    private static Language language(JsonNode node, String text, String path) throws Unusable {
        if (node.hasNonNull("language")) {
            String code = string(node.get("language"), path + "language");
            return Language.of(code).orElseThrow(() ->
                    new Unusable("\"" + path + "language\" is \"" + code + "\"; hi and en are known"));
        }
        return Scripts.languageOf(text).orElse(Language.ENGLISH);
    }

    private static Optional<LocalDate> published(JsonNode node, String path) throws Unusable {
        if (!node.hasNonNull("published")) {
            return Optional.empty();
        }
        String day = string(node.get("published"), path + "published");
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new Unusable("\"" + path + "published\" is \"" + day + "\"; a day like 2026-08-12 is wanted");
        }
    }

    private static JsonNode array(JsonNode node, String path) throws Unusable {
        if (!node.isArray()) {
            throw new Unusable("\"" + path + "\" is no list");
        }
        return node;
    }

    private static String string(JsonNode node, String path) throws Unusable {
        if (!node.isTextual()) {
            throw new Unusable("\"" + path + "\" is no text");
        }
        return node.textValue();
    }

    /** As JSON in one line; a lone surrogate, which UTF-8 cannot carry, is written as its escape. */
    private static String written(ObjectNode node) {
        String json = node.toString();
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                if (out != null) {
                    out.append(c).append(json.charAt(i + 1));
                }
                i++;
            } else if (Character.isSurrogate(c)) {
                if (out == null) {
                    out = new StringBuilder(json.length() + 16).append(json, 0, i);
                }
                out.append("\\u").append(Integer.toHexString(c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? json : out.toString();
    }
}
