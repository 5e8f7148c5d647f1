package milaan.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import milaan.app.Engine;
import milaan.app.SampleStories;
import milaan.app.StoryOpening;
import milaan.export.ReportWriter;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import picocli.CommandLine;

/**
 * What the commands work with, made when first asked for: {@code --help} should not wait for the lexicon.
 *
 * @param engineSource gives the same engine at every call
 * @param system       the locale of the machine, from which the language of messages follows
 */
public record Services(Supplier<Engine> engineSource, Supplier<StoryOpening> openingSource, SampleStories samples,
                       ReportWriter pdf, ReportWriter json, ReportWriter csv, Window window, Locale system,
                       String version) {

    Engine engine() {
        return engineSource.get();
    }

    StoryOpening opening() {
        return openingSource.get();
    }

    /** @throws CommandLine.ParameterException for a language the program does not speak */
    Wording wording(Optional<String> asked, CommandLine commandLine) {
        if (asked.isEmpty()) {
            return wording();
        }
        return switch (asked.get()) {
            case "en" -> new Wording(InterfaceLanguage.ENGLISH);
            case "hi" -> new Wording(InterfaceLanguage.HINDI);
            default -> throw new CommandLine.ParameterException(commandLine,
                    wording().text("cli.usage.language", asked.get()));
        };
    }

    Wording wording() {
        return new Wording(system.getLanguage().equals("hi") ? InterfaceLanguage.HINDI : InterfaceLanguage.ENGLISH);
    }
}
