package milaan.ui.sheets;

import java.util.List;
import javafx.scene.input.KeyCode;
import milaan.annotation.Edit;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.ui.control.ChoiceSheet;
import milaan.ui.control.Sheet;
import milaan.ui.desk.ReviewQueue;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.words.Words;

/** The pairs of the story and what is left to decide in each; Enter goes there. */
public final class QueueSheet {

    private final WorkbenchModel model;
    private final Words words;
    private final Sheet sheet;

    public QueueSheet(WorkbenchModel model, Words words, Sheet sheet) {
        this.model = model;
        this.words = words;
        this.sheet = sheet;
    }

    public void open() {
        ReviewQueue queue = model.queue().get();
        model.state().get().ifPresent(state -> {
            ChoiceSheet<Edit.PairKey> choice = new ChoiceSheet<>(sheet, "queue-sheet",
                    words.text("ui.queue.title", queue.decided(), queue.total()),
                    queue.open() == 0 ? words.text("ui.queue.done") : words.text("ui.queue.left", queue.open()),
                    words.text("ui.queue.none"), List.of(new ChoiceSheet.Action<>("queue-go", words.text("ui.queue.go"),
                            KeyCode.ENTER, pair -> {
                                sheet.close();
                                model.review(pair);
                            })));
            List<Edit.PairKey> pairs = queue.entries().stream().map(ReviewQueue.Entry::pair).toList();
            choice.open(queue.entries().stream().map(e -> row(state.story(), e)).toList(),
                    Math.max(0, pairs.indexOf(state.pair().key())), words.text("ui.keys.close"));
        });
    }

    private ChoiceSheet.Row<Edit.PairKey> row(Story story, ReviewQueue.Entry entry) {
        String aside = entry.total() == 0 ? words.text("ui.queue.nothing")
                : entry.open() == 0 ? words.text("ui.queue.all", entry.total())
                : words.text("ui.queue.open", entry.decided(), entry.total(), entry.open());
        return new ChoiceSheet.Row<>((entry.open() == 0 ? "✓ " : "") + name(words, story, entry.pair()), aside, entry.pair());
    }

    /** "प्रभात वार्ता · The Patna Ledger". */
    public static String name(Words words, Story story, Edit.PairKey pair) {
        return words.text("ui.queue.pair", label(story, pair.left()), label(story, pair.right()));
    }

    private static String label(Story story, String edition) {
        return story.edition(edition).map(Edition::label).orElse(edition);
    }
}
