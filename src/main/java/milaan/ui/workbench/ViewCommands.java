package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.Columns;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.settings.Settings;
import milaan.ui.settings.TextSizes;
import milaan.wording.InterfaceLanguage;

/** How the window looks. */
record ViewCommands(WorkbenchModel model, WindowActions window, OnStory story) implements CommandGroup {

    /** The commands that choose the version in each pane, from left to right. */
    static final List<String> VERSIONS = List.of("version-left", "version-right", "version-third");

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        view(all);
        return all;
    }

    private void view(List<Command> all) {
        all.add(Command.of("disagreements-only", Section.VIEW, Context.WINDOW, model::toggleDisagreementsOnly,
                "Ctrl+D", "Ctrl+Shift+M").when(story::isOpen).on(() -> story.holds(s -> s.view().disagreementsOnly())));
        all.add(Command.of("set-aside", Section.VIEW, Context.WINDOW, model::toggleAside, "Ctrl+Shift+A").when(story::isOpen)
                .on(() -> story.holds(s -> !s.view().asideFolded())));
        all.add(Command.of("scroll-together", Section.VIEW, Context.WINDOW, model::toggleTogether, "Ctrl+Shift+L")
                .when(story::isOpen).on(() -> story.holds(s -> s.view().together())));
        all.add(Command.of("third-version", Section.VIEW, Context.WINDOW, model::toggleThird, "Ctrl+Shift+3")
                .when(() -> story.holds(s -> s.story().editions().size() > 2))
                .on(() -> story.holds(s -> s.beside().isPresent())));
        versions(all);
        all.add(Command.of("text-larger", Section.VIEW, Context.ALWAYS, () -> window.textSize(1), "Ctrl+Plus",
                "Ctrl+Shift+Plus"));
        all.add(Command.of("text-smaller", Section.VIEW, Context.ALWAYS, () -> window.textSize(-1), "Ctrl+Minus"));
        all.add(Command.of("text-usual", Section.VIEW, Context.ALWAYS, () -> window.textSize(0), "Ctrl+0"));
        for (TextSizes.Part part : TextSizes.Part.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            all.add(Command.of("text-larger-" + name, Section.VIEW, Context.WINDOW, () -> window.textSize(part, 1)));
            all.add(Command.of("text-smaller-" + name, Section.VIEW, Context.WINDOW, () -> window.textSize(part, -1)));
        }
        theme(all, "theme-system", Settings.Theme.SYSTEM);
        theme(all, "theme-light", Settings.Theme.LIGHT);
        theme(all, "theme-dark", Settings.Theme.DARK);
        theme(all, "theme-contrast", Settings.Theme.CONTRAST);
        language(all, "language-english", InterfaceLanguage.ENGLISH);
        language(all, "language-hindi", InterfaceLanguage.HINDI);
    }

    private void versions(List<Command> all) {
        BooleanSupplier several = () -> story.holds(s -> s.story().editions().size() > 1);
        all.add(Command.of("version", Section.VIEW, Context.WINDOW, () -> model.state().get().ifPresent(
                s -> window.version(Columns.of(s).column(s.selection().side()))), "F5").when(several));
        version(all, 0, () -> "ui.pane.left", "Ctrl+Shift+1", several);
        version(all, 1, () -> story.holds(s -> s.beside().isPresent()) ? "ui.pane.middle" : "ui.pane.right", "Ctrl+Shift+2",
                several);
        version(all, 2, () -> "ui.pane.third", "Ctrl+Shift+4", () -> story.holds(s -> s.story().editions().size() > 2));
    }

    private void version(List<Command> all, int column, Supplier<String> pane, String key, BooleanSupplier possible) {
        all.add(Command.of(VERSIONS.get(column), Section.VIEW, Context.WINDOW, () -> window.version(column), key).when(possible)
                .named(wording -> wording.text("ui.command.version-of", wording.text(pane.get()))));
    }

    private void theme(List<Command> all, String id, Settings.Theme theme) {
        all.add(Command.of(id, Section.VIEW, Context.WINDOW, () -> window.theme(theme))
                .on(() -> window.settings().theme() == theme));
    }

    private void language(List<Command> all, String id, InterfaceLanguage language) {
        all.add(Command.of(id, Section.VIEW, Context.WINDOW, () -> window.language(language))
                .on(() -> window.settings().language() == language));
    }
}
