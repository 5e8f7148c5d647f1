package milaan.ui.command;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Says which key was pressed, whatever the keyboard writes: a known code counts as it is; otherwise a digit of any script
 * is its digit key, and a Devanagari character is looked up in the table of the chosen keyboard.
 */
public final class KeyResolver {

    private final KeyTables tables;
    private final Supplier<Optional<Keyboard>> keyboard;

    /** @param keyboard empty while it is not known which one it is */
    public KeyResolver(KeyTables tables, Supplier<Optional<Keyboard>> keyboard) {
        this.tables = tables;
        this.keyboard = keyboard;
    }

    /** The stroke of a pressed key; its code is {@code UNDEFINED} where nothing is known of it. */
    public Stroke stroke(KeyEvent event) {
        return new Stroke(plain(code(event)), event.isShortcutDown(), event.isAltDown(), event.isShiftDown());
    }

    /** The stroke behind text that came without a key, from an input method. */
    public Optional<Stroke> stroke(String text) {
        Optional<KeyCode> digit = digit(text);
        if (digit.isPresent()) {
            return digit.map(code -> new Stroke(code, false, false, false));
        }
        return keyboard.get().flatMap(k -> tables.key(k, text))
                .map(key -> new Stroke(plain(key.code()), false, false, key.shifted()));
    }

    /** The key's code, kept apart for number pads, as controls know it. */
    KeyCode code(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED) {
            return event.getCode();
        }
        String text = event.getText();
        return digit(text).or(() -> keyboard.get().flatMap(k -> tables.key(k, text)).map(KeyTables.Key::code))
                .orElse(KeyCode.UNDEFINED);
    }

    /** Whether only knowing the keyboard would tell which key wrote {@code text}. */
    boolean asksForKeyboard(String text) {
        return keyboard.get().isEmpty() && KeyTables.isHindi(text) && digit(text).isEmpty();
    }

    private static Optional<KeyCode> digit(String text) {
        int digit = text.codePointCount(0, text.length()) == 1 ? Character.digit(text.codePointAt(0), 10) : -1;
        return digit < 0 ? Optional.empty() : Optional.of(KeyCode.valueOf("DIGIT" + digit));
    }

    private static KeyCode plain(KeyCode code) {
        if (code.isKeypadKey() && code.isDigitKey()) {
            return KeyCode.valueOf("DIGIT" + code.name().substring("NUMPAD".length()));
        }
        return switch (code) {
            case ADD, PLUS -> KeyCode.EQUALS;
            case SUBTRACT -> KeyCode.MINUS;
            default -> code;
        };
    }
}
