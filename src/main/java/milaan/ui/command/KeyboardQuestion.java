package milaan.ui.command;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.wording.Wording;

/** Asks once which Hindi keyboard is in use: by a key, or by choosing its name. */
public final class KeyboardQuestion {

    private final Wording wording;
    private final KeyTables tables;
    private final Consumer<Optional<Keyboard>> answer;

    /** @param answer empty where no table is needed */
    public KeyboardQuestion(Wording wording, KeyTables tables, Consumer<Optional<Keyboard>> answer) {
        this.wording = wording;
        this.tables = tables;
        this.answer = answer;
    }

    public void open(Sheet sheet, Optional<Keyboard> now) {
        Calibration calibration = new Calibration(tables);
        Label ask = wrapped("ui.keyboard.press-first", "keyboard-ask");
        HBox names = Boxes.row("sheet-buttons");
        names.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (Keyboard keyboard : Keyboard.values()) {
            Button button = new Button(wording.text(keyboard.messageKey()));
            button.setId("keyboard-" + keyboard.name().toLowerCase(java.util.Locale.ROOT));
            button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), now.filter(keyboard::equals).isPresent());
            button.getStyleClass().add("pill-button");
            button.setOnAction(pressed -> take(sheet, Optional.of(keyboard)));
            names.getChildren().add(button);
        }
        Button later = new Button(wording.text("ui.keyboard.later"));
        later.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(wording.text("ui.keyboard.title"), "sheet-title"),
                wrapped("ui.keyboard.why", "sheet-text"), ask, wrapped("ui.keyboard.choose", "sheet-text"), names,
                Boxes.row("sheet-buttons", Boxes.spring(), later));
        box.setId("keyboard-question");
        box.setPrefWidth(480);
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.UNDEFINED && KeyTables.isHindi(key.getText()) || key.getCode().isLetterKey()) {
                key.consume();
                take(sheet, calibration.pressed(key.getCode(), key.getText()), ask);
            }
        });
        sheet.open(box, later, () -> { });
    }

    private void take(Sheet sheet, Calibration.Answer told, Label ask) {
        switch (told) {
            case Calibration.Answer.Known known -> take(sheet, Optional.of(known.keyboard()));
            case Calibration.Answer.Latin latin -> take(sheet, Optional.empty());
            case Calibration.Answer.Second second -> ask.setText(wording.text("ui.keyboard.press-second"));
            case Calibration.Answer.Unknown unknown -> ask.setText(wording.text("ui.keyboard.unknown"));
        }
    }

    private void take(Sheet sheet, Optional<Keyboard> keyboard) {
        sheet.close();
        answer.accept(keyboard);
    }

    private Label wrapped(String key, String style) {
        Label label = Boxes.label(wording.text(key), style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
