package milaan.ui.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.wording.Wording;
import milaan.work.WholeFile;

/** Changes the keys of every command; what another command has is refused with its name. Esc keeps the changes. */
public final class KeyEditor {

    private static final System.Logger LOG = System.getLogger(KeyEditor.class.getName());
    private static final long LARGEST_FILE = 1 << 20;

    private final List<Command> usual;
    private final KeyPresets presets;
    private final KeyResolver resolver;
    private final Wording wording;
    private final Consumer<Keymap> done;
    private final KeyFiles files;
    private final KeymapJson json;
    private final ListView<Command> list = new ListView<>();
    private final Label message = Boxes.label("", "key-message");
    private final HBox choices = Boxes.row("fields");
    private Keymap keymap;
    private Optional<Boolean> adding = Optional.empty();

    /** @param usual the commands with their usual keys; @param done takes the keys once the sheet is left */
    public KeyEditor(List<Command> usual, KeyPresets presets, KeyResolver resolver, Wording wording, Keymap now,
                     KeyFiles files, Consumer<Keymap> done) {
        this.usual = usual.stream().filter(c -> !c.keys().contains(Stroke.of("Esc"))).toList();
        this.presets = presets;
        this.resolver = resolver;
        this.wording = wording;
        this.keymap = now;
        this.done = done;
        this.files = files;
        this.json = new KeymapJson(this.usual, presets);
    }

    public void open(Sheet sheet) {
        list.setId("key-list");
        list.getStyleClass().add("key-list");
        list.setAccessibleText(wording.text("ui.key-editor.title"));
        list.setPrefHeight(400);
        list.setFixedCellSize(32);
        list.setCellFactory(view -> new Row(wording));
        message.setId("key-message");
        message.setWrapText(true);
        message.setMinHeight(40);
        for (Keymap.Preset preset : Keymap.Preset.values()) {
            Button button = button(preset.messageKey(), () -> change(new Keymap(preset, java.util.Map.of())));
            button.getStyleClass().add("pill-button");
            button.setId("preset-" + preset.ordinal());
            choices.getChildren().add(button);
        }
        Button close = button("ui.key-editor.done", () -> leave(sheet));
        close.getStyleClass().add("primary");
        HBox buttons = Boxes.row("sheet-buttons", button("ui.key-editor.change", () -> capture(sheet, false)),
                button("ui.key-editor.add", () -> capture(sheet, true)),
                button("ui.key-editor.none", () -> chosen().ifPresent(c -> change(keymap.with(c.id(), List.of())))),
                button("ui.key-editor.reset", () -> chosen().ifPresent(c -> change(keymap.without(c.id())))),
                button("ui.key-editor.reset-all", () -> change(Keymap.USUAL)), Boxes.spring(),
                Boxes.button("key-import", wording.text("ui.key-editor.import"), this::read),
                Boxes.button("key-export", wording.text("ui.key-editor.export"), this::write), close);
        VBox box = new VBox(Boxes.label(wording.text("ui.key-editor.title"), "sheet-title"), choices, list, message, buttons);
        box.setId("key-editor");
        box.setPrefWidth(940);
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, sheet));
        show();
        list.getSelectionModel().selectFirst();
        say("ui.key-editor.hint");
        sheet.open(box, list, () -> done.accept(keymap));
    }

    private void leave(Sheet sheet) {
        sheet.close();
        done.accept(keymap);
    }

    private void pressed(KeyEvent key, Sheet sheet) {
        if (adding.isPresent()) {
            if (!key.getCode().isModifierKey()) {
                key.consume();
                take(resolver.stroke(key), sheet);
            }
        } else if (list.isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.INSERT)) {
            key.consume();
            capture(sheet, key.getCode() == KeyCode.INSERT);
        }
    }

    private void capture(Sheet sheet, boolean more) {
        chosen().ifPresent(command -> {
            adding = Optional.of(more);
            list.requestFocus();
            say("ui.key-editor.press", command.label().apply(wording));
            sheet.escape(() -> stop(sheet));
        });
    }

    private void stop(Sheet sheet) {
        adding = Optional.empty();
        sheet.escape(() -> leave(sheet));
        say("ui.key-editor.hint");
    }

    private void take(Stroke stroke, Sheet sheet) {
        boolean more = adding.orElse(false);
        stop(sheet);
        chosen().ifPresent(command -> {
            switch (KeyCheck.of(stroke, command, keymap.apply(usual, presets))) {
                case KeyCheck.Free free -> {
                    List<Stroke> keys = new ArrayList<>(more ? command.keys() : List.of());
                    keys.remove(stroke);
                    keys.add(stroke);
                    change(keymap.with(command.id(), keys));
                }
                case KeyCheck.Owned owned ->
                    say("ui.key-editor.owned", stroke.caps(), owned.owner().label().apply(wording));
                case KeyCheck.ForText text -> say("ui.key-editor.text", stroke.caps());
                case KeyCheck.Unusable unusable -> say("ui.key-editor.unusable", stroke.caps());
            }
        });
    }

    private void change(Keymap next) {
        keymap = next;
        say("ui.key-editor.hint");
        show();
    }

    private void show() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(keymap.apply(usual, presets));
        list.getSelectionModel().select(at);
        for (int i = 0; i < choices.getChildren().size(); i++) {
            choices.getChildren().get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("on"),
                    keymap.preset().ordinal() == i);
        }
    }

    private void say(String key, Object... values) {
        message.setText(wording.text(key, values));
        list.setAccessibleHelp(message.getText());
    }

    private void read() {
        files.keysToRead(wording).ifPresent(file -> {
            try {
                if (Files.size(file) > LARGEST_FILE) {
                    say("ui.key-file.other-kind", "milaan-keys-1");
                    return;
                }
                switch (json.read(Files.readString(file))) {
                    case KeymapJson.Read.Accepted accepted -> {
                        change(accepted.keymap());
                        say("ui.key-file.read", file.getFileName());
                    }
                    case KeymapJson.Read.Refused refused -> say(refused.messageKey(), refused.values().toArray());
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.INFO, "keys cannot be read: " + file, e);
                say("ui.key-file.unreadable", file.getFileName());
            }
        });
    }

    private void write() {
        files.keysToWrite(wording).ifPresent(file -> {
            try {
                WholeFile.write(file, out -> out.write(json.write(keymap).getBytes(StandardCharsets.UTF_8)));
                say("ui.key-file.written", file.getFileName());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.INFO, "keys cannot be written: " + file, e);
                say("ui.key-file.not-written", file.getFileName());
            }
        });
    }

    private Optional<Command> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Button button(String key, Runnable action) {
        return Boxes.button(key.replace('.', '-'), wording.text(key), action);
    }

    private static final class Row extends ListCell<Command> {
        private final Wording wording;

        Row(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            HBox row = Boxes.row("row", Boxes.label(command.label().apply(wording), "palette-name"), Boxes.spring());
            command.keys().forEach(key -> row.getChildren().add(Boxes.key(key.caps())));
            setGraphic(row);
            setAccessibleText(command.label().apply(wording) + " " + command.caps());
        }
    }
}
