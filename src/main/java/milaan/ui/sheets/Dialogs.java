package milaan.ui.sheets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.intake.PastedText;
import milaan.ui.control.Boxes;
import milaan.ui.control.DayPicker;
import milaan.ui.control.Sheet;
import milaan.ui.desk.DeskState;
import milaan.ui.words.Words;
import milaan.wording.ProblemWords;
import milaan.work.Problem;

/** The sheets of the window: a problem, a pasted version. */
public final class Dialogs {

    /** Takes a pasted version. */
    @FunctionalInterface
    public interface Pasted {
        void take(String text, Optional<String> outlet, Optional<LocalDate> published);
    }

    private final Words words;
    private final Sheet sheet;

    public Dialogs(Words words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** One clear sentence, what is safe, what to do; details for engineers folded. @param log shows the log */
    public void problem(Problem problem, Runnable log) {
        ProblemWords.ProblemText text = words.problems().text(problem);
        TextArea details = new TextArea(problem.toString());
        details.setEditable(false);
        details.setAccessibleText(words.text("ui.problem.details"));
        details.setWrapText(true);
        details.setPrefRowCount(3);
        TitledPane folded = new TitledPane(words.text("ui.problem.details"), details);
        folded.setExpanded(false);
        Button show = new Button(words.text("ui.problem.log"));
        show.setId("problem-log");
        show.setOnAction(pressed -> {
            sheet.close();
            log.run();
        });
        Button close = primary("ui.problem.close");
        close.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(wrapped(text.what(), "sheet-title"), wrapped(text.safe(), "sheet-text"),
                wrapped(text.next(), "sheet-text"), folded, buttons(show, close));
        box.setPrefWidth(460);
        box.setId("problem");
        sheet.open(box, close, () -> { });
    }

    /**
     * Edits wait to be saved and the story is about to be left.
     *
     * @param stay run when the editor goes back to work; @param leave when the story is left all the same
     */
    public void unsaved(DeskState state, Runnable retry, Runnable stay, Runnable leave) {
        Button again = primary("ui.save.retry");
        again.setId("unsaved-retry");
        again.setOnAction(pressed -> retry.run());
        Button back = new Button(words.text("ui.unsaved.stay"));
        back.setId("unsaved-stay");
        back.setOnAction(pressed -> {
            sheet.close();
            stay.run();
        });
        Button anyway = new Button(words.text("ui.unsaved.leave"));
        anyway.setId("unsaved-leave");
        anyway.setOnAction(pressed -> leave.run());
        VBox box = new VBox(wrapped(words.text("ui.unsaved.title"), "sheet-title"));
        state.save().problem().map(words.problems()::text).ifPresent(text ->
                box.getChildren().addAll(wrapped(text.what(), "sheet-text"), wrapped(text.next(), "sheet-text")));
        box.getChildren().addAll(wrapped(words.text("ui.unsaved.wait", state.unsaved()), "sheet-text"),
                buttons(anyway, back, again));
        box.setPrefWidth(500);
        box.setId("unsaved");
        sheet.open(box, again, stay);
    }

    /** @param chosen told whether all pairs go in */
    public void pairs(DeskState state, int every, Consumer<Boolean> chosen) {
        Button shown = primary("ui.export.title");
        shown.setText(words.text("ui.export.this", state.pair().left().label(), state.pair().right().label()));
        shown.setId("export-this");
        Button all = new Button(words.text("ui.export.all", every));
        all.setId("export-all");
        shown.setOnAction(pressed -> {
            sheet.close();
            chosen.accept(false);
        });
        all.setOnAction(pressed -> {
            sheet.close();
            chosen.accept(true);
        });
        VBox box = new VBox(wrapped(words.text("ui.export.which"), "sheet-title"), buttons(all, shown));
        box.setMinWidth(460);
        box.setId("export-pairs");
        sheet.open(box, shown, () -> { });
    }

    public void paste(String clipboard, Pasted pasted) {
        TextArea text = new TextArea(clipboard);
        text.setId("paste-text");
        text.setWrapText(true);
        text.setPrefRowCount(11);
        text.setAccessibleText(words.text("ui.paste.text"));
        Label language = Boxes.label("", "chip", "status");
        Runnable recognise = () -> language.setText(text.getText().isBlank() ? words.text("ui.paste.empty")
                : words.terms().language(PastedText.languageOf(text.getText())));
        text.textProperty().addListener((o, before, now) -> recognise.run());
        recognise.run();
        TextField outlet = new TextField();
        outlet.setId("paste-outlet");
        outlet.setPrefColumnCount(18);
        DayPicker day = new DayPicker(words.wording());
        day.setId("paste-day");
        day.setAccessibleText(words.text("ui.paste.published"));
        day.getEditor().setAccessibleText(words.text("ui.paste.published"));
        outlet.setAccessibleText(words.text("ui.paste.outlet"));
        day.setPrefWidth(150);
        Button add = primary("ui.paste.add");
        add.setId("paste-add");
        add.disableProperty().bind(text.textProperty().map(String::isBlank));
        add.setOnAction(pressed -> {
            sheet.close();
            pasted.take(text.getText(), Optional.of(outlet.getText().strip()).filter(o -> !o.isEmpty()),
                    Optional.ofNullable(day.getValue()));
        });
        Button cancel = new Button(words.text("ui.sheet.cancel"));
        cancel.setOnAction(pressed -> sheet.close());
        HBox fields = Boxes.row("fields", field("ui.paste.outlet", outlet), field("ui.paste.published", day),
                field("ui.paste.language", language));
        VBox box = new VBox(wrapped(words.text("ui.paste.title"), "sheet-title"), text, fields, buttons(cancel, add));
        box.setPrefWidth(680);
        box.setId("paste");
        sheet.open(box, clipboard.isBlank() ? text : outlet, () -> { });
    }

    private VBox field(String key, Node control) {
        Label label = Boxes.label(words.text(key), "field-name");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Button primary(String key) {
        Button button = new Button(words.text(key));
        button.getStyleClass().add("primary");
        button.setDefaultButton(true);
        return button;
    }

    private static HBox buttons(Button... buttons) {
        HBox row = Boxes.row("sheet-buttons", Boxes.spring());
        row.getChildren().addAll(buttons);
        return row;
    }

    private static Label wrapped(String text, String style) {
        Label label = Boxes.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
