package milaan.ui.find;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.desk.DeskState;
import milaan.ui.story.Side;
import milaan.ui.words.Words;
import milaan.wording.SideNames;

/** The line above the texts in which words are looked for; Enter goes on, Esc leads back to reading. */
public final class FindBar extends HBox {

    private final Words words;
    private final Find find;
    private final TextField field = new TextField();
    private final CheckBox variants;
    private final Label count = Boxes.label("", "find-count");
    private int asked;

    /** @param leave what Esc does everywhere */
    public FindBar(Words words, Find find, CommandRegistry commands, Runnable leave) {
        this.words = words;
        this.find = find;
        this.asked = find.asked();
        getStyleClass().add("find-bar");
        setId("find-bar");
        field.setId("find-field");
        field.setPrefColumnCount(22);
        field.setPromptText(words.text("ui.find.prompt"));
        field.setAccessibleText(words.text("ui.find.prompt"));
        field.setText(find.words());
        field.textProperty().addListener((o, before, now) -> find.words(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                find.step(key.isShiftDown() ? -1 : 1);
            }
        });
        variants = new CheckBox(words.text("ui.find.variants"));
        variants.setId("find-variants");
        variants.setTooltip(new javafx.scene.control.Tooltip(words.text("ui.find.variants-which")));
        variants.setAccessibleHelp(words.text("ui.find.variants-which"));
        variants.setSelected(find.ignoresVariants());
        variants.setOnAction(pressed -> find.variants(variants.isSelected()));
        variants.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("find-count");
        Button close = new Button(words.text("ui.find.close"));
        close.setId("find-close");
        close.setOnAction(pressed -> leave.run());
        getChildren().addAll(field, variants, count, Boxes.spring(),
                new CommandButton(commands.get("find-previous"), words.wording(), () -> { }),
                new CommandButton(commands.get("find-next"), words.wording(), () -> { }), close);
        setVisible(false);
        setManaged(false);
    }

    public void show(Optional<DeskState> state) {
        boolean shown = find.isOpen() && state.isPresent();
        setVisible(shown);
        setManaged(shown);
        state.filter(now -> shown).ifPresent(now -> {
            count.setText(counted(now));
            // What is found is read out from the field, where the keyboard stays.
            field.setAccessibleHelp(count.getText());
        });
        if (shown && asked != find.asked()) {
            field.requestFocus();
            field.selectAll();
        }
        asked = find.asked();
    }

    private String counted(DeskState state) {
        if (find.words().isBlank()) {
            return "";
        }
        SideNames sides = words.sides(state.pair());
        long left = find.count(Side.LEFT);
        long right = find.count(Side.RIGHT);
        return left + right == 0 ? words.text("ui.find.none") : words.text("ui.find.count",
                find.number(), left + right, sides.left(), left, sides.right(), right);
    }
}
