package milaan.ui.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import milaan.ui.control.Toast;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.words.Words;

/** Says that versions are being compared, where it takes long enough to be spoken of. */
final class ComparingToast {

    private static final Duration LONG = Duration.millis(600);

    private final PauseTransition soon = new PauseTransition(LONG);
    private final Supplier<WorkbenchView> view;

    /** @param stop gives the comparison up */
    ComparingToast(Supplier<WorkbenchView> view, Runnable stop) {
        this.view = view;
        soon.setOnFinished(waited -> view.get().toast().progress(words().text("ui.busy.comparing"), -1,
                Optional.of(new Toast.Action(words().text("ui.busy.stop"), stop))));
    }

    void follow(WorkbenchModel model) {
        model.comparing().addListener((o, before, now) -> {
            if (now) {
                soon.playFromStart();
            } else {
                soon.stop();
                view.get().toast().awayIf(words().text("ui.busy.comparing"));
            }
        });
    }

    private Words words() {
        return view.get().words();
    }
}
