package milaan.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import milaan.ui.control.ChoiceSheet;
import milaan.ui.control.Sheet;
import milaan.ui.settings.Settings;
import milaan.ui.words.Words;

/** The stories opened lately: Enter opens one, Delete takes it off the list. */
public final class RecentSheet {

    private final Words words;
    private final Recents recents;
    private final Consumer<Path> open;

    public RecentSheet(Words words, Recents recents, Consumer<Path> open) {
        this.words = words;
        this.recents = recents;
        this.open = open;
    }

    public void open(Sheet sheet) {
        List<ChoiceSheet<Settings.Recent>> self = new ArrayList<>();
        ChoiceSheet<Settings.Recent> choice = new ChoiceSheet<>(sheet, "recent", words.text("ui.recent.title"), "",
                words.text("ui.recent.none"), List.of(
                        new ChoiceSheet.Action<>("recent-open", words.text("ui.recent.open"), KeyCode.ENTER, story -> {
                            sheet.close();
                            open.accept(story.given());
                        }),
                        new ChoiceSheet.Action<>("recent-forget", words.text("ui.recent.forget"), KeyCode.DELETE, story -> {
                            recents.forget(story);
                            self.getFirst().show(rows(), self.getFirst().chosen());
                        })));
        self.add(choice);
        choice.open(rows(), 0, words.text("ui.keys.close"));
    }

    private List<ChoiceSheet.Row<Settings.Recent>> rows() {
        return recents.stories().stream().map(story -> new ChoiceSheet.Row<>(story.title(), String.valueOf(story.given().getParent()),
                recents.isMissing(story) ? Optional.of(words.text("ui.recent.missing")) : Optional.empty(), story)).toList();
    }
}
