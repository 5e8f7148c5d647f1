package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys carried from one machine to another. */
class KeymapJsonTest {

    private final KeymapJson json = new KeymapJson(List.of(
            Command.of("go", Section.GO, Context.WINDOW, () -> { }, "F8"),
            Command.of("stay", Section.GO, Context.WINDOW, () -> { }, "X"),
            Command.of("mark", Section.EDIT, Context.MARKING, () -> { }, "X")), new KeyPresets());

    @Test
    void readsWhatItWrote() {
        Keymap keymap = new Keymap(Keymap.Preset.VIM, Map.of("go", List.of(Stroke.of("Ctrl+Shift+G"), Stroke.of("5")),
                "stay", List.of(), "mark", List.of(Stroke.of("5"))));
        assertEquals(new KeymapJson.Read.Accepted(keymap), json.read(json.write(keymap)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{; ui.key-file.not-json",
        "{} x; ui.key-file.not-json",
        "[]; ui.key-file.other-kind",
        "{\"schema\": \"other\"}; ui.key-file.other-kind",
        "{\"schema\": \"milaan-keys-1\", \"schema\": \"milaan-keys-1\"}; ui.key-file.not-json",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"kyes\": {}}; ui.key-file.unknown-field",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\"}; ui.key-file.unknown-field",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"EMACS\", \"keys\": {}}; ui.key-file.unknown-preset",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"fly\": []}}; ui.key-file.unknown-command",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": \"F8\"}}; ui.key-file.no-list",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": [8]}}; ui.key-file.no-key",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": [\"Hyper+G\"]}}; ui.key-file.no-key",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": [\"Ctrl+C\"]}}; ui.key-file.no-key",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": [\"\"]}}; ui.key-file.no-key",
        "{\"schema\": \"milaan-keys-1\", \"preset\": \"DEFAULT\", \"keys\": {\"go\": [\"G\"], \"stay\": [\"G\"]}}; ui.key-file.twice"})
    void refusesWhatItDoesNotUnderstandWholly(String text, String reason) {
        KeymapJson.Read read = json.read(text);
        assertEquals(reason, read instanceof KeymapJson.Read.Refused refused ? refused.messageKey() : read.toString());
    }
}
