package milaan.ui.command;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * Finds out the keyboard from two keys everybody can find: the one between H and K, and where the typewriter and InScript
 * write the same there, the one between J and L. Keeps what was pressed first.
 */
public final class Calibration {

    /** What a pressed key tells. */
    public sealed interface Answer {
        /** It is this keyboard. */
        record Known(Keyboard keyboard) implements Answer { }

        /** The key says its code itself: no table is needed. */
        record Latin() implements Answer { }

        /** The second key is needed. */
        record Second() implements Answer { }

        /** None of the keyboards the program knows. */
        record Unknown() implements Answer { }
    }

    private final KeyTables tables;
    private boolean second;

    public Calibration(KeyTables tables) {
        this.tables = tables;
    }

    /** @param text what the key wrote */
    public Answer pressed(KeyCode code, String text) {
        if (code == KeyCode.J || code == KeyCode.K) {
            return new Answer.Latin();
        }
        KeyCode asked = second ? KeyCode.K : KeyCode.J;
        if (!second && writes(Keyboard.INSCRIPT, asked, text) && writes(Keyboard.REMINGTON, asked, text)) {
            second = true;
            return new Answer.Second();
        }
        for (Keyboard keyboard : Keyboard.values()) {
            if (writes(keyboard, asked, text) && !(second && keyboard == Keyboard.BOLNAGRI)) {
                return new Answer.Known(keyboard);
            }
        }
        second = false;
        return new Answer.Unknown();
    }

    private boolean writes(Keyboard keyboard, KeyCode code, String text) {
        Optional<KeyTables.Key> key = tables.key(keyboard, text);
        return key.filter(k -> k.code() == code && !k.shifted()).isPresent();
    }
}
