package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandRegistryTest {

    @Test
    void refusesTwoCommandsOnOneKeyAndNamesBoth() {
        Command one = Command.of("one", Section.GO, Context.WINDOW, () -> { }, "F8");
        Command two = Command.of("two", Section.GO, Context.READING, () -> { }, "J", "F8");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new CommandRegistry(List.of(one, two)));
        assertTrue(refused.getMessage().contains("one") && refused.getMessage().contains("two"));
    }

    @Test
    void keepsPlainKeysToTheReadingPanes() {
        Command undo = Command.of("undo", Section.EDIT, Context.WINDOW, () -> { }, "Ctrl+Z", "Backspace");
        assertEquals(Context.WINDOW, undo.contextOf(Stroke.of("Ctrl+Z")));
        assertEquals(Context.READING, undo.contextOf(Stroke.of("Backspace")));
        Command flag = Command.of("flag", Section.REVIEW, Context.READING, () -> { }, "F", "F9");
        assertEquals(Context.READING, flag.contextOf(Stroke.of("F")));
        assertEquals(Context.WINDOW, flag.contextOf(Stroke.of("F9")));
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+Shift+Z,Ctrl Shift Z", "Alt+Down,Alt ↓", "F8,F8", "3,3", "Ctrl+Plus,Ctrl +", "Shift+?,?"})
    void writesKeysAsTheyStandOnCaps(String written, String caps) {
        assertEquals(caps, Stroke.of(written).caps());
    }
}
