package milaan.ui.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import milaan.model.TextSpan;
import milaan.ui.control.Boxes;
import org.jspecify.annotations.Nullable;

/** All findings of the pair, in sections. */
public final class FindingsList extends ListView<ListRow> {

    private final Consumer<String> chosen;
    private final Consumer<TextSpan> same;
    private final Runnable back;
    private boolean showing;

    /**
     * @param chosen told the key of the finding that is chosen
     * @param same   told the left place of an agreement that is chosen
     * @param back   run when the keyboard goes back to reading
     */
    public FindingsList(Consumer<String> chosen, Consumer<TextSpan> same, Runnable back, String accessible) {
        this.chosen = chosen;
        this.same = same;
        this.back = back;
        setId("findings");
        getStyleClass().add("findings");
        setAccessibleText(accessible);
        setCellFactory(list -> new Row());
        getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!showing && now != null) {
                choose(now);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                back.run();
                key.consume();
            }
        });
    }

    /** @param current key of the current finding; empty text for none */
    public void show(List<ListRow> rows, String current) {
        showing = true;
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
        }
        int at = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof ListRow.Entry e && e.target().equals(current)).findFirst().orElse(-1);
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().select(at);
            if (!isFocused()) {
                scrollTo(Math.max(0, at - 4));
            }
        }
        showing = false;
    }

    private void choose(ListRow row) {
        switch (row) {
            case ListRow.Entry e -> chosen.accept(e.target());
            case ListRow.Same s -> same.accept(s.left());
            case ListRow.Heading h -> { }
            case ListRow.Nothing n -> { }
        }
    }

    private final class Row extends ListCell<ListRow> {

        Row() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    choose(getItem());
                    back.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ListRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("heading", "entry", "same", "nothing", "dismissed");
            setGraphic(null);
            setMouseTransparent(empty);
            if (row == null || empty) {
                setAccessibleText("");
                return;
            }
            switch (row) {
                case ListRow.Heading h -> heading(h);
                case ListRow.Entry e -> entry(e);
                case ListRow.Same s -> plain("✓", s.text(), "same");
                case ListRow.Nothing n -> plain("", n.text(), "nothing");
            }
        }

        private void heading(ListRow.Heading heading) {
            getStyleClass().add("heading");
            HBox box = Boxes.row("row", Boxes.label(heading.text(), "heading-text"), Boxes.spring());
            if (!heading.key().isEmpty()) {
                box.getChildren().add(Boxes.key(heading.key()));
            }
            setGraphic(box);
            setMouseTransparent(true);
            setAccessibleText(heading.text());
        }

        private void entry(ListRow.Entry entry) {
            getStyleClass().add("entry");
            Label number = Boxes.label(entry.number(), "row-number", entry.style());
            Label kind = Boxes.label(entry.kind(), "row-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            Label values = Boxes.label(entry.values(), "row-values");
            values.setTextOverrun(OverrunStyle.ELLIPSIS);
            values.setMinWidth(20);
            Label state = Boxes.label((entry.flagged() ? "⚑ " : "") + (entry.noted() ? "✎ " : "") + entry.state(),
                    "row-state");
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox box = entry.kind().isEmpty() ? Boxes.row("row", number, values, Boxes.spring(), state)
                    : Boxes.row("row", number, kind, values, Boxes.spring(), state);
            if (entry.dismissed()) {
                getStyleClass().add("dismissed");
            }
            setGraphic(box);
            setAccessibleText(String.join(" ", entry.number(), entry.kind(), entry.values(), entry.state()));
        }

        private void plain(String mark, String text, String style) {
            getStyleClass().add(style);
            Label words = Boxes.label(text, "row-values");
            words.setTextOverrun(OverrunStyle.ELLIPSIS);
            words.setMinWidth(20);
            setGraphic(mark.isEmpty() ? Boxes.row("row", words) : Boxes.row("row", Boxes.label(mark, "row-number"), words));
            setAccessibleText(text);
        }
    }
}
