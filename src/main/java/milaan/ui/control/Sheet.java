package milaan.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A dialog inside the window: the rest is dimmed and waits; Esc or a click beside it closes it. */
public final class Sheet extends StackPane {

    private final Runnable closed;
    private Optional<Runnable> escape = Optional.empty();

    /** @param closed run whenever a sheet has gone */
    public Sheet(Runnable closed) {
        this.closed = closed;
        getStyleClass().add("sheet-ground");
        setId("sheet");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                escape.ifPresent(Runnable::run);
            }
        });
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                escape.ifPresent(Runnable::run);
            }
        });
    }

    /** @param focus what has the keyboard first; @param onEscape what leaving without an answer means */
    public void open(Region content, Node focus, Runnable onEscape) {
        content.getStyleClass().add("dialog");
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        escape = Optional.of(() -> {
            close();
            onEscape.run();
        });
        Tips.teach(content);
        getChildren().setAll(content);
        setVisible(true);
        focus.requestFocus();
    }

    /** What Esc means from now on, while this content is open. */
    public void escape(Runnable instead) {
        escape = Optional.of(instead);
    }

    public void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            escape = Optional.empty();
            closed.run();
        }
    }

    public boolean isOpen() {
        return isVisible();
    }
}
