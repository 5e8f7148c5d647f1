package milaan.ui.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import milaan.ui.control.Sheet;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.sheets.Dialogs;

/**
 * Lets go of a story only when everything is saved, or when the editor says so. What is asked for happens by itself as
 * soon as the last edit is in the file.
 */
final class Leaving {

    private final WorkbenchModel model;
    private final Supplier<WorkbenchView> view;
    private Optional<Runnable> wanted = Optional.empty();
    private final ChangeListener<Optional<DeskState>> saved = (o, before, now) -> {
        if (now.map(DeskState::isSaved).orElse(true)) {
            go();
        }
    };

    Leaving(WorkbenchModel model, Supplier<WorkbenchView> view) {
        this.model = model;
        this.view = view;
    }

    /** Runs {@code action} at once where nothing waits to be saved. */
    void then(Runnable action) {
        view.get().notes().close();
        stay();
        Optional<DeskState> unsaved = model.state().get().filter(state -> !state.isSaved());
        if (unsaved.isEmpty()) {
            action.run();
            return;
        }
        wanted = Optional.of(action);
        model.state().addListener(saved);
        Sheet sheet = view.get().sheet();
        new Dialogs(view.get().words(), sheet).unsaved(unsaved.get(), model::retrySaving, this::stay, this::go);
    }

    private void go() {
        Optional<Runnable> action = wanted;
        stay();
        view.get().sheet().close();
        action.ifPresent(Runnable::run);
    }

    private void stay() {
        wanted = Optional.empty();
        model.state().removeListener(saved);
    }
}
