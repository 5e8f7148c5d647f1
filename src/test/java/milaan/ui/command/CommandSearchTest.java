package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSearchTest {

    private final List<Command> commands = List.of(command("export-pdf", "Ctrl+E"), command("next-claim", "J"),
            command("previous-claim", "K"), command("theme-dark"), command("disagreements-only", "Ctrl+D"),
            command("other-pane", "Tab"));

    @ParameterizedTest
    @CsvSource({"pdf,export-pdf", "expdf,export-pdf", "next cl,next-claim", "CLAIM prev,previous-claim", "dark,theme-dark",
        "गहरे,theme-dark", "pdf बनाएं,export-pdf", "ctrl d,disagreements-only", "pane,other-pane", "extp,export-pdf"})
    void findsByPartsOfEitherName(String query, String first) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            assertEquals(first, search(language).find(query).getFirst().command().id(), language.name());
        }
    }

    @Test
    void putsTheBestFirstAndKeepsMenuOrderOtherwise() {
        assertEquals(List.of("next-claim", "previous-claim"), search(InterfaceLanguage.ENGLISH).find("claim").stream()
                .map(e -> e.command().id()).toList());
    }

    @Test
    void findsEverythingForNothingAndNothingForNonsense() {
        assertEquals(commands.size(), search(InterfaceLanguage.HINDI).find("  ").size());
        assertEquals(List.of(), search(InterfaceLanguage.HINDI).find("zzqx"));
    }

    private CommandSearch search(InterfaceLanguage own) {
        InterfaceLanguage other = own == InterfaceLanguage.HINDI ? InterfaceLanguage.ENGLISH : InterfaceLanguage.HINDI;
        return new CommandSearch(commands, new Wording(own), new Wording(other));
    }

    private static Command command(String id, String... keys) {
        return Command.of(id, Section.GO, Context.WINDOW, () -> { }, keys);
    }
}
