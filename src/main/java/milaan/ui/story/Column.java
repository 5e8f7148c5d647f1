package milaan.ui.story;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A text under the line that says which version it is. */
record Column(StoryPane pane, PaneHeader header, BorderPane frame) {

    Column(StoryPane pane, PaneHeader header) {
        this(pane, header, new BorderPane());
        // In this order the keyboard comes from the words to the choice of version above them, and back.
        frame.setTop(header);
        frame.setCenter(pane);
        // The area of the words would keep it.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && key.isShiftDown() && !key.isShortcutDown()) {
                key.consume();
                header.requestFocus();
            }
        });
        frame.getStyleClass().add("pane-frame");
        frame.setMinWidth(200);
        frame.setPrefWidth(400);
        HBox.setHgrow(frame, Priority.ALWAYS);
    }
}
