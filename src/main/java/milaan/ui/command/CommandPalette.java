package milaan.ui.command;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;

/** Every command that is possible now, found by a few letters of its name in either language; Enter runs it. */
public final class CommandPalette {

    private static final double ROW = 32;
    private static final int ROWS = 12;

    private final CommandRegistry commands;
    private final Wording wording;
    private final TextField field = new TextField();
    private final ListView<CommandSearch.Entry> list = new ListView<>();
    private final Label nothing;

    public CommandPalette(CommandRegistry commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
        nothing = Boxes.label(wording.text("ui.palette.nothing"), "sheet-text");
    }

    public void open(Sheet sheet) {
        List<Command> possible = commands.all().stream()
                .filter(c -> c.enabled().getAsBoolean() && !c.id().equals("palette")).toList();
        CommandSearch search = new CommandSearch(possible, wording, new Wording(
                wording.language() == InterfaceLanguage.HINDI ? InterfaceLanguage.ENGLISH : InterfaceLanguage.HINDI));
        field.setId("palette-field");
        field.setPromptText(wording.text("ui.palette.prompt"));
        field.setAccessibleText(wording.text("ui.palette.prompt"));
        field.textProperty().addListener((o, before, now) -> show(search.find(now)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, sheet));
        list.setId("palette-list");
        list.setAccessibleText(wording.text("ui.palette.list"));
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 4);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> run(sheet));
        // Where the keyboard is stays in the field; what is chosen below is read out from there.
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) ->
                field.setAccessibleHelp(now == null ? nothing.getText() : now.name()));
        VBox box = new VBox(field, list);
        box.setId("command-palette");
        box.getStyleClass().add("palette");
        box.setPrefWidth(640);
        show(search.find(""));
        sheet.open(box, field, () -> { });
        StackPane.setAlignment(box, Pos.TOP_CENTER);
    }

    private void show(List<CommandSearch.Entry> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key, Sheet sheet) {
        int step = switch (key.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -ROWS;
            case PAGE_DOWN -> ROWS;
            default -> 0;
        };
        if (step != 0) {
            key.consume();
            int last = list.getItems().size() - 1;
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - ROWS / 2));
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            run(sheet);
        }
    }

    private void run(Sheet sheet) {
        CommandSearch.Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            sheet.close();
            chosen.command().run();
        }
    }

    private static final class Row extends ListCell<CommandSearch.Entry> {
        @Override
        protected void updateItem(CommandSearch.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            HBox row = Boxes.row("row", Boxes.label(entry.name(), "palette-name"),
                    Boxes.label(entry.other().equals(entry.name()) ? "" : entry.other(), "palette-other"), Boxes.spring());
            entry.command().keys().forEach(key -> row.getChildren().add(Boxes.key(key.caps())));
            setGraphic(row);
            setAccessibleText(entry.name());
        }
    }
}
