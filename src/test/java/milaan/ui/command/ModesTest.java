package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModesTest {

    private static final Command SPLIT = command("split", Context.ALIGNING, "S");
    private static final Command EXTEND = command("extend", Context.MARKING, "Shift+Right", "Ctrl+D");
    private static final Command SKIP = command("skip", Context.READING, "S", "F9");
    private static final Command FILTER = command("filter", Context.WINDOW, "Ctrl+D");
    private static final Command HELP = command("help", Context.ALWAYS, "F1");

    private final CommandRegistry registry = new CommandRegistry(List.of(SPLIT, EXTEND, SKIP, FILTER, HELP));

    @ParameterizedTest
    @CsvSource({
        "S, READING, skip", "S, ALIGNING, split", "S, MARKING,", "S, WINDOW,", "S, ALWAYS,",
        "F9, READING, skip", "F9, MARKING, skip", "F9, WINDOW, skip", "F9, ALWAYS,",
        "Shift+Right, MARKING, extend", "Shift+Right, READING,", "Shift+Right, ALWAYS,",
        "Ctrl+D, READING, filter", "Ctrl+D, MARKING, extend", "Ctrl+D, ALIGNING, filter", "Ctrl+D, ALWAYS,",
        "F1, READING, help", "F1, ALIGNING, help", "F1, ALWAYS, help"})
    void aKeyDoesWhatItsModeSays(String stroke, Context place, String command) {
        assertEquals(Optional.ofNullable(command), registry.on(Stroke.of(stroke), place).map(Command::id));
    }

    @Test
    void refusesOneKeyTwiceInOneMode() {
        Command merge = command("merge", Context.ALIGNING, "S");
        assertThrows(IllegalArgumentException.class, () -> new CommandRegistry(List.of(SPLIT, merge)));
    }

    private static Command command(String id, Context context, String... keys) {
        return Command.of(id, Section.GO, context, () -> { }, keys);
    }
}
