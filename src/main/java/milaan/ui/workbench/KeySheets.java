package milaan.ui.workbench;

import java.util.List;
import java.util.function.Supplier;
import milaan.ui.command.Command;
import milaan.ui.command.CommandPalette;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.KeyEditor;
import milaan.ui.command.KeyFiles;
import milaan.ui.command.KeyPresets;
import milaan.ui.command.KeyResolver;
import milaan.ui.command.KeyTables;
import milaan.ui.command.KeyboardQuestion;
import milaan.ui.settings.KeptSettings;
import milaan.ui.sheets.KeysSheet;

/** The sheets about keys and commands, and the person's own keys on the commands. */
final class KeySheets {

    private final KeptSettings settings;
    private final Supplier<WorkbenchView> view;
    private final KeyFiles files;
    private final KeyTables tables = new KeyTables();
    private final KeyPresets presets = new KeyPresets();
    private final KeyResolver resolver;

    KeySheets(KeptSettings settings, KeyFiles files, Supplier<WorkbenchView> view) {
        this.files = files;
        this.settings = settings;
        this.view = view;
        this.resolver = new KeyResolver(tables, () -> settings.now().keyboard());
    }

    KeyResolver resolver() {
        return resolver;
    }

    /** The commands with the keys that person has given them. */
    CommandRegistry keyed(List<Command> usual) {
        return new CommandRegistry(settings.now().keymap().apply(usual, presets));
    }

    void all(CommandRegistry commands) {
        new KeysSheet(view.get().words(), commands).open(view.get().sheet());
    }

    void palette(CommandRegistry commands) {
        new CommandPalette(commands, view.get().words().wording()).open(view.get().sheet());
    }

    void edit(List<Command> usual) {
        new KeyEditor(usual, presets, resolver, view.get().words().wording(), settings.now().keymap(), files,
                keymap -> settings.change(settings.now().keymap(keymap))).open(view.get().sheet());
    }

    /** Asks which Hindi keyboard is in use. */
    void keyboard() {
        new KeyboardQuestion(view.get().words().wording(), tables,
                chosen -> settings.change(settings.now().keyboard(chosen)))
                .open(view.get().sheet(), settings.now().keyboard());
    }
}
