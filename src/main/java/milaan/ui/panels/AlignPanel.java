package milaan.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.story.Side;
import milaan.ui.words.AlignContent;
import milaan.ui.words.Words;

/** Stands in the place of card and list while claims are aligned by hand: what is linked now and what could be. */
final class AlignPanel extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final CommandRegistry commands;
    private final IntConsumer chosen;
    private final VBox left = place();
    private final VBox right = place();
    private final Label state = Boxes.label("", "chip");
    private final Label evidence = Boxes.label("", "evidence");
    private final Label heading = Boxes.label("", "heading-text");
    private final VBox candidates = new VBox();
    private final List<CommandButton> buttons = new ArrayList<>();

    /** @param chosen told the candidate that is clicked, from 0; @param afterMouse run after a click on a button */
    AlignPanel(Words words, CommandRegistry commands, IntConsumer chosen, Runnable afterMouse) {
        this.words = words;
        this.commands = commands;
        this.chosen = chosen;
        setId("align-panel");
        getStyleClass().add("align-panel");
        evidence.setWrapText(true);
        evidence.setMinHeight(USE_PREF_SIZE);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("align-heading");
        candidates.getStyleClass().add("candidates");
        ScrollPane scroll = new ScrollPane(candidates);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(Boxes.label(words.text("ui.align.title"), "card-title"), left, right,
                Boxes.row("align-state", state), evidence, row(afterMouse, "align-link", "align-unlink"),
                row(afterMouse, "align-up", "align-down", "align-split", "align-merge"));
        card.getStyleClass().add("card");
        card.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(card, heading, scroll);
    }

    void show(AlignContent content) {
        show(left, content.left(), content.active() == Side.LEFT);
        show(right, content.right(), content.active() == Side.RIGHT);
        state.setText((content.byHand() ? "✎ " : "") + content.state());
        evidence.setText(content.evidence());
        evidence.setVisible(!content.evidence().isEmpty());
        evidence.setManaged(evidence.isVisible());
        heading.setText(content.heading());
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < content.candidates().size(); i++) {
            rows.add(row(i, content.candidates().get(i), i == content.chosen()));
        }
        if (rows.isEmpty()) {
            Label nothing = Boxes.label(content.nothing(), "why");
            nothing.setWrapText(true);
            nothing.setMinHeight(USE_PREF_SIZE);
            rows.add(nothing);
        }
        candidates.getChildren().setAll(rows);
        buttons.forEach(CommandButton::refresh);
    }

    private VBox row(int number, AlignContent.Candidate candidate, boolean current) {
        HBox head = Boxes.row("candidate-head", Boxes.key(commands.get("candidate-" + (number + 1)).caps()),
                Boxes.label(candidate.confidence(), "candidate-confidence"));
        VBox row = new VBox(head, wrapped(candidate.words(), "candidate-words"));
        if (!candidate.evidence().isEmpty()) {
            row.getChildren().add(wrapped(candidate.evidence(), "candidate-evidence"));
        }
        // Not a button: a button does not ask its wrapped text how high it is at this width.
        row.getStyleClass().add("candidate");
        row.pseudoClassStateChanged(CHOSEN, current);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(candidate.accessible());
        row.setFocusTraversable(true);
        row.setMinHeight(USE_PREF_SIZE);
        Tooltip.install(row, new Tooltip(commands.get("candidate-" + (number + 1)).taught(words.wording())));
        row.setOnMouseClicked(click -> chosen.accept(number));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                chosen.accept(number);
                key.consume();
            }
        });
        return row;
    }

    private static Label wrapped(String text, String style) {
        Label label = Boxes.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private FlowPane row(Runnable afterMouse, String... ids) {
        FlowPane row = new FlowPane(Orientation.HORIZONTAL);
        row.getStyleClass().add("align-buttons");
        for (String id : ids) {
            CommandButton button = new CommandButton(commands.get(id), words.text("ui.button." + id), afterMouse);
            button.explained(words.wording());
            buttons.add(button);
            row.getChildren().add(button);
        }
        return row;
    }

    private static VBox place() {
        Label said = Boxes.label("", "align-words");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(Boxes.label("", "value-name"), said);
        box.getStyleClass().addAll("value", "align-place");
        return box;
    }

    private static void show(VBox box, AlignContent.Place place, boolean active) {
        ((Label) box.getChildren().get(0)).setText((active ? "▸ " : "") + place.name());
        ((Label) box.getChildren().get(1)).setText(place.words());
        box.pseudoClassStateChanged(ACTIVE, active);
    }
}
