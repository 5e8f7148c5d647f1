package milaan.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import milaan.annotation.Annotations;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.marking.TagStyle;
import milaan.ui.words.Words;

/** Below everything: the mode, the tags with their keys, hints, and whether the work is saved. */
public final class FootBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private static final double HINT_FROM = 1400;

    private static final List<String> ANSWERS =
            List.of("wrong-left", "wrong-right", "wrong-both", "acceptable-both", "check-source");

    private final Words words;
    private final CommandRegistry commands;
    private final Consumer<Tag> tagged;
    private final Runnable afterMouse;
    private final HBox tags = new HBox();
    private final Label hint;
    private final Label saved = Boxes.label("", "pill");
    private final Label mode;
    private final Label picked = Boxes.label("", "pill", "picked");
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final List<Button> buttons = new ArrayList<>();
    private Optional<DeskState> last = Optional.empty();
    private TagSet shown = new TagSet(List.of());

    public FootBar(Words words, CommandRegistry commands, Consumer<Tag> tagged, Runnable afterMouse) {
        this.words = words;
        this.commands = commands;
        this.tagged = tagged;
        this.afterMouse = afterMouse;
        getStyleClass().add("foot-bar");
        mode = Boxes.label(words.text("ui.mode.reading"), "mode");
        mode.setMinWidth(Region.USE_PREF_SIZE);
        tags.getStyleClass().add("tags");
        hint = Boxes.label(words.text("ui.foot.hint", caps("next-claim"), caps("previous-claim"), caps("undo"), caps("keys")), "hint");
        hint.setMinWidth(0);
        saved.setId("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        // Hints are the first to go where there is little room; tags keep their names.
        hint.managedProperty().bind(widthProperty().greaterThan(HINT_FROM).and(asking.not()));
        hint.opacityProperty().bind(javafx.beans.binding.Bindings.when(hint.managedProperty()).then(1).otherwise(0));
        widthProperty().addListener((o, before, now) -> last.ifPresent(state -> saved.setText(saved(state))));
        picked.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(mode, picked, tags, Boxes.spring(), hint, saved);
    }

    public void show(Optional<DeskState> state, boolean inPanes) {
        // While links are made the digits choose candidates.
        tags.setVisible(state.filter(s -> s.view().mode() != Mode.ALIGNING).isPresent());
        saved.setVisible(state.isPresent());
        hint.setVisible(state.isPresent());
        mode.setVisible(state.isPresent());
        asking.set(state.filter(s -> s.selection().asking()).isPresent());
        Mode now = state.map(s -> s.view().mode()).orElse(Mode.READING);
        mode.setText(asking.get()
                ? words.text("ui.mode.asking", ANSWERS.stream().map(this::caps).collect(Collectors.joining(" ")))
                : words.text(inPanes ? now.messageKey() : "ui.mode.elsewhere"));
        mode.pseudoClassStateChanged(PseudoClass.getPseudoClass("asking"), asking.get());
        mode.pseudoClassStateChanged(PseudoClass.getPseudoClass("elsewhere"), !inPanes);
        mode.pseudoClassStateChanged(PseudoClass.getPseudoClass("other-mode"), now != Mode.READING);
        int together = state.map(s -> s.marking().picked().size()).orElse(0);
        picked.setText(words.text("ui.foot.picked", together));
        picked.setVisible(together > 0);
        picked.setManaged(together > 0);
        state.ifPresent(this::show);
    }

    private void show(DeskState state) {
        last = Optional.of(state);
        if (!state.tags().equals(shown)) {
            shown = state.tags();
            buttons.clear();
            shown.tags().forEach(tag -> buttons.add(button(tag)));
            tags.getChildren().setAll(buttons);
        }
        boolean marking = state.view().mode() == Mode.MARKING;
        List<String> on = marking ? List.of() : state.currentMarks().map(Annotations.ClaimMarks::tags).orElse(List.of());
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(ON, on.contains(shown.tags().get(i).id()));
            buttons.get(i).setDisable(state.targets().isEmpty());
        }
        saved.setText(saved(state));
        saved.pseudoClassStateChanged(PseudoClass.getPseudoClass("problem"),
                !state.isSaved() && state.save().problem().isPresent());
        saved.setTooltip(new Tooltip(state.file().toString()));
        saved.setAccessibleText(saved.getText());
    }

    private String saved(DeskState state) {
        // The name of the file is the first to go where there is little room: tags keep their names.
        String file = getWidth() < HINT_FROM ? "" : " · " + state.file().getFileName();
        if (state.isSaved()) {
            return words.text("ui.save.saved", file);
        }
        return words.text(state.save().problem().isPresent() ? "ui.save.problem" : "ui.save.saving", file);
    }

    private String caps(String command) {
        return commands.get(command).caps();
    }

    private Button button(Tag tag) {
        Button button = new Button(words.tag(tag));
        button.setId("tag-" + tag.id());
        button.getStyleClass().add("tag-button");
        button.getStyleClass().addAll(TagStyle.of(tag).split(" "));
        button.setMinWidth(44);
        button.setTooltip(new Tooltip(words.tag(tag)));
        if (tag.key() >= 0) {
            button.setGraphic(Boxes.key(caps("tag-" + tag.key())));
            button.setTooltip(new Tooltip(commands.get("tag-" + tag.key()).taught(words.wording())));
        }
        button.setOnAction(pressed -> tagged.accept(tag));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> afterMouse.run());
        return button;
    }
}
