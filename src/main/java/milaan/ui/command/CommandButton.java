package milaan.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import milaan.ui.control.Boxes;
import milaan.wording.Wording;

/** A button that runs a command and shows its key. */
public final class CommandButton extends Button {

    private final Command command;

    /** @param afterMouse run after a click, so that the keyboard goes back to reading */
    public CommandButton(Command command, Wording wording, Runnable afterMouse) {
        this(command, command.label().apply(wording), afterMouse);
        explained(wording);
    }

    /** @param text shorter than the command's own name */
    public CommandButton(Command command, String text, Runnable afterMouse) {
        super(text);
        this.command = command;
        setId(command.id());
        getStyleClass().add("command-button");
        if (!command.keys().isEmpty()) {
            Label key = Boxes.key(command.caps());
            setGraphic(key);
            setContentDisplay(ContentDisplay.RIGHT);
        }
        setOnAction(pressed -> command.run());
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> afterMouse.run());
    }

    /** Says the command's whole name, with all its keys, to those who hear the window and those who point at it. */
    public void explained(Wording wording) {
        String name = command.label().apply(wording);
        setAccessibleText(name);
        setTooltip(new Tooltip(command.taught(wording)));
    }

    /** Asks the command anew whether it is possible and whether it is on. */
    public void refresh() {
        setDisable(!command.enabled().getAsBoolean());
        boolean on = command.chosen().map(chosen -> chosen.getAsBoolean()).orElse(false);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), on);
    }
}
