package milaan.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line across the window that stays until it is dealt with: a sentence, what belongs to it, and what can be done. */
public final class MessageBar extends HBox {

    /** @param id of the button; @param label on it; @param run when it is pressed */
    public record Action(String id, String label, Runnable run) { }

    private final Label sign;
    private final Label sentence = wrapped("message-sentence");
    private final Label more = wrapped("message-more");
    private final HBox buttons = Boxes.row("message-buttons");

    /** @param style of its kind; @param sign drawn before the sentence, so that colour is not the only one */
    public MessageBar(String id, String style, String sign) {
        setId(id);
        getStyleClass().addAll("message-bar", style);
        this.sign = Boxes.label(sign, "message-sign");
        this.sign.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(sentence, more);
        words.setMinWidth(0);
        words.getStyleClass().add("message-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(this.sign, words, buttons);
        hide();
    }

    /** @param details may be empty text */
    public void show(String says, String details, List<Action> actions) {
        if (isVisible() && sentence.getText().equals(says) && more.getText().equals(details)) {
            return;
        }
        sentence.setText(says);
        more.setText(details);
        more.setManaged(!details.isEmpty());
        more.setVisible(!details.isEmpty());
        buttons.getChildren().setAll(actions.stream().map(MessageBar::button).toList());
        setAccessibleText(says + " " + details);
        setVisible(true);
        setManaged(true);
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    private static Button button(Action action) {
        Button button = new Button(action.label());
        Tips.teach(button);
        button.setId(action.id());
        button.setOnAction(pressed -> action.run().run());
        return button;
    }

    private static Label wrapped(String style) {
        Label label = Boxes.label("", style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
