package milaan.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import milaan.ui.control.Boxes;
import milaan.wording.Wording;

/** Makes the menus from the registry. Keys are shown, not installed: a letter must stay a letter in a text field. */
public final class Menus {

    private final CommandRegistry commands;
    private final Wording wording;

    public Menus(CommandRegistry commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
    }

    public List<Menu> menus() {
        return Arrays.stream(Section.values()).filter(s -> !commands.in(s).isEmpty()).map(this::menu).toList();
    }

    private Menu menu(Section section) {
        Menu menu = new Menu(wording.text(section.messageKey()));
        List<Command> shown = commands.in(section);
        menu.getItems().setAll(items(shown));
        // What is possible changes with every key: asked each time the menu opens.
        menu.setOnShowing(opening -> menu.getItems().setAll(items(shown)));
        return menu;
    }

    private List<MenuItem> items(List<Command> shown) {
        List<MenuItem> items = new ArrayList<>();
        shown.stream().filter(Command::isOfferedNow).forEach(command -> items.add(item(command)));
        return items;
    }

    private MenuItem item(Command command) {
        boolean on = command.chosen().isPresent() && command.chosen().get().getAsBoolean();
        Label check = Boxes.label(on ? "✓" : "", "menu-check");
        Label name = Boxes.label(command.label().apply(wording), "menu-name");
        HBox row = Boxes.row("menu-row", check, name, Boxes.spring());
        if (!command.keys().isEmpty()) {
            row.getChildren().add(Boxes.key(command.caps()));
        }
        MenuItem item = new CustomMenuItem(row, true);
        item.setId("menu-" + command.id());
        item.setDisable(!command.enabled().getAsBoolean());
        item.setOnAction(chosen -> command.run());
        return item;
    }
}
