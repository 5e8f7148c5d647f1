package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Controls that do not say what they are to those who hear the window, and buttons that do not teach their key. */
final class Nameless {

    private Nameless() { }

    static List<String> in(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?> || node instanceof StyleClassedTextArea || node instanceof Spinner<?>;
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        // What a picker is made of speaks through the picker.
        boolean inner = node.getParent() instanceof ComboBoxBase<?> || node.getParent() instanceof Spinner<?>;
        if (control && !named && !inner) {
            found.add("without a name: " + described(node));
        }
        if (node instanceof Button button && button.getTooltip() == null && !inner) {
            found.add("without a tip: " + described(node) + " “" + button.getText() + "”");
        }
        if (node instanceof Parent parent && !(node instanceof MenuBar)) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, found));
        }
    }

    private static String described(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }
}
