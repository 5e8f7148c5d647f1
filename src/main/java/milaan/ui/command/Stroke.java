package milaan.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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

    /** The stroke of a pressed key; its code is {@code UNDEFINED} where nothing is known of it. */
    public static Stroke of(KeyEvent event) {
        return new Stroke(resolved(event), event.isShortcutDown(), event.isAltDown(), event.isShiftDown());
    }

    /** Whether it is a key people type with: such a key acts in the reading panes only. */
    public boolean isPlain() {
        return !control && !alt && !code.isFunctionKey() && code != KeyCode.ESCAPE;
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
            case MINUS -> "−";
            case SLASH -> shift ? "?" : "/";
            default -> code.getName();
        };
    }

    private static KeyCode resolved(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isKeypadKey() && code.isDigitKey()) {
            return KeyCode.valueOf("DIGIT" + code.name().substring("NUMPAD".length()));
        }
        // An Indian layout alone sends no code; its digits, of either script, still say which key it was.
        String text = event.getText();
        if (code == KeyCode.UNDEFINED && text.length() == 1 && Character.digit(text.charAt(0), 10) >= 0) {
            return KeyCode.valueOf("DIGIT" + Character.digit(text.charAt(0), 10));
        }
        return switch (code) {
            case ADD, PLUS -> KeyCode.EQUALS;
            case SUBTRACT -> KeyCode.MINUS;
            default -> code;
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
