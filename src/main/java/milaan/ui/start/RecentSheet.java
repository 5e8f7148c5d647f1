package milaan.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.settings.Settings;
import milaan.ui.words.Words;

/** The stories opened lately: Enter opens one, Delete takes it off the list. */
public final class RecentSheet {

    private final Words words;
    private final Recents recents;
    private final Consumer<Path> open;
    private final ListView<Settings.Recent> list = new ListView<>();

    public RecentSheet(Words words, Recents recents, Consumer<Path> open) {
        this.words = words;
        this.recents = recents;
        this.open = open;
    }

    public void open(Sheet sheet) {
        list.setId("recent-list");
        list.getStyleClass().add("key-list");
        list.setAccessibleText(words.text("ui.recent.title"));
        list.setPrefSize(640, 340);
        list.setFixedCellSize(32);
        list.setPlaceholder(Boxes.label(words.text("ui.recent.none"), "sheet-text"));
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(recents.stories());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                chosen(sheet);
            } else if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                forget();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(sheet);
            }
        });
        Button forget = new Button(words.text("ui.recent.forget"));
        forget.setGraphic(Boxes.key("Del"));
        forget.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        forget.setOnAction(pressed -> forget());
        Button go = new Button(words.text("ui.recent.open"));
        go.getStyleClass().add("primary");
        go.setOnAction(pressed -> chosen(sheet));
        VBox box = new VBox(Boxes.label(words.text("ui.recent.title"), "sheet-title"), list,
                Boxes.row("sheet-buttons", forget, Boxes.spring(), go));
        box.setId("recent");
        sheet.open(box, list, () -> { });
    }

    private void chosen(Sheet sheet) {
        Settings.Recent story = list.getSelectionModel().getSelectedItem();
        if (story != null) {
            sheet.close();
            open.accept(story.given());
        }
    }

    private void forget() {
        Settings.Recent story = list.getSelectionModel().getSelectedItem();
        if (story != null) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().remove(story);
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
            recents.forget(story);
        }
    }

    private final class Row extends ListCell<Settings.Recent> {
        @Override
        protected void updateItem(Settings.Recent story, boolean empty) {
            super.updateItem(story, empty);
            if (empty || story == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label place = Boxes.label(String.valueOf(story.given().getParent()), "palette-other");
            place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            place.setMinWidth(40);
            Label name = Boxes.label(story.title(), "palette-name");
            name.setMinWidth(USE_PREF_SIZE);
            HBox row = Boxes.row("row", name, place, Boxes.spring());
            boolean missing = recents.isMissing(story);
            if (missing) {
                Label gone = Boxes.label(words.text("ui.recent.missing"), "missing");
                gone.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(gone);
            }
            row.setPrefWidth(600);
            setGraphic(row);
            setAccessibleText(story.title() + (missing ? ", " + words.text("ui.recent.missing") : ""));
        }
    }
}
