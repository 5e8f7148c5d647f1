package milaan.ui.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.annotation.Tag;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;
import milaan.annotation.TagSet;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.wording.Wording;

/** Changes a set of tags: names, key, colour, line, order. What clashes is refused with what. Esc keeps the changes. */
public final class TagEditor {

    private static final List<Integer> KEYS = List.of(-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0);

    /** Where sets come from and go to. */
    public interface Files {
        /** Asks for a file and gives its tags to {@code taken}; says what is wrong with it to {@code refused}. */
        void read(Consumer<List<Tag>> taken, Consumer<String> refused);

        void write(List<Tag> tags, Consumer<String> said);
    }

    /** Takes the set once the sheet is left. */
    @FunctionalInterface
    public interface Done {
        /** @param forNewStories whether stories opened for the first time shall have it, too */
        void take(List<Tag> tags, boolean forNewStories);
    }

    private final Wording wording;
    private final Files files;
    private final Set<String> usedIds;
    private final ListView<Tag> list = new ListView<>();
    private final TextField english = new TextField();
    private final TextField hindi = new TextField();
    private final ComboBox<Integer> key = new ComboBox<>();
    private final ComboBox<TagColour> colour = new ComboBox<>();
    private final ComboBox<TagPattern> line = new ComboBox<>();
    private final CheckBox usual;
    private final Label message = Boxes.label("", "key-message");
    private TagDraft draft;
    private boolean showing;

    /** @param usual whether the set is meant for new stories, too, before somebody says otherwise */
    public TagEditor(Wording wording, TagSet now, boolean usual, Files files) {
        this.wording = wording;
        this.files = files;
        this.draft = new TagDraft(now.tags(), 0);
        this.usedIds = now.retired().stream().map(Tag::id).collect(Collectors.toSet());
        this.usual = new CheckBox(wording.text("ui.tags.usual"));
        this.usual.setSelected(usual);
    }

    public void open(Sheet sheet, Done done) {
        list.setId("tag-list");
        list.getStyleClass().add("key-list");
        list.setAccessibleText(wording.text("ui.tags.list"));
        list.setFixedCellSize(34);
        list.setPrefSize(400, 360);
        list.setCellFactory(view -> new Row(wording));
        list.getSelectionModel().selectedIndexProperty().addListener((o, before, index) -> {
            if (!showing && index.intValue() >= 0) {
                draft = draft.take(index.intValue());
                form();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field(english, "tag-english", "ui.tags.english", (tag, name) ->
                new Tag(tag.id(), name, tag.hindi(), tag.key(), tag.colour(), tag.pattern()));
        field(hindi, "tag-hindi", "ui.tags.hindi", (tag, name) ->
                new Tag(tag.id(), tag.english(), name, tag.key(), tag.colour(), tag.pattern()));
        choice(key, "tag-key", "ui.tags.key", KEYS, k -> k < 0 ? wording.text("ui.tags.no-key") : String.valueOf(k), k -> "");
        key.valueProperty().addListener((o, before, now) -> keyed(now));
        choice(colour, "tag-colour", "ui.tags.colour", List.of(TagColour.values()),
                c -> wording.text("ui.tags.colour." + c.code()), c -> "tag-" + c.code() + " line-solid");
        colour.valueProperty().addListener((o, before, now) -> change(now, (tag, c) ->
                new Tag(tag.id(), tag.english(), tag.hindi(), tag.key(), c, tag.pattern())));
        choice(line, "tag-line", "ui.tags.line", List.of(TagPattern.values()),
                p -> wording.text("ui.tags.line." + p.code()), p -> "tag-none line-" + p.code());
        line.valueProperty().addListener((o, before, now) -> change(now, (tag, p) ->
                new Tag(tag.id(), tag.english(), tag.hindi(), tag.key(), tag.colour(), p)));
        message.setId("tag-message");
        message.setWrapText(true);
        message.setMinHeight(40);
        VBox form = new VBox(named("ui.tags.english", english), named("ui.tags.hindi", hindi), named("ui.tags.key", key),
                named("ui.tags.colour", colour), named("ui.tags.line", line));
        form.getStyleClass().add("tag-form");
        form.setPrefWidth(250);
        HBox both = Boxes.row("tag-editor-row", list, form);
        HBox.setHgrow(list, Priority.ALWAYS);
        Button close = button("ui.tags.done", () -> {
            sheet.close();
            done.take(draft.tags(), usual.isSelected());
        });
        close.getStyleClass().add("primary");
        close.setId("tags-done");
        HBox order = Boxes.row("sheet-buttons", button("ui.tags.add", this::add), button("ui.tags.remove", this::remove),
                button("ui.tags.up", () -> to(draft.moved(-1))), button("ui.tags.down", () -> to(draft.moved(1))),
                Boxes.spring(), button("ui.tags.import", () -> files.read(this::imported, message::setText)),
                button("ui.tags.export", () -> files.write(draft.tags(), message::setText)));
        VBox box = new VBox(Boxes.label(wording.text("ui.tags.title"), "sheet-title"), both, order, message,
                Boxes.row("sheet-buttons", usual, Boxes.spring(), close));
        box.setId("tag-editor");
        box.setPrefWidth(740);
        show();
        message.setText(wording.text("ui.tags.hint"));
        sheet.open(box, list, () -> done.take(draft.tags(), usual.isSelected()));
    }

    private void pressed(KeyEvent press) {
        if (press.isAltDown() && (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN)) {
            press.consume();
            to(draft.moved(press.getCode() == KeyCode.UP ? -1 : 1));
        } else if (press.getCode() == KeyCode.INSERT) {
            press.consume();
            add();
        } else if (press.getCode() == KeyCode.DELETE) {
            press.consume();
            remove();
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            english.requestFocus();
        }
    }

    private void add() {
        to(draft.added(wording.text("ui.tags.new-english"), wording.text("ui.tags.new-hindi"), usedIds));
        english.requestFocus();
        english.selectAll();
    }

    private void remove() {
        draft.inHand().ifPresent(tag -> {
            to(draft.removed());
            message.setText(wording.text("ui.tags.removed", name(wording, tag)));
            list.requestFocus();
        });
    }

    private void imported(List<Tag> tags) {
        to(new TagDraft(tags, 0));
        message.setText(wording.text("ui.tags.imported", tags.size()));
    }

    private void keyed(Integer digit) {
        if (showing || digit == null) {
            return;
        }
        draft.clash(digit).ifPresentOrElse(owner -> {
            form();
            message.setText(wording.text("ui.tags.key-taken", String.valueOf(digit), name(wording, owner)));
        }, () -> change(digit, Tag::keyed));
    }

    private void named(TextField field, java.util.function.BiFunction<Tag, String, Tag> change) {
        String name = field.getText().strip();
        if (showing || draft.inHand().isEmpty()) {
            return;
        }
        if (name.isEmpty()) {
            message.setText(wording.text("ui.tags.name-empty"));
        } else if (draft.namesake(name).isPresent()) {
            message.setText(wording.text("ui.tags.name-taken", name));
        } else {
            change(name, change);
        }
    }

    private <T> void change(T value, java.util.function.BiFunction<Tag, T, Tag> change) {
        if (!showing && value != null) {
            draft.inHand().ifPresent(tag -> {
                draft = draft.with(change.apply(tag, value));
                message.setText(wording.text("ui.tags.hint"));
                rows();
            });
        }
    }

    private void to(TagDraft next) {
        draft = next;
        message.setText(wording.text("ui.tags.hint"));
        show();
    }

    private void show() {
        rows();
        form();
    }

    private void rows() {
        showing = true;
        list.getItems().setAll(draft.tags());
        list.getSelectionModel().select(draft.at());
        showing = false;
    }

    private void form() {
        showing = true;
        boolean none = draft.inHand().isEmpty();
        for (Node node : List.of(english, hindi, key, colour, line)) {
            node.setDisable(none);
        }
        draft.inHand().ifPresent(tag -> {
            english.setText(tag.english());
            hindi.setText(tag.hindi());
            key.setValue(tag.key());
            colour.setValue(tag.colour());
            line.setValue(tag.pattern());
        });
        showing = false;
    }

    private void field(TextField field, String id, String label, java.util.function.BiFunction<Tag, String, Tag> change) {
        field.setId(id);
        field.setAccessibleText(wording.text(label));
        field.textProperty().addListener((o, before, now) -> named(field, change));
        field.focusedProperty().addListener((o, before, now) -> {
            // What was refused is not left standing.
            if (!now) {
                form();
            }
        });
    }

    private <T> void choice(ComboBox<T> box, String id, String label, List<T> values, Function<T, String> name,
                            Function<T, String> style) {
        box.setId(id);
        box.setAccessibleText(wording.text(label));
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setButtonCell(new Swatch<>(name, style));
        box.setCellFactory(view -> new Swatch<>(name, style));
    }

    private VBox named(String key, Node control) {
        Label label = Boxes.label(wording.text(key), "field-name");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Button button(String key, Runnable action) {
        Button button = Boxes.button(key.replace('.', '-'), wording.text(key), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static String name(Wording wording, Tag tag) {
        return wording.language().locale().getLanguage().equals(Locale.of("hi").getLanguage()) ? tag.hindi() : tag.english();
    }

    /** A value with a small line in its colour and pattern. */
    private static final class Swatch<T> extends ListCell<T> {
        private final Function<T, String> name;
        private final Function<T, String> style;

        Swatch(Function<T, String> name, Function<T, String> style) {
            this.name = name;
            this.style = style;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : name.apply(value));
            String look = empty || value == null ? "" : style.apply(value);
            if (look.isEmpty()) {
                setGraphic(null);
                return;
            }
            Region swatch = new Region();
            swatch.getStyleClass().add("tag-swatch");
            swatch.getStyleClass().addAll(look.split(" "));
            setGraphic(swatch);
        }
    }

    private static final class Row extends ListCell<Tag> {
        private final Wording wording;

        Row(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(Tag tag, boolean empty) {
            super.updateItem(tag, empty);
            if (empty || tag == null) {
                setGraphic(null);
                return;
            }
            List<Node> parts = new ArrayList<>();
            Label cap = Boxes.key(tag.key() < 0 ? "–" : String.valueOf(tag.key()));
            cap.setMinWidth(22);
            parts.add(cap);
            parts.add(Boxes.label(name(wording, tag), ("chip tag " + TagStyle.of(tag)).split(" ")));
            parts.add(Boxes.label(name(wording, tag).equals(tag.english()) ? tag.hindi() : tag.english(), "palette-other"));
            setGraphic(Boxes.row("row", parts.toArray(Node[]::new)));
            setAccessibleText(tag.english() + ", " + tag.hindi() + (tag.key() < 0 ? "" : ", " + tag.key()));
        }
    }
}
