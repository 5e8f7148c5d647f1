package milaan.ui.notes;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.wording.Wording;

/** A small sheet for one note. Whatever way it is left, what was written is kept. */
public final class NoteEditor extends VBox {

    private final TextArea area = new TextArea();
    private final Label title = Boxes.label("", "note-title");
    private Consumer<String> kept = note -> { };
    private boolean open;

    public NoteEditor(Wording wording) {
        getStyleClass().add("note-editor");
        setId("note-editor");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        area.setId("note-area");
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setPromptText(wording.text("ui.note.prompt"));
        area.setAccessibleText(wording.text("ui.note.prompt"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                key.consume();
                close();
            }
        });
        area.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                close();
            }
        });
        getChildren().addAll(title, area, Boxes.label(wording.text("ui.note.hint"), "note-hint"));
        setVisible(false);
    }

    /** @param about what the note is on; @param keep told the text once, when the editor is left */
    public void open(String about, String note, Consumer<String> keep) {
        title.setText(about);
        area.setText(note);
        area.end();
        kept = keep;
        open = true;
        setVisible(true);
        area.requestFocus();
    }

    /** Keeps what was written and goes away. Does nothing where it is not open. */
    public void close() {
        if (open) {
            open = false;
            setVisible(false);
            kept.accept(area.getText().strip());
        }
    }

    public boolean isOpen() {
        return open;
    }
}
