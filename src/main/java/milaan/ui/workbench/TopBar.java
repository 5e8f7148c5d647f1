package milaan.ui.workbench;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Menus;
import milaan.ui.control.Boxes;
import milaan.ui.desk.DeskState;
import milaan.ui.words.Words;

/** Above everything: the program, its menus, the story and how far it is. */
final class TopBar extends HBox {

    /** From here on there is room for more than the title and how far the review is. */
    private static final double WIDE = 1600;

    private final Words words;
    private final Label story = Boxes.label("", "pill-strong");
    private final Label versions = Boxes.label("", "pill-soft");
    private final HBox title = Boxes.row("pill", story, versions);
    private final Label discrepancies = Boxes.label("", "pill-strong");
    private final HBox counts;
    private final Queue queue;
    private final CommandButton done;
    private final CommandButton only;
    private final CommandButton search;

    TopBar(Words words, CommandRegistry commands, Queue queue, Runnable afterMouse) {
        this.words = words;
        this.queue = queue;
        getStyleClass().add("top-bar");
        MenuBar menus = new MenuBar();
        menus.getMenus().setAll(new Menus(commands, words.wording()).menus());
        menus.setUseSystemMenuBar(false);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Boxes.label(words.text("ui.name"), "program");
        name.setMinWidth(Region.USE_PREF_SIZE);
        counts = Boxes.row("pill", discrepancies, Boxes.label(words.text("ui.top.discrepancies"), "pill-soft"));
        done = new CommandButton(commands.get("queue"), "", afterMouse);
        done.getStyleClass().add("pill-button");
        done.explained(words.wording());
        only = new CommandButton(commands.get("disagreements-only"), words.wording(), afterMouse);
        only.getStyleClass().add("pill-button");
        search = new CommandButton(commands.get("palette"), words.text("ui.top.search"), afterMouse);
        search.getStyleClass().addAll("pill-button", "search-button");
        search.explained(words.wording());
        counts.setMinWidth(Region.USE_PREF_SIZE);
        // The review says the number, too: the title of the story needs the room more.
        counts.managedProperty().bind(widthProperty().greaterThan(1380));
        counts.opacityProperty().bind(Bindings.when(counts.managedProperty()).then(1).otherwise(0));
        done.setMinWidth(Region.USE_PREF_SIZE);
        only.setMinWidth(Region.USE_PREF_SIZE);
        story.setMinWidth(30);
        // The title needs the room more than the count of versions does.
        versions.managedProperty().bind(widthProperty().greaterThan(WIDE));
        versions.visibleProperty().bind(versions.managedProperty());
        // How many there are stands in how far the review is, too.
        counts.managedProperty().bind(versions.managedProperty());
        done.setMinWidth(Region.USE_PREF_SIZE);
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.textProperty().bind(Bindings.when(versions.managedProperty()).then(words.text("ui.top.search"))
                .otherwise(words.text("ui.top.search-short")));
        getChildren().addAll(name, menus, title, Boxes.spring(), counts, done, only, search);
    }

    CommandButton queue() {
        return done;
    }

    CommandButton search() {
        return search;
    }

    void show(Optional<DeskState> state) {
        title.setVisible(state.isPresent());
        counts.setVisible(state.isPresent());
        done.setVisible(state.isPresent());
        only.setVisible(state.isPresent());
        only.refresh();
        state.ifPresent(now -> {
            story.setText(now.story().title());
            counts.setVisible(counts.isManaged());
            versions.setText(words.text("ui.top.versions", now.story().editions().size()));
            discrepancies.setText(words.wording().numeral(now.discrepancies().size()));
            done.setText(queue.progress(words));
            done.setAccessibleText(words.text("ui.queue.accessible", done.getText()));
            done.refresh();
        });
    }
}
