package milaan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.wording.SideWords;
import milaan.wording.Wording;

/** The card of the current finding: what differs, why it was found, and what to do about it. */
public final class FindingCard extends VBox {

    private static final List<String> VERDICTS =
            List.of("wrong-left", "wrong-right", "wrong-both", "acceptable-both", "check-source");
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double HALF = 136;

    private final Wording wording;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final HBox buttons = Boxes.row("card-buttons");
    private final Label ask = Boxes.label("", "card-ask");
    private final FlowPane verdicts = new FlowPane();
    private final List<CommandButton> all = new ArrayList<>();

    public FindingCard(CommandRegistry commands, Wording wording, Runnable afterMouse) {
        this.wording = wording;
        getStyleClass().add("card");
        setId("card");
        // The card is longer than its room where the texts are: the keys that turn a page turn it while it has the keyboard.
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            int step = key.getCode() == KeyCode.PAGE_DOWN ? 1 : key.getCode() == KeyCode.PAGE_UP ? -1 : 0;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step * 0.5, 0, 1));
        });
        for (String id : List.of("confirm", "dismiss", "note")) {
            CommandButton button = button(commands, id, afterMouse);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.getChildren().add(button);
        }
        verdicts.getStyleClass().add("verdicts");
        buttons.setMinHeight(USE_PREF_SIZE);
        verdicts.setMinHeight(USE_PREF_SIZE);
        ask.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("card-body");
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(60);
        // A scroll pane asks its content for a height without telling it the width, which is too low for wrapped text.
        scroll.prefHeightProperty().bind(body.heightProperty().add(1));
        VERDICTS.forEach(id -> verdicts.getChildren().add(button(commands, id, afterMouse)));
    }

    public void show(CardContent content) {
        List<Node> rows = new ArrayList<>();
        if (content.left().isPresent() || content.right().isPresent()) {
            HBox values = Boxes.row("values");
            double width = content.left().isPresent() && content.right().isPresent() ? HALF : 2 * HALF;
            content.left().ifPresent(side -> values.getChildren().add(value(content.leftName(), side, width)));
            content.right().ifPresent(side -> values.getChildren().add(value(content.rightName(), side, width)));
            rows.add(values);
        }
        text(content.reason(), "why").ifPresent(rows::add);
        if (!content.state().isEmpty()) {
            FlowPane state = new FlowPane();
            state.getStyleClass().add("card-state");
            content.state().forEach(label -> state.getChildren().add(Boxes.label(label.text(), ("chip " + label.style()).split(" "))));
            rows.add(state);
        }
        text(content.note(), "note-text").ifPresent(rows::add);
        content.sentences().forEach(sentence -> rows.add(sentence(sentence)));
        text(content.evidence(), "evidence").ifPresent(rows::add);
        text(content.rule(), "rule").ifPresent(rows::add);
        body.getChildren().setAll(rows);
        scroll.setVvalue(0);
        List<Node> parts = new ArrayList<>(List.of(title(content)));
        if (!rows.isEmpty()) {
            parts.add(scroll);
        }
        // What is decided with stays in view however long the quotations are.
        parts.add(buttons);
        if (content.decidable()) {
            ask.setText(wording.text(content.asking() ? "ui.card.ask" : "ui.card.verdict"));
            ask.pseudoClassStateChanged(ASKING, content.asking());
            verdicts.pseudoClassStateChanged(ASKING, content.asking());
            parts.add(ask);
            parts.add(verdicts);
        }
        // About a claim there is nothing to decide, only to say.
        all.stream().filter(b -> b.getId().equals("confirm") || b.getId().equals("dismiss")).forEach(b -> {
            b.setVisible(content.decidable());
            b.setManaged(content.decidable());
        });
        all.forEach(CommandButton::refresh);
        all.forEach(button -> button.pseudoClassStateChanged(CHOSEN,
                content.verdict().filter(v -> v.equals(button.getId())).isPresent()));
        getChildren().setAll(parts);
    }

    private CommandButton button(CommandRegistry commands, String id, Runnable afterMouse) {
        String text = wording.text("ui.button." + id);
        CommandButton button = new CommandButton(commands.get(id), text, afterMouse);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.explained(wording);
        all.add(button);
        return button;
    }

    private static HBox title(CardContent content) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", content.kindStyle().isEmpty() ? "kind-none" : content.kindStyle());
        Label title = Boxes.label(content.title(), "card-title");
        title.setWrapText(true);
        HBox row = Boxes.row("card-head", dot, title, Boxes.spring());
        row.setMinHeight(USE_PREF_SIZE);
        if (!content.place().isEmpty()) {
            Label place = Boxes.label(content.place(), "pill");
            place.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(place);
        }
        return row;
    }

    private static VBox value(String name, SideWords side, double width) {
        Label words = Boxes.label(side.words(), "value-words");
        words.setWrapText(true);
        VBox box = new VBox(Boxes.label(name, "value-name"), words);
        side.meaning().ifPresent(m -> {
            Label meaning = Boxes.label(m, "value-meaning");
            meaning.setWrapText(true);
            box.getChildren().add(meaning);
        });
        // A long quotation is set smaller, so that the reason and the buttons stay in view.
        if (side.words().length() > 40) {
            words.getStyleClass().add("long");
        }
        box.getStyleClass().add("value");
        HBox.setHgrow(box, Priority.ALWAYS);
        // Half of the card: labels are wrapped at this width when the height of the row is asked for.
        box.setPrefWidth(width);
        return box;
    }

    /** The sentence, with the words that differ set off by more than their colour. */
    private static TextFlow sentence(CardContent.Sentence sentence) {
        TextFlow flow = new TextFlow();
        // An empty run would shift the styles of those after it.
        Stream.of(part(sentence.name() + "  ", "card-side"), part(sentence.before(), "card-words"),
                part(sentence.words(), "card-differs"), part(sentence.after(), "card-words"))
                .filter(part -> !part.getText().isEmpty()).forEach(flow.getChildren()::add);
        flow.getStyleClass().add("card-sentence");
        flow.setPrefWidth(2 * HALF);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleText(sentence.name() + ": " + sentence.before() + sentence.words() + sentence.after());
        return flow;
    }

    private static Text part(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Optional<Node> text(String words, String style) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Label label = Boxes.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return Optional.of(label);
    }
}
