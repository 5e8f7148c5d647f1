package milaan.ui.panels;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.words.Words;

/** Above the foot of the window while spans are marked: which keys there are. */
public final class MarkingHints extends HBox {

    private static final List<List<String>> KEYS = List.of(
            List.of("ui.hint.cluster", "extend-cluster-back", "extend-cluster-on"),
            List.of("ui.hint.word", "extend-word-back", "extend-word-on"),
            List.of("ui.hint.sentence", "extend-sentence-back", "extend-sentence-on"),
            List.of("ui.hint.make", "make-span"), List.of("ui.hint.equal", "make-equal"),
            List.of("ui.hint.pane", "mark-other-pane"), List.of("ui.hint.read", "read"));

    public MarkingHints(Words words, CommandRegistry commands) {
        getStyleClass().add("marking-hints");
        for (List<String> hint : KEYS) {
            getChildren().add(Boxes.key(caps(hint.subList(1, hint.size()).stream().map(id -> commands.get(id).caps()).toList())));
            Label label = Boxes.label(words.text(hint.getFirst()), "hint");
            getChildren().addAll(label, Boxes.spring());
        }
        getChildren().removeLast();
        show(false);
    }

    /** Both directions on one cap: Shift ← →. */
    private static String caps(List<String> both) {
        String first = both.getFirst();
        int last = first.lastIndexOf(' ') + 1;
        return both.size() > 1 && both.get(1).startsWith(first.substring(0, last))
                ? first + " " + both.get(1).substring(last) : String.join(" ", both);
    }

    public void show(boolean marking) {
        setVisible(marking);
        setManaged(marking);
    }
}
