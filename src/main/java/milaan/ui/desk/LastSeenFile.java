package milaan.ui.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import milaan.annotation.Edit;
import milaan.comparison.Kind;
import milaan.comparison.Severity;
import milaan.ui.findings.FindingFilter;
import milaan.ui.story.Side;
import milaan.work.WholeFile;

/**
 * How each of the last stories was looked at, by the story's file; beside the settings. A comfort: where it cannot be read
 * or written, stories open at their beginning. Safe for many threads.
 */
public final class LastSeenFile {

    private static final System.Logger LOG = System.getLogger(LastSeenFile.class.getName());
    private static final int MOST = 60;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();

    public LastSeenFile(Path file) {
        this.file = file;
    }

    public synchronized Optional<LastSeen> of(Path story) {
        try {
            return Optional.ofNullable(read().get(key(story))).map(LastSeenFile::seen);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "not to be read: " + file, e);
            return Optional.empty();
        }
    }

    /** The file appears whole or stays as it was. */
    public synchronized void keep(Path story, LastSeen seen) {
        try {
            Map<String, JsonNode> all = readOrNothing();
            all.remove(key(story));
            ObjectNode json = mapper.createObjectNode();
            ArrayNode stories = json.putArray("stories");
            stories.add(json(key(story), seen));
            all.values().stream().limit(MOST - 1).forEach(stories::add);
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "not to be written: " + file, e);
        }
    }

    private Map<String, JsonNode> readOrNothing() {
        try {
            return read();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "begun anew: " + file, e);
            return new LinkedHashMap<>();
        }
    }

    private Map<String, JsonNode> read() throws IOException {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        if (Files.exists(file)) {
            mapper.readTree(Files.readAllBytes(file)).path("stories")
                    .forEach(story -> all.put(story.path("file").asText(), story));
        }
        return all;
    }

    private static String key(Path story) {
        return story.toAbsolutePath().normalize().toString();
    }

    private ObjectNode json(String story, LastSeen seen) {
        ObjectNode json = mapper.createObjectNode().put("file", story).put("left", seen.pair().left())
                .put("right", seen.pair().right());
        seen.place().ifPresent(place -> {
            json.put("side", place.side().name());
            place.claim().ifPresent(claim -> json.put("claim", claim));
            place.finding().ifPresent(finding -> json.put("finding", finding));
        });
        json.put("disagreementsOnly", seen.disagreementsOnly()).put("asideFolded", seen.asideFolded())
                .put("together", seen.together()).put("filterText", seen.filter().text());
        seen.filter().kind().ifPresent(kind -> json.put("filterKind", kind.name()));
        seen.filter().severity().ifPresent(severity -> json.put("filterSeverity", severity.name()));
        seen.filter().state().ifPresent(state -> json.put("filterState", state.name()));
        return json;
    }

    private static LastSeen seen(JsonNode json) {
        Edit.PairKey pair = new Edit.PairKey(json.path("left").asText(), json.path("right").asText());
        Optional<Place> place = chosen(Side.values(), json.path("side"))
                .map(side -> new Place(pair, side, text(json.path("claim")), text(json.path("finding"))));
        FindingFilter filter = FindingFilter.ALL.kind(chosen(Kind.values(), json.path("filterKind")))
                .severity(chosen(Severity.values(), json.path("filterSeverity")))
                .state(chosen(FindingFilter.State.values(), json.path("filterState"))).text(json.path("filterText").asText());
        return new LastSeen(pair, place, json.path("disagreementsOnly").asBoolean(), json.path("asideFolded").asBoolean(true),
                json.path("together").asBoolean(true), filter);
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.of(json.asText()).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, JsonNode name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name.asText())).findFirst();
    }
}
