package milaan.ui.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A person's keys as JSON, to be carried to another machine. Reading is strict: what is not understood wholly is refused
 * wholly, with the place, since a key that silently does nothing, or something else, costs more than a message.
 */
public final class KeymapJson {

    private static final String SCHEMA = "milaan-keys-1";
    private static final Set<String> FIELDS = Set.of("schema", "preset", "keys");
    private static final Set<String> MODIFIERS = Set.of("Ctrl", "Alt", "Shift");

    /** What became of a file. */
    public sealed interface Read {
        record Accepted(Keymap keymap) implements Read { }

        /** @param messageKey of the reason; @param values that belong into it */
        record Refused(String messageKey, List<String> values) implements Read { }
    }

    private final List<Command> usual;
    private final KeyPresets presets;
    private final ObjectMapper mapper = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** @param usual every command that can have keys, with its usual ones */
    public KeymapJson(List<Command> usual, KeyPresets presets) {
        this.usual = List.copyOf(usual);
        this.presets = presets;
    }

    public String write(Keymap keymap) {
        ObjectNode json = mapper.createObjectNode().put("schema", SCHEMA).put("preset", keymap.preset().name());
        putKeys(keymap, json);
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts what was changed into {@code json} as {@code keys}: under each command its keys, as they are written. */
    public static void putKeys(Keymap keymap, ObjectNode json) {
        ObjectNode keys = json.putObject("keys");
        new TreeMap<>(keymap.changed()).forEach((id, strokes) -> {
            ArrayNode all = keys.putArray(id);
            strokes.forEach(stroke -> all.add(stroke.written()));
        });
    }

    public Read read(String text) {
        JsonNode json;
        try {
            json = mapper.readTree(text);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return refused("ui.key-file.not-json", String.valueOf(line));
        }
        if (!json.isObject() || !json.path("schema").asText().equals(SCHEMA)) {
            return refused("ui.key-file.other-kind", SCHEMA);
        }
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                return refused("ui.key-file.unknown-field", field.getKey());
            }
        }
        Optional<Keymap.Preset> preset = preset(json.path("preset").asText());
        if (preset.isEmpty()) {
            return refused("ui.key-file.unknown-preset", json.path("preset").asText());
        }
        return json.path("keys").isObject() ? keys(preset.get(), json.path("keys"))
                : refused("ui.key-file.unknown-field", "keys");
    }

    private Read keys(Keymap.Preset preset, JsonNode keys) {
        Map<String, List<Stroke>> changed = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : keys.properties()) {
            Optional<Command> command = usual.stream().filter(c -> c.id().equals(entry.getKey())).findFirst();
            if (command.isEmpty()) {
                return refused("ui.key-file.unknown-command", entry.getKey());
            }
            if (!entry.getValue().isArray()) {
                return refused("ui.key-file.no-list", entry.getKey());
            }
            List<Stroke> strokes = new ArrayList<>();
            for (JsonNode written : entry.getValue()) {
                Optional<Stroke> stroke = written.isTextual() ? stroke(written.asText()) : Optional.empty();
                if (stroke.isEmpty() || !(KeyCheck.of(stroke.get(), command.get(), List.of()) instanceof KeyCheck.Free)) {
                    return refused("ui.key-file.no-key", written.asText(), entry.getKey());
                }
                strokes.add(stroke.get());
            }
            changed.put(entry.getKey(), strokes);
        }
        return clash(new Keymap(preset, changed));
    }

    /** Two commands the file itself gives one key; against the usual ones what the file says wins, as in the editor. */
    private Read clash(Keymap keymap) {
        for (Command command : keymap.apply(usual, presets)) {
            List<Stroke> wanted = keymap.changed().getOrDefault(command.id(), command.keys());
            for (Stroke stroke : wanted) {
                if (!command.keys().contains(stroke)) {
                    String owner = keymap.apply(usual, presets).stream().filter(c -> !c.id().equals(command.id())
                            && c.context().mode() == command.context().mode() && c.keys().contains(stroke))
                            .map(Command::id).findFirst().orElse("");
                    return refused("ui.key-file.twice", stroke.written(), command.id(), owner);
                }
            }
        }
        return new Read.Accepted(keymap);
    }

    private static Optional<Stroke> stroke(String written) {
        String[] parts = written.split("\\+");
        for (int i = 0; i < parts.length - 1; i++) {
            if (!MODIFIERS.contains(parts[i])) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(Stroke.of(written));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static Optional<Keymap.Preset> preset(String name) {
        return java.util.Arrays.stream(Keymap.Preset.values()).filter(p -> p.name().equals(name)).findFirst();
    }

    private static Read refused(String messageKey, String... values) {
        return new Read.Refused(messageKey, List.of(values));
    }
}
