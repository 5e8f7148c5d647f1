package milaan.ui.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A short message at the foot of the window that goes away by itself, sometimes with one thing to do about it. */
public final class Toast extends HBox {

    private static final Duration LONG_ENOUGH = Duration.seconds(7);

    /** @param label of the button; @param run when it is pressed */
    public record Action(String label, Runnable run) { }

    private final Label text = Boxes.label("", "toast-text");
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition leave = new PauseTransition(LONG_ENOUGH);

    public Toast() {
        getStyleClass().add("toast");
        setId("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMaxWidth(560);
        setVisible(false);
        leave.setOnFinished(done -> setVisible(false));
    }

    public void say(String message, Optional<Action> action) {
        text.setText(message);
        getChildren().setAll(text);
        action.ifPresent(a -> {
            Button button = new Button(a.label());
            button.setOnAction(pressed -> {
                setVisible(false);
                a.run().run();
            });
            getChildren().add(button);
        });
        setVisible(true);
        leave.playFromStart();
    }

    /** Stays until something else is said. @param share 0..1, negative where it is not known */
    public void progress(String message, double share) {
        leave.stop();
        text.setText(message);
        bar.setProgress(share);
        getChildren().setAll(text, bar);
        setVisible(true);
    }

    public void away() {
        leave.stop();
        setVisible(false);
    }
}
