package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import milaan.ui.workbench.EveryCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sets of keys against every command of the window. */
class PresetsTest {

    /** On the card, gone to with F6, each has a button of its own. */
    private static final Set<String> ON_THE_CARD =
            Set.of("wrong-left", "wrong-right", "wrong-both", "acceptable-both", "check-source");
    /** F7, then Enter or Delete, does the same. */
    private static final Set<String> WHILE_ALIGNING = Set.of("link", "unlink");
    /** Enter and a tag's digit make the span first; then T has its twin. */
    private static final Set<String> IN_TWO_STEPS = Set.of("make-equal");

    @TempDir
    Path folder;

    private List<Command> usual = List.of();

    @BeforeEach
    void ask() {
        usual = EveryCommand.in(folder);
    }

    @ParameterizedTest
    @EnumSource(Keymap.Preset.class)
    void noKeyMeansTwoThingsInOnePlace(Keymap.Preset preset) {
        List<String> twice = new ArrayList<>();
        for (Context place : Context.values()) {
            Map<Stroke, Command> owners = new HashMap<>();
            for (Command command : with(preset)) {
                for (Stroke stroke : command.keys()) {
                    Command other = command.contextOf(stroke).actsAt(place) ? owners.put(stroke, command) : null;
                    if (other != null) {
                        twice.add(place + ": " + stroke.caps() + " is " + other.id() + " and " + command.id());
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @EnumSource(Keymap.Preset.class)
    void everyLetterHasATwinWithoutOne(Keymap.Preset preset) {
        assertEquals(List.of(), with(preset).stream()
                .filter(c -> c.keys().stream().anyMatch(s -> s.isPlain() && s.code().isLetterKey()))
                .filter(c -> c.keys().stream().allMatch(s -> s.code().isLetterKey()))
                .map(Command::id).filter(id -> !ON_THE_CARD.contains(id) && !WHILE_ALIGNING.contains(id) && !IN_TWO_STEPS.contains(id))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Keymap.Preset.class)
    void noCommandIsLeftWithoutAKey(Keymap.Preset preset) {
        Map<String, Command> keyed = new HashMap<>();
        with(preset).forEach(c -> keyed.put(c.id(), c));
        assertEquals(List.of(), usual.stream().filter(c -> !c.keys().isEmpty() && keyed.get(c.id()).keys().isEmpty())
                .map(Command::id).toList());
    }

    @ParameterizedTest
    @EnumSource(Keymap.Preset.class)
    void aPresetGivesEveryKeyItPromises(Keymap.Preset preset) {
        KeyPresets presets = new KeyPresets();
        Map<String, List<Stroke>> keyed = new HashMap<>();
        with(preset).forEach(c -> keyed.put(c.id(), c.keys()));
        assertEquals(presets.keys(preset), presets.keys(preset).keySet().stream()
                .collect(java.util.stream.Collectors.toMap(id -> id, id -> keyed.getOrDefault(id, List.of()))));
    }

    private List<Command> with(Keymap.Preset preset) {
        return new Keymap(preset, Map.of()).apply(usual, new KeyPresets());
    }
}
