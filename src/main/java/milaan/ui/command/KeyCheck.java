package milaan.ui.command;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

/** Whether a command may have a key. */
sealed interface KeyCheck {

    /** It is free. */
    record Free() implements KeyCheck { }

    /** Another command, or a tag, has it. */
    record Owned(Command owner) implements KeyCheck { }

    /** Every text field needs it, or letters are written with it. */
    record ForText() implements KeyCheck { }

    /** Three modifiers, or a key nothing is known of. */
    record Unusable() implements KeyCheck { }

    Set<KeyCode> FIELDS = Set.of(KeyCode.A, KeyCode.C, KeyCode.X);

    static KeyCheck of(Stroke stroke, Command command, List<Command> all) {
        if (stroke.code() == KeyCode.UNDEFINED || stroke.code() == KeyCode.ESCAPE
                || stroke.control() && stroke.alt() && stroke.shift()) {
            return new Unusable();
        }
        boolean copies = stroke.control() && !stroke.alt() && !stroke.shift() && FIELDS.contains(stroke.code());
        boolean writes = stroke.alt() && (stroke.code().isLetterKey() || stroke.code().isDigitKey());
        if (copies || writes) {
            return new ForText();
        }
        return all.stream().filter(c -> !c.id().equals(command.id()) && c.context().mode() == command.context().mode()
                        && c.keys().contains(stroke)).findFirst()
                .<KeyCheck>map(Owned::new).orElseGet(Free::new);
    }
}
