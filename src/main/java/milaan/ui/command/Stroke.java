package milaan.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/**
 * A key with its modifiers.
 *
 * @param code    digits of the number pad count as digits
 * @param control Ctrl, on a Mac Cmd
 */
public record Stroke(KeyCode code, boolean control, boolean alt, boolean shift) {

    /** Reads {@code Ctrl+Shift+Z}, {@code F8}, {@code Down}, {@code 3}. */
    public static Stroke of(String written) {
        List<String> parts = List.of(written.split("\\+"));
        return new Stroke(code(parts.getLast()), parts.contains("Ctrl"), parts.contains("Alt"),
                parts.contains("Shift"));
    }

    /** Whether it is a key people type with: such a key acts in the reading panes only. */
    public boolean isPlain() {
        return !control && !alt && !code.isFunctionKey() && code != KeyCode.ESCAPE;
    }

    /** What {@link #of(String)} reads. */
    public String written() {
        return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code.name();
    }

    /** As printed on key caps: {@code Ctrl Shift Z}, {@code ↓}. */
    public String caps() {
        List<String> caps = new ArrayList<>();
        if (control) {
            caps.add("Ctrl");
        }
        if (alt) {
            caps.add("Alt");
        }
        if (shift && code != KeyCode.SLASH) {
            caps.add("Shift");
        }
        caps.add(cap());
        return String.join(" ", caps);
    }

    private String cap() {
        return switch (code) {
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case BACK_SPACE -> "⌫";
            case DELETE -> "Del";
            case INSERT -> "Ins";
            case ESCAPE -> "Esc";
            case EQUALS -> "+";
            case PERIOD -> ".";
            case COMMA -> ",";
            case MINUS -> "−";
            case SLASH -> shift ? "?" : "/";
            default -> code.getName();
        };
    }

    private static KeyCode code(String name) {
        return switch (name) {
            case "Plus" -> KeyCode.EQUALS;
            case "?" -> KeyCode.SLASH;
            case "Backspace" -> KeyCode.BACK_SPACE;
            case "Esc" -> KeyCode.ESCAPE;
            default -> name.length() == 1 && Character.isDigit(name.charAt(0))
                    ? KeyCode.valueOf("DIGIT" + name) : KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }
}
