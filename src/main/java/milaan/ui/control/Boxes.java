package milaan.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The few building blocks every view is made of, named by style class. */
public final class Boxes {

    private Boxes() { }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A small label that looks like the cap of a key. */
    public static Label key(String text) {
        Label label = label(text, "key-chip");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that can be looked up by its id. */
    public static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    public static HBox row(String style, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add(style);
        return row;
    }

    /** Takes what room is left in a row. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
