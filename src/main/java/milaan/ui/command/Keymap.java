package milaan.ui.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A person's keys: a preset and, by the command's id, what was changed on top of it. Immutable.
 *
 * @param changed the keys in force, the usual one first; an empty list: none
 */
public record Keymap(Preset preset, Map<String, List<Stroke>> changed) {

    /** Sets of keys to begin with; see {@code presets.tsv}. */
    public enum Preset {
        DEFAULT, PRODIGY, OMEGAT, VIM;

        public String messageKey() {
            return "ui.preset." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Keymap USUAL = new Keymap(Preset.DEFAULT, Map.of());

    public Keymap {
        changed = Map.copyOf(changed);
    }

    public Keymap with(String id, List<Stroke> keys) {
        Map<String, List<Stroke>> next = new HashMap<>(changed);
        next.put(id, List.copyOf(keys));
        return new Keymap(preset, next);
    }

    public Keymap without(String id) {
        Map<String, List<Stroke>> next = new HashMap<>(changed);
        next.remove(id);
        return new Keymap(preset, next);
    }

    /**
     * The same commands with these keys. No key is given twice in one mode: a changed one comes before one of the preset, that one
     * before a usual one, so that a newer program with more keys still opens with older choices.
     */
    public List<Command> apply(List<Command> usual, KeyPresets presets) {
        Map<String, List<Stroke>> ofPreset = presets.keys(preset);
        Map<Context, Set<Stroke>> taken = new EnumMap<>(Context.class);
        Map<String, List<Stroke>> keys = new HashMap<>();
        usual.stream().filter(c -> changed.containsKey(c.id())).forEach(c -> give(c, changed.get(c.id()), keys, taken));
        usual.stream().filter(c -> !keys.containsKey(c.id()) && ofPreset.containsKey(c.id()))
                .forEach(c -> give(c, ofPreset.get(c.id()), keys, taken));
        usual.stream().filter(c -> !keys.containsKey(c.id())).forEach(c -> give(c, c.keys(), keys, taken));
        return usual.stream().map(c -> c.keyed(keys.get(c.id()))).toList();
    }

    private static void give(Command command, List<Stroke> wanted, Map<String, List<Stroke>> keys,
                             Map<Context, Set<Stroke>> taken) {
        Set<Stroke> inMode = taken.computeIfAbsent(command.context().mode(), mode -> new HashSet<>());
        List<Stroke> free = new ArrayList<>(wanted);
        free.removeIf(stroke -> !inMode.add(stroke));
        keys.put(command.id(), free);
    }
}
