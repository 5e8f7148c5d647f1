package milaan.ui.sheets;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milaan.text.ReadText;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.desk.DeskState;
import milaan.ui.story.Side;
import milaan.ui.words.Words;

/** Asks for the number of a sentence and shows its words while it is typed; up and down count, Tab leads to the sides. */
public final class GoToSentence {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Words words;
    private final DeskState state;
    private final BiConsumer<Side, Integer> chosen;
    private final TextField field = new TextField();
    private final Label preview = Boxes.label("", "sheet-text");
    private final Map<Side, Button> sides = new EnumMap<>(Side.class);
    private Side side;

    /** @param chosen told the side and the sentence's index, from 0 */
    public GoToSentence(Words words, DeskState state, BiConsumer<Side, Integer> chosen) {
        this.words = words;
        this.state = state;
        this.chosen = chosen;
        this.side = state.selection().side();
    }

    public void open(Sheet sheet) {
        field.setId("sentence-number");
        field.setPrefColumnCount(6);
        field.setPromptText(words.text("ui.sentence.number"));
        field.setAccessibleText(words.text("ui.sentence.number"));
        field.textProperty().addListener((o, before, now) -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::counted);
        preview.setWrapText(true);
        preview.setMinHeight(66);
        preview.setPrefWidth(520);
        preview.setId("sentence-preview");
        HBox choice = Boxes.row("fields", field);
        choice.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (Side each : Side.values()) {
            String name = each == Side.LEFT ? words.sides(state.pair()).left() : words.sides(state.pair()).right();
            Button button = new Button(name);
            button.setId("sentence-" + each.ordinal());
            button.getStyleClass().add("pill-button");
            button.setOnAction(pressed -> {
                side = each;
                show();
            });
            sides.put(each, button);
            choice.getChildren().add(button);
        }
        Button go = new Button(words.text("ui.sentence.go"));
        go.getStyleClass().add("primary");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> index().ifPresent(index -> {
            sheet.close();
            chosen.accept(side, index);
        }));
        go.disableProperty().bind(preview.textProperty().map(text -> index().isEmpty()));
        Button cancel = new Button(words.text("ui.sheet.cancel"));
        cancel.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(words.text("ui.sentence.title"), "sheet-title"), choice, preview,
                Boxes.row("sheet-buttons", Boxes.spring(), cancel, go));
        box.setId("go-to-sentence");
        // Enter goes there also from the choice of sides.
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
                key.consume();
                go.fire();
            }
        });
        show();
        sheet.open(box, field, () -> { });
    }

    private void counted(KeyEvent key) {
        int step = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step != 0) {
            key.consume();
            int next = Math.clamp(index().orElse(step > 0 ? -1 : count()) + step, 0, count() - 1);
            field.setText(words.wording().numeral(next + 1));
            field.end();
        }
    }

    private void show() {
        sides.forEach((each, button) -> button.pseudoClassStateChanged(ON, each == side));
        String range = words.text("ui.sentence.range", 1, count());
        OptionalInt index = index();
        preview.setText(index.isPresent() ? text().text(index.getAsInt()) : range);
        field.setAccessibleHelp(preview.getText());
    }

    /** Digits of either script; empty where there is no such sentence. */
    private OptionalInt index() {
        String typed = field.getText().strip();
        if (typed.isEmpty() || typed.length() > 6 || !typed.codePoints().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= count() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    private int count() {
        return text().sentences().size();
    }

    private ReadText text() {
        return state.pair().analysis(side).text();
    }
}
