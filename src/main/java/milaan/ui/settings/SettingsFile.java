package milaan.ui.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.ui.command.Keyboard;
import milaan.ui.command.Keymap;
import milaan.ui.command.KeymapJson;
import milaan.ui.command.Stroke;
import milaan.wording.InterfaceLanguage;
import milaan.work.WholeFile;

/** Keeps settings in a small file. They are a comfort: where the file cannot be read or written, work goes on. */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Whether nobody has used the program here before. */
    public boolean isNew() {
        return Files.notExists(file);
    }

    public Settings read() {
        try {
            return Files.exists(file) ? settings(mapper.readTree(Files.readAllBytes(file))) : Settings.DEFAULT;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "settings cannot be read: " + file, e);
            return Settings.DEFAULT;
        }
    }

    /** The file appears whole or stays as it was. */
    public void write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(settings));
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "settings cannot be written: " + file, e);
        }
    }

    private ObjectNode json(Settings settings) {
        ObjectNode json = mapper.createObjectNode();
        json.put("theme", settings.theme().name());
        json.put("language", settings.language().name());
        json.put("textSize", settings.text().left());
        json.put("textSizeRight", settings.text().right());
        json.put("textSizeSide", settings.text().side());
        json.put("digits", settings.digits().name());
        json.put("editor", settings.editor());
        json.put("atStart", settings.atStart().name());
        json.put("keepRecent", settings.keepRecent());
        settings.exportFolder().ifPresent(folder -> json.put("exportFolder", folder.toString()));
        settings.keyboard().ifPresent(keyboard -> json.put("keyboard", keyboard.name()));
        json.put("preset", settings.keymap().preset().name());
        KeymapJson.putKeys(settings.keymap(), json);
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(r -> recent.addObject().put("title", r.title()).put("given", r.given().toString()));
        return json;
    }

    private static Settings settings(JsonNode json) {
        List<Settings.Recent> recent = new ArrayList<>();
        json.path("recent").forEach(r -> recent.add(
                new Settings.Recent(r.path("title").asText(), Path.of(r.path("given").asText()))));
        return new Settings(chosen(Settings.Theme.values(), json.path("theme"), Settings.DEFAULT.theme()),
                chosen(InterfaceLanguage.values(), json.path("language"), Settings.DEFAULT.language()),
                sizes(json), recent,
                Optional.of(json.path("exportFolder").asText()).filter(f -> !f.isBlank()).map(Path::of),
                Arrays.stream(Keyboard.values()).filter(k -> k.name().equals(json.path("keyboard").asText())).findFirst(),
                keymap(json), chosen(Settings.Digits.values(), json.path("digits"), Settings.DEFAULT.digits()),
                json.path("editor").asText(""), chosen(Settings.AtStart.values(), json.path("atStart"), Settings.DEFAULT.atStart()),
                json.path("keepRecent").asInt(Settings.DEFAULT.keepRecent()));
    }

    /** Earlier versions kept one size for both texts. */
    private static TextSizes sizes(JsonNode json) {
        int left = json.path("textSize").asInt(TextSizes.USUAL.left());
        return new TextSizes(left, json.path("textSizeRight").asInt(left),
                json.path("textSizeSide").asInt(TextSizes.USUAL.side()));
    }

    private static Keymap keymap(JsonNode json) {
        Map<String, List<Stroke>> changed = new HashMap<>();
        json.path("keys").properties().forEach(command -> {
            List<Stroke> strokes = new ArrayList<>();
            command.getValue().forEach(stroke -> strokes.add(Stroke.of(stroke.asText())));
            changed.put(command.getKey(), strokes);
        });
        return new Keymap(chosen(Keymap.Preset.values(), json.path("preset"), Keymap.Preset.DEFAULT), changed);
    }

    private static <E extends Enum<E>> E chosen(E[] all, JsonNode name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name.asText())).findFirst().orElse(otherwise);
    }
}
