package milaan.ui.command;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milaan.text.DataFile;

/** What each preset changes in the usual keys. */
public final class KeyPresets {

    private final Map<Keymap.Preset, Map<String, List<Stroke>>> presets = new EnumMap<>(Keymap.Preset.class);

    public KeyPresets() {
        for (List<String> row : DataFile.rows("/milaan/ui/command/presets.tsv")) {
            presets.computeIfAbsent(Keymap.Preset.valueOf(row.getFirst()), preset -> new HashMap<>())
                    .put(row.get(1), Arrays.stream(row.get(2).split(" ")).map(Stroke::of).toList());
        }
    }

    /** By the command's id; commands that keep their usual keys are not in it. */
    Map<String, List<Stroke>> keys(Keymap.Preset preset) {
        return presets.getOrDefault(preset, Map.of());
    }
}
