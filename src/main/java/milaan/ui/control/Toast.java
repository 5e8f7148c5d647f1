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
        bar.accessibleTextProperty().bind(text.textProperty());
        setVisible(false);
        leave.setOnFinished(done -> setVisible(false));
    }

    public void say(String message, Optional<Action> action) {
        text.setText(message);
        getChildren().setAll(text);
        action.map(this::button).ifPresent(getChildren()::add);
        setVisible(true);
        leave.playFromStart();
    }

    /** Stays until something else is said. @param share 0..1, negative where it is not known; @param stop to give it up */
    public void progress(String message, double share, Optional<Action> stop) {
        leave.stop();
        text.setText(message);
        bar.setProgress(share);
        getChildren().setAll(text, bar);
        stop.map(this::button).ifPresent(getChildren()::add);
        setVisible(true);
    }

    public void progress(String message, double share) {
        progress(message, share, Optional.empty());
    }

    /** How far what is under way has come. */
    public void at(double share) {
        bar.setProgress(share);
    }

    private Button button(Action action) {
        Button button = new Button(action.label());
        button.setId("toast-action");
        Tips.teach(button);
        button.setOnAction(pressed -> {
            setVisible(false);
            action.run().run();
        });
        return button;
    }

    /** Goes away where it still says {@code message}. */
    public void awayIf(String message) {
        if (text.getText().equals(message)) {
            away();
        }
    }

    public void away() {
        leave.stop();
        setVisible(false);
    }
}
