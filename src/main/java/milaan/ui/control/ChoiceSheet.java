package milaan.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list in a sheet, gone through with the arrows; Enter (or a double click) does the first thing with what is chosen. */
public final class ChoiceSheet<T> {

    private static final double ROW = 36;
    private static final int MOST_ROWS = 11;
    private static final double LEAST = 40;

    /**
     * @param aside   said softly at the end of the row; may be empty
     * @param warning what is wrong with it, behind all else
     */
    public record Row<T>(String name, String aside, Optional<String> warning, T value) {

        public Row(String name, String aside, T value) {
            this(name, aside, Optional.empty(), value);
        }
    }

    /** Something to do with what is chosen. @param label of its button; @param key that does it while the list has the keyboard */
    public record Action<T>(String id, String label, KeyCode key, Consumer<T> run) { }

    private final Sheet sheet;
    private final VBox box = new VBox();
    private final ListView<Row<T>> list = new ListView<>();
    private final List<Action<T>> actions;
    private final Label nothing;

    /**
     * @param id      of the sheet; the list's is this with {@code -list}
     * @param text    a sentence below the title; may be empty
     * @param empty   said where there are no rows
     * @param actions the usual one first
     */
    public ChoiceSheet(Sheet sheet, String id, String title, String text, String empty, List<Action<T>> actions) {
        this.sheet = sheet;
        this.actions = List.copyOf(actions);
        this.nothing = Boxes.label(empty, "sheet-text");
        nothing.setWrapText(true);
        box.setId(id);
        box.setPrefWidth(640);
        list.setId(id + "-list");
        list.setAccessibleText(title);
        list.setAccessibleHelp(text);
        list.getStyleClass().add("key-list");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Cell<>());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                act(this.actions.getFirst());
            }
        });
        box.getChildren().add(Boxes.label(title, "sheet-title"));
        if (!text.isEmpty()) {
            Label sentence = Boxes.label(text, "sheet-text");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(sentence);
        }
        box.getChildren().add(list);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** @param close label of the button that leaves all as it is */
    public void open(List<Row<T>> rows, int chosen, String close) {
        HBox buttons = Boxes.row("sheet-buttons", Boxes.spring());
        Button leave = new Button(close);
        leave.setId(box.getId() + "-close");
        leave.setOnAction(pressed -> sheet.close());
        buttons.getChildren().add(leave);
        // The usual one stands last, where every sheet has it.
        for (Action<T> action : actions.reversed()) {
            buttons.getChildren().add(button(action));
        }
        box.getChildren().add(buttons);
        show(rows, chosen);
        list.setPrefHeight(ROW * Math.clamp(rows.size(), 2, MOST_ROWS) + 4);
        sheet.open(box, list, () -> { });
    }

    /** Other rows, while the sheet stays open. */
    public void show(List<Row<T>> rows, int chosen) {
        list.getItems().setAll(rows);
        list.getSelectionModel().clearAndSelect(Math.clamp(chosen, 0, Math.max(0, rows.size() - 1)));
        list.scrollTo(Math.max(0, chosen - MOST_ROWS / 2));
    }

    public int chosen() {
        return Math.max(0, list.getSelectionModel().getSelectedIndex());
    }

    private Button button(Action<T> action) {
        Button button = new Button(action.label());
        button.setId(action.id());
        button.setGraphic(Boxes.key(action.key().getName()));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        if (action == actions.getFirst()) {
            button.getStyleClass().add("primary");
        }
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(pressed -> act(action));
        return button;
    }

    private void pressed(KeyEvent key) {
        if (!list.isFocused()) {
            return;
        }
        List<Action<T>> meant = new ArrayList<>(actions);
        meant.removeIf(a -> a.key() != key.getCode());
        if (!meant.isEmpty()) {
            key.consume();
            act(meant.getFirst());
        }
    }

    private void act(Action<T> action) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(row -> action.run().accept(row.value()));
    }

    private static final class Cell<T> extends ListCell<Row<T>> {

        @Override
        protected void updateItem(Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = Boxes.label(row.name(), "choice-name");
            Label aside = Boxes.label(row.aside(), "palette-other");
            aside.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            // Where both have no room the longer one gives way.
            boolean nameStays = row.aside().length() > row.name().length();
            name.setMinWidth(nameStays ? Region.USE_PREF_SIZE : LEAST);
            aside.setMinWidth(nameStays ? LEAST : Region.USE_PREF_SIZE);
            HBox line = Boxes.row("row", name, Boxes.spring(), aside);
            row.warning().ifPresent(warning -> {
                Label wrong = Boxes.label(warning, "missing");
                wrong.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(wrong);
            });
            line.setMaxWidth(Double.MAX_VALUE);
            line.prefWidthProperty().bind(getListView().widthProperty().subtract(26));
            setGraphic(line);
            setAccessibleText(Stream.of(Optional.of(row.name()), Optional.of(row.aside()), row.warning())
                    .flatMap(Optional::stream).filter(said -> !said.isEmpty()).collect(Collectors.joining(", ")));
        }
    }
}
