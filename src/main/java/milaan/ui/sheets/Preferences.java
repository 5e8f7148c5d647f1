package milaan.ui.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.ui.command.Keyboard;
import milaan.ui.command.Keymap;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.settings.TextSizes;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;

/** All a person can choose, on one sheet with a search field; every choice holds at once. */
public final class Preferences {

    private static final int[] RECENT = {0, 6, 12, 24};
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** @param said everything the row can be found by */
    private record Row(String id, HBox box, String said) { }

    private final Words words;
    private final Words others;
    private final KeptSettings settings;
    private final Consumer<String> command;
    private final Consumer<String> again;
    private final List<Row> rows = new ArrayList<>();
    private final List<Runnable> refreshes = new ArrayList<>();
    private final Label nothing;

    /** @param command runs the command of an id; @param again told where the editor was, when a choice has made the window anew */
    public Preferences(Words words, KeptSettings settings, Consumer<String> command, Consumer<String> again) {
        this.words = words;
        this.others = Words.in(words.isHindi() ? InterfaceLanguage.ENGLISH : InterfaceLanguage.HINDI);
        this.settings = settings;
        this.command = command;
        this.again = again;
        this.nothing = Boxes.label(words.text("ui.pref.nothing"), "sheet-text");
    }

    /** @param at id of the control that has the keyboard first; the search field where there is none of it */
    public void open(Sheet sheet, String at) {
        choice("language", InterfaceLanguage.values(), Settings::language, Settings::language,
                l -> l == InterfaceLanguage.HINDI ? "हिंदी" : "English");
        choice("digits", Settings.Digits.values(), Settings::digits, Settings::digits,
                d -> d == Settings.Digits.LATIN ? "0 1 2 3" : "० १ २ ३");
        choice("theme", Settings.Theme.values(), Settings::theme, Settings::theme, t -> "ui.pref.theme." + lower(t));
        size("text-left", TextSizes.Part.LEFT);
        size("text-right", TextSizes.Part.RIGHT);
        size("text-side", TextSizes.Part.SIDE);
        keyboard();
        choice("preset", Keymap.Preset.values(), s -> s.keymap().preset(),
                (s, preset) -> s.keymap(new Keymap(preset, s.keymap().preset() == preset ? s.keymap().changed() : Map.of())),
                Keymap.Preset::messageKey);
        elsewhere(sheet, "keys", "edit-keys");
        elsewhere(sheet, "tags", "edit-tags");
        editor();
        choice("at-start", Settings.AtStart.values(), Settings::atStart, Settings::atStart, s -> "ui.pref.at-start." + lower(s));
        recent();
        elsewhere(sheet, "log", "log");

        VBox list = new VBox();
        list.getStyleClass().add("pref-rows");
        TextField search = new TextField();
        search.setId("pref-search");
        search.setPromptText(words.text("ui.pref.search"));
        search.setAccessibleText(words.text("ui.pref.search"));
        search.textProperty().addListener((o, before, now) -> filter(list, now));
        filter(list, "");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setPrefViewportHeight(442);
        Button close = new Button(words.text("ui.problem.close"));
        close.getStyleClass().add("primary");
        close.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(words.text("ui.pref.title"), "sheet-title"), search, scroll,
                Boxes.row("sheet-buttons", Boxes.spring(), close));
        box.setId("preferences");
        box.setPrefWidth(760);
        Node focus = Optional.ofNullable(list.lookup("#" + (at.isEmpty() ? "pref-search" : at))).orElse(search);
        sheet.open(box, search, () -> { });
        // What scrolls takes its rows in only when it is laid out.
        box.applyCss();
        box.layout();
        focus.requestFocus();
    }

    private void filter(VBox list, String typed) {
        String[] wanted = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<HBox> found = rows.stream().filter(row -> Arrays.stream(wanted).allMatch(row.said()::contains)).map(Row::box).toList();
        list.getChildren().setAll(found);
        if (found.isEmpty()) {
            list.getChildren().setAll(nothing);
        }
    }

    private <T> void choice(String id, T[] all, Function<Settings, T> now, BiFunction<Settings, T, Settings> change,
                            Function<T, String> name) {
        Map<T, Button> pills = new LinkedHashMap<>();
        StringBuilder said = new StringBuilder();
        for (T each : all) {
            String text = named(words, name.apply(each));
            said.append(' ').append(text).append(' ').append(named(others, name.apply(each)));
            pills.put(each, pill(id, pills.size(), text, s -> change.apply(s, each)));
        }
        refreshes.add(() -> pills.forEach((each, pill) -> pill.pseudoClassStateChanged(ON, each.equals(now.apply(settings.now())))));
        row(id, said.toString(), pills.values().toArray(Node[]::new));
    }

    private void keyboard() {
        List<Optional<Keyboard>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Keyboard.values()).map(Optional::of).forEach(all::add);
        choice("keyboard", all.toArray(new Optional[0]), Settings::keyboard, (s, k) -> s.keyboard(cast(k)),
                k -> cast(k).map(Keyboard::messageKey).orElse("ui.pref.keyboard.usual"));
    }

    /** How many stories opened lately are listed, and away with all of them. */
    private void recent() {
        Map<Integer, Button> pills = new LinkedHashMap<>();
        for (int most : RECENT) {
            pills.put(most, pill("recent", pills.size(), most == 0 ? words.text("ui.pref.recent.none")
                    : words.wording().numeral(most), s -> s.keepRecent(most)));
        }
        refreshes.add(() -> pills.forEach((most, pill) -> pill.pseudoClassStateChanged(ON, settings.now().keepRecent() == most)));
        Button clear = pill("recent", pills.size(), words.text("ui.pref.recent.clear"), Settings::forgottenAll);
        refreshes.add(() -> clear.setDisable(settings.now().recent().isEmpty()));
        List<Node> all = new ArrayList<>(pills.values());
        all.add(clear);
        row("recent", " " + words.text("ui.pref.recent.clear") + " " + others.text("ui.pref.recent.clear"), all.toArray(Node[]::new));
    }

    /** A sheet of its own, opened from here. */
    private void elsewhere(Sheet sheet, String id, String there) {
        Button button = new Button(words.text("ui.command." + there));
        button.setId("pref-" + id);
        button.setOnAction(pressed -> {
            sheet.close();
            command.accept(there);
        });
        row(id, " " + words.text("ui.command." + there) + " " + others.text("ui.command." + there), button);
    }

    private static Optional<Keyboard> cast(Optional<?> keyboard) {
        return keyboard.map(Keyboard.class::cast);
    }

    private void size(String id, TextSizes.Part part) {
        Label value = Boxes.label("", "pref-value");
        Button smaller = pill(id, 0, "−", s -> s.text(s.text().step(part, -1)));
        Button larger = pill(id, 1, "+", s -> s.text(s.text().step(part, 1)));
        Button usual = pill(id, 2, words.text("ui.pref.usual"), s -> s.text(s.text().step(part, 0)));
        refreshes.add(() -> value.setText(words.wording().number(settings.now().text().of(part))));
        row(id, "", smaller, value, larger, usual);
        smaller.setAccessibleText(words.text("ui.pref." + id) + ": " + words.text("ui.command.text-smaller"));
        larger.setAccessibleText(words.text("ui.pref." + id) + ": " + words.text("ui.command.text-larger"));
    }

    private void editor() {
        TextField name = new TextField(settings.now().editor());
        name.setId("pref-editor");
        name.setPrefColumnCount(18);
        name.setPromptText(words.text("ui.pref.editor.usual"));
        name.setAccessibleText(words.text("ui.pref.editor"));
        name.textProperty().addListener((o, before, now) -> settings.change(settings.now().editor(now)));
        row("editor", "", name);
    }

    private Button pill(String id, int index, String text, Function<Settings, Settings> change) {
        Button pill = new Button(text);
        pill.setId("pref-" + id + "-" + index);
        pill.getStyleClass().add("pill-button");
        pill.setAccessibleText(words.text("ui.pref." + id) + ": " + text);
        pill.setOnAction(pressed -> {
            settings.change(change.apply(settings.now()));
            refreshes.forEach(Runnable::run);
            if (pill.getScene() == null) {
                again.accept(pill.getId());
            }
        });
        return pill;
    }

    private void row(String id, String said, Node... controls) {
        Label name = Boxes.label(words.text("ui.pref." + id), "pref-name");
        name.setPrefWidth(240);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = Boxes.row("pref-row", name);
        box.getChildren().addAll(controls);
        rows.add(new Row(id, box, (words.text("ui.pref." + id) + " " + others.text("ui.pref." + id) + said)
                .toLowerCase(Locale.ROOT)));
        refreshes.forEach(Runnable::run);
    }

    private static String named(Words in, String text) {
        return text.startsWith("ui.") ? in.text(text) : text;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
