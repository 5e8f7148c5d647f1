package milaan.ui.command;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import milaan.text.DataFile;

/** Which key of a Hindi keyboard writes a character; one table a keyboard, its origin named in its file. */
public final class KeyTables {

    /** @param shifted whether the character is written with Shift or another level of the key */
    record Key(KeyCode code, boolean shifted) { }

    private final Map<Keyboard, Map<String, Key>> tables = new EnumMap<>(Keyboard.class);

    public KeyTables() {
        for (Keyboard keyboard : Keyboard.values()) {
            tables.put(keyboard, read(keyboard.file()));
        }
    }

    /** @param text what the key wrote; of several characters (a half letter) the first counts */
    Optional<Key> key(Keyboard keyboard, String text) {
        return text.isEmpty() ? Optional.empty()
                : Optional.ofNullable(tables.get(keyboard).get(Character.toString(text.codePointAt(0))));
    }

    /** Whether {@code text} opens with a Devanagari letter or sign, or one of the joiners such keyboards write. */
    static boolean isHindi(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.UnicodeBlock.of(first) == Character.UnicodeBlock.DEVANAGARI || first == 0x200C || first == 0x200D;
    }

    private static Map<String, Key> read(String file) {
        Map<String, Key> table = new HashMap<>();
        for (List<String> row : DataFile.rows(file)) {
            KeyCode code = KeyCode.valueOf(row.getFirst());
            String[] written = row.get(1).split(" ");
            for (int level = 0; level < written.length; level++) {
                String character = written[level].startsWith("U+")
                        ? Character.toString(Integer.parseInt(written[level].substring(2), 16)) : written[level];
                if (table.put(character, new Key(code, level > 0)) != null) {
                    throw new IllegalStateException(character + " stands twice in " + file);
                }
            }
        }
        return Map.copyOf(table);
    }
}
