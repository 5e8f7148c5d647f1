package milaan.ui.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milaan.ui.command.CommandRegistry;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.findings.FilterBar;
import milaan.ui.findings.FindingCard;
import milaan.ui.findings.FindingsList;
import milaan.ui.story.Side;
import milaan.ui.words.AlignWords;
import milaan.ui.words.CardWords;
import milaan.ui.words.FindingLines;
import milaan.ui.words.ListWords;
import milaan.ui.words.Words;

/** To the right of the texts: the card of the current finding and the list of all. */
public final class SidePanel extends VBox {

    private static final double LIST_AT_LEAST = 130;
    private static final double CARD_SHARE = 0.68;
    private static final double CARD_AT_LEAST = 420;

    private final Words words;
    private final CardWords cardWords;
    private final ListWords listWords;
    private final FindingCard card;
    private final FilterBar filter;
    private final FindingsList list;
    private final String nextKey;
    private final AlignWords alignWords;
    private final AlignPanel align;

    public SidePanel(Words words, FindingLines lines, CommandRegistry commands, WorkbenchModel model, Runnable read) {
        this.words = words;
        alignWords = new AlignWords(words);
        Aligning aligning = new Aligning(model);
        align = new AlignPanel(words, commands, number -> {
            aligning.candidate(number);
            read.run();
        }, read);
        cardWords = new CardWords(words);
        listWords = new ListWords(words, lines);
        nextKey = commands.get("next-discrepancy").caps();
        card = new FindingCard(commands, words.wording(), read);
        filter = new FilterBar(words.wording(), model::filter);
        filter.teach(commands.get("filter").taught(words.wording()));
        list = new FindingsList(model::goTo,
                place -> model.go(now -> Navigator.click(now, Side.LEFT, place.start())), read, words.text("ui.list.name"));
        getStyleClass().add("side");
        // The sentences and the reasons scroll in the card: the list keeps a good part of the room.
        card.maxHeightProperty().bind(Bindings.max(heightProperty().multiply(CARD_SHARE), CARD_AT_LEAST));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(80);
        filter.setMinHeight(USE_PREF_SIZE);
        // The card takes the room it needs, the list what is left.
        list.setPrefHeight(LIST_AT_LEAST);
        VBox.setVgrow(align, Priority.ALWAYS);
        getChildren().addAll(card, filter, list, align);
    }

    public void show(DeskState state) {
        boolean aligning = state.view().mode() == Mode.ALIGNING;
        List.of(card, filter, list).forEach(node -> shown(node, !aligning));
        shown(align, aligning);
        if (aligning) {
            align.show(alignWords.content(state));
            return;
        }
        card.show(cardWords.content(state));
        Map<String, String> tags = new LinkedHashMap<>();
        state.tags().tags().forEach(tag -> tags.put(tag.id(), words.tag(tag)));
        filter.show(state.view().filter(), tags);
        list.show(listWords.rows(state, nextKey), state.selection().finding().orElse(""));
    }

    public FilterBar filter() {
        return filter;
    }

    public void textSize(int pixels) {
        setStyle("-fx-font-size: " + pixels + "px;");
    }

    public FindingCard card() {
        return card;
    }

    /** Where the keyboard can go here, from top to bottom. */
    public List<Node> areas() {
        return align.isVisible() ? List.of(align) : List.of(card, list);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
