package milaan.ui.story;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A text under the line that says which version it is. */
record Column(StoryPane pane, PaneHeader header, BorderPane frame) {

    Column(StoryPane pane, PaneHeader header) {
        this(pane, header, new BorderPane(pane, header, null, null, null));
        frame.getStyleClass().add("pane-frame");
        frame.setMinWidth(200);
        frame.setPrefWidth(400);
        HBox.setHgrow(frame, Priority.ALWAYS);
    }
}
