package milaan.ui.findings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import milaan.comparison.Kind;
import milaan.comparison.Severity;
import milaan.ui.control.Boxes;
import milaan.wording.TermWords;
import milaan.wording.Wording;
import org.controlsfx.control.textfield.TextFields;

/** Narrows the list of findings by words, kind, severity and state. */
public final class FilterBar extends HBox {

    private final Wording wording;
    private final TermWords terms;
    private final Consumer<FindingFilter> changed;
    private final TextField text = TextFields.createClearableTextField();
    private final MenuButton choice = new MenuButton();
    private Map<String, String> names = Map.of();
    private FindingFilter filter = FindingFilter.ALL;

    public FilterBar(Wording wording, Consumer<FindingFilter> changed) {
        this.wording = wording;
        this.terms = new TermWords(wording);
        this.changed = changed;
        getStyleClass().add("filter-bar");
        text.setId("filter-text");
        text.setPromptText(wording.text("ui.filter.prompt"));
        text.setAccessibleText(wording.text("ui.filter.prompt"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().addListener((o, before, now) -> change(filter.text(now)));
        choice.setId("filter-choice");
        choice.setAccessibleText(wording.text("ui.filter.choice"));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setMaxWidth(130);
        getChildren().addAll(text, choice);
        show(filter, Map.of());
    }

    /** @param tags to choose from, with their names in the interface's language */
    public void show(FindingFilter now, Map<String, String> tags) {
        filter = now;
        names = tags;
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        choice.setText(now.text("").isAll() ? wording.text("ui.filter.all") : named(now));
        choice.getItems().clear();
        section("ui.filter.kind", Kind.values(), terms::kind, now.kind(), now::kind);
        section("ui.filter.severity", Severity.values(), terms::severity, now.severity(), now::severity);
        section("ui.filter.state", FindingFilter.State.values(), s -> wording.text(s.messageKey()), now.state(), now::state);
        section("ui.filter.tag", tags.keySet().toArray(String[]::new), this::tag, now.tag(), now::tag);
        choice.getItems().removeLast();
    }

    private String tag(String id) {
        return names.getOrDefault(id, id);
    }

    /** Puts the keyboard into the words to filter by. */
    public void focus() {
        text.requestFocus();
        text.selectAll();
    }

    /** @param keys that lead here */
    public void teach(String keys) {
        text.setTooltip(new Tooltip(keys));
        choice.setTooltip(new Tooltip(wording.text("ui.filter.choice")));
    }

    private <E> void section(String key, E[] all, Function<E, String> name, Optional<E> chosen,
                             Function<Optional<E>, FindingFilter> with) {
        MenuItem heading = new CustomMenuItem(Boxes.label(wording.text(key), "menu-heading"), false);
        heading.setDisable(true);
        choice.getItems().add(heading);
        choice.getItems().add(item(wording.text("ui.filter.all"), chosen.isEmpty(), with.apply(Optional.empty())));
        for (E one : all) {
            choice.getItems().add(item(name.apply(one), chosen.filter(one::equals).isPresent(),
                    with.apply(Optional.of(one))));
        }
        choice.getItems().add(new SeparatorMenuItem());
    }

    private MenuItem item(String name, boolean on, FindingFilter then) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(on);
        item.setOnAction(chosen -> change(then));
        return item;
    }

    private String named(FindingFilter now) {
        return String.join(", ", java.util.stream.Stream.of(now.kind().map(terms::kind),
                now.severity().map(terms::severity), now.state().map(s -> wording.text(s.messageKey())), now.tag().map(this::tag))
                .flatMap(Optional::stream).toList());
    }

    private void change(FindingFilter next) {
        if (!next.equals(filter)) {
            changed.accept(next);
        }
    }
}
