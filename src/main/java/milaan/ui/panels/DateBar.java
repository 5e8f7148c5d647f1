package milaan.ui.panels;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import milaan.model.Edition;
import milaan.ui.control.Boxes;
import milaan.ui.control.DayPicker;
import milaan.ui.desk.DeskState;
import milaan.ui.words.Words;
import org.jspecify.annotations.Nullable;

/** Asks, one version at a time, for a publication date nobody knows: what "Tuesday" means hangs on it. Can be skipped. */
public final class DateBar extends HBox {

    private final Words words;
    private final BiConsumer<String, LocalDate> stated;
    private final Label question = Boxes.label("", "date-question");
    private final DayPicker day;
    private final Set<String> skipped = new HashSet<>();
    private Optional<Edition> asked = Optional.empty();
    private Optional<DeskState> shown = Optional.empty();

    /** @param stated told the version and its day */
    public DateBar(Words words, BiConsumer<String, LocalDate> stated) {
        this.words = words;
        this.day = new DayPicker(words.wording());
        this.stated = stated;
        getStyleClass().add("date-bar");
        setId("date-bar");
        day.setId("date-picker");
        day.setPrefWidth(140);
        day.setPromptText(words.text("ui.dates.prompt"));
        day.setAccessibleText(words.text("ui.dates.prompt"));
        day.getEditor().setAccessibleText(words.text("ui.dates.prompt"));
        Button set = new Button(words.text("ui.dates.set"));
        set.setId("date-set");
        set.setOnAction(pressed -> state(day.getValue()));
        Button skip = new Button(words.text("ui.dates.skip"));
        skip.setId("date-skip");
        skip.setOnAction(pressed -> skip());
        getChildren().addAll(question, day, set, skip, Boxes.label(words.text("ui.dates.why"), "date-why"));
        setVisible(false);
        setManaged(false);
    }

    public void show(Optional<DeskState> state) {
        shown = state;
        Optional<Edition> next = state.flatMap(s -> s.story().editions().stream()
                .filter(e -> e.published().isEmpty() && !skipped.contains(s.file() + e.id())).findFirst());
        setVisible(next.isPresent());
        setManaged(next.isPresent());
        if (!next.map(Edition::id).equals(asked.map(Edition::id))) {
            day.setValue(null);
        }
        asked = next;
        next.ifPresent(e -> question.setText(words.text("ui.dates.question", e.label())));
    }

    private void state(@Nullable LocalDate value) {
        if (value != null) {
            asked.ifPresent(e -> stated.accept(e.id(), value));
        }
    }

    private void skip() {
        asked.ifPresent(e -> shown.ifPresent(s -> skipped.add(s.file() + e.id())));
        show(shown);
    }
}
