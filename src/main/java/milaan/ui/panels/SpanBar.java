package milaan.ui.panels;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.marking.TagStyle;
import milaan.ui.words.Words;

/** Below words that the mouse has drawn over: makes them a span, or tags them at once. */
public final class SpanBar extends VBox {

    private final Words words;
    private final CommandRegistry commands;
    private final Consumer<Tag> tagged;
    private final Runnable read;
    private TagSet shown = new TagSet(List.of());

    public SpanBar(Words words, CommandRegistry commands, Consumer<Tag> tagged, Runnable read) {
        this.words = words;
        this.commands = commands;
        this.tagged = tagged;
        this.read = read;
        getStyleClass().add("span-bar");
        // A press on the bar is not one on the text below it.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    public void show(boolean visible, TagSet tags) {
        setVisible(visible);
        if (visible && (!tags.equals(shown) || getChildren().isEmpty())) {
            shown = tags;
            HBox dots = Boxes.row("span-tags");
            tags.tags().forEach(tag -> dots.getChildren().add(button(tag)));
            getChildren().setAll(Boxes.row("span-tags", command("make-span", "ui.hint.make"),
                    command("make-equal", "ui.hint.equal")), dots);
        }
    }

    private Button command(String id, String text) {
        CommandButton button = new CommandButton(commands.get(id), words.text(text), read);
        button.setId(null);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button button(Tag tag) {
        Button button = new Button(TagStyle.sign(tag));
        button.getStyleClass().add("tag-dot");
        button.getStyleClass().addAll(TagStyle.of(tag).split(" "));
        button.setAccessibleText(words.tag(tag));
        button.setTooltip(new Tooltip(words.tag(tag)));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            tagged.accept(tag);
            read.run();
        });
        return button;
    }
}
