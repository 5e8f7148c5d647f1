package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeymapTest {

    private final KeyPresets presets = new KeyPresets();
    private final Command confirm = command("confirm", "A", "Enter");
    private final Command claim = command("next-claim", "J", "Down");
    private final Command tag = command("tag-3", "3");
    private final List<Command> usual = List.of(confirm, claim, tag);

    @Test
    void refusesWhatAnotherCommandOwnsAndNamesIt() {
        assertEquals(new KeyCheck.Owned(claim), KeyCheck.of(Stroke.of("J"), confirm, usual));
        assertEquals(new KeyCheck.Owned(confirm), KeyCheck.of(Stroke.of("Enter"), tag, usual));
        assertEquals(new KeyCheck.Owned(tag), KeyCheck.of(Stroke.of("3"), claim, usual));
        assertEquals(new KeyCheck.Free(), KeyCheck.of(Stroke.of("J"), claim, usual));
        assertEquals(new KeyCheck.Free(), KeyCheck.of(Stroke.of("Shift+J"), confirm, usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+C", "Ctrl+X", "Ctrl+A", "Alt+Q"})
    void leavesFieldsTheirKeys(String stroke) {
        assertInstanceOf(KeyCheck.ForText.class, KeyCheck.of(Stroke.of(stroke), confirm, usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Esc", "Ctrl+Alt+Shift+F8"})
    void refusesEscAndThreeModifiers(String stroke) {
        assertInstanceOf(KeyCheck.Unusable.class, KeyCheck.of(Stroke.of(stroke), confirm, usual));
    }

    @ParameterizedTest
    @EnumSource(Keymap.Preset.class)
    void noPresetGivesAKeyTwice(Keymap.Preset preset) {
        Set<Stroke> seen = new HashSet<>();
        presets.keys(preset).values().stream().flatMap(List::stream).forEach(s -> assertEquals(true, seen.add(s), s.caps()));
    }

    @Test
    void aChangedKeyComesBeforeThePresetAndThatBeforeTheUsualOne() {
        assertEquals(List.of("A", "Shift Enter"), caps(new Keymap(Keymap.Preset.OMEGAT, java.util.Map.of()), "confirm"));
        assertEquals("Enter", caps(new Keymap(Keymap.Preset.OMEGAT, java.util.Map.of()), "next-claim").getFirst());
        Keymap changed = new Keymap(Keymap.Preset.OMEGAT, java.util.Map.of()).with("tag-3", List.of(Stroke.of("A")));
        assertEquals(List.of("A"), caps(changed, "tag-3"));
        assertEquals(List.of("Shift Enter"), caps(changed, "confirm"));
        assertEquals(List.of("3"), caps(changed.without("tag-3"), "tag-3"));
        assertEquals(List.of("A", "Enter"), caps(Keymap.USUAL, "confirm"));
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+Shift+Z", "F8", "Alt+Down", "3", "Ctrl+Plus", "Shift+?", "Backspace", "Space"})
    void writesWhatItReads(String written) {
        assertEquals(Stroke.of(written), Stroke.of(Stroke.of(written).written()));
    }

    private List<String> caps(Keymap keymap, String id) {
        return keymap.apply(usual, presets).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().keys()
                .stream().map(Stroke::caps).toList();
    }

    private static Command command(String id, String... keys) {
        return Command.of(id, Section.GO, Context.READING, () -> { }, keys);
    }
}
