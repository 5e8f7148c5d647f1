package milaan.ui.sheets;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import milaan.model.Edition;
import milaan.ui.control.ChoiceSheet;
import milaan.ui.control.Sheet;
import milaan.ui.desk.Columns;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.words.Words;

/** The versions of the story, for one of the panes: Enter shows one there, Esc leaves all as it is. */
public final class VersionSheet {

    private final WorkbenchModel model;
    private final Words words;
    private final Sheet sheet;

    public VersionSheet(WorkbenchModel model, Words words, Sheet sheet) {
        this.model = model;
        this.words = words;
        this.sheet = sheet;
    }

    /** @param column of the pane, from 0 on the left; one that is not shown yet is opened with what is chosen */
    public void open(int column) {
        model.state().get().ifPresent(state -> {
            List<String> shown = Columns.of(state).editions();
            Optional<String> here = Optional.of(column).filter(c -> c < shown.size()).map(shown::get);
            List<Edition> all = state.story().editions().stream()
                    .filter(e -> here.isPresent() || !shown.contains(e.id())).toList();
            ChoiceSheet<String> choice = new ChoiceSheet<>(sheet, "versions", words.text(name(state, column)), "",
                    words.text("ui.version.none"), List.of(new ChoiceSheet.Action<>("version-show",
                            words.text("ui.event.show"), KeyCode.ENTER, id -> {
                                model.choose(column, id);
                                sheet.close();
                            })));
            int at = here.map(id -> all.stream().map(Edition::id).toList().indexOf(id)).orElse(0);
            choice.open(all.stream().map(e -> row(e, here, shown)).toList(), at, words.text("ui.sheet.cancel"));
        });
    }

    private static String name(DeskState state, int column) {
        return switch (column) {
            case 0 -> "ui.pane.left";
            case 1 -> state.beside().isPresent() ? "ui.pane.middle" : "ui.pane.right";
            default -> "ui.pane.third";
        };
    }

    private ChoiceSheet.Row<String> row(Edition edition, Optional<String> here, List<String> shown) {
        boolean current = here.filter(edition.id()::equals).isPresent();
        String about = words.about(edition, Optional.empty());
        return new ChoiceSheet.Row<>((current ? "✓ " : "") + edition.label(), !current && shown.contains(edition.id())
                ? words.text("ui.version.changes", about) : about, edition.id());
    }
}
