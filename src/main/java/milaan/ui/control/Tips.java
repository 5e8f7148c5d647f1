package milaan.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;

/** Tips that teach the keyboard to those who point. */
public final class Tips {

    private Tips() { }

    /** Every button in {@code node} without a tip of its own says its name and the key that presses it. */
    public static void teach(Node node) {
        if (node instanceof Button button) {
            if (button.getTooltip() == null) {
                Tooltip tip = new Tooltip();
                tip.textProperty().bind(button.textProperty().concat(button.isDefaultButton() ? " (Enter)" : " (Space)"));
                button.setTooltip(tip);
            }
        } else if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            teach(scroll.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Tips::teach);
        }
    }
}
