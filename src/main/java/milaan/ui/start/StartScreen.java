package milaan.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milaan.app.SampleStories;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.control.Tips;
import milaan.ui.settings.Settings;
import milaan.ui.words.Words;

/** What is seen before a story is open: how to open one, the latest, and the samples. */
public final class StartScreen extends StackPane {

    private static final int SHOWN = 8;

    private final Words words;
    private final Consumer<List<Path>> open;
    private final VBox recent = new VBox();
    private final VBox recentBox;
    private List<Settings.Recent> shown = List.of();
    private List<Boolean> shownMissing = List.of();

    /** @param open told what to open; @param sample told the name of a sample story */
    public StartScreen(Words words, CommandRegistry commands, Consumer<List<Path>> open, Consumer<String> sample) {
        this.words = words;
        this.open = open;
        getStyleClass().add("start");
        setId("start");
        Label drop = Boxes.label(words.text("ui.start.drop"), "start-drop");
        drop.setWrapText(true);
        HBox actions = Boxes.row("start-actions",
                new CommandButton(commands.get("open"), words.wording(), () -> { }),
                new CommandButton(commands.get("paste"), words.wording(), () -> { }));
        actions.getChildren().getFirst().getStyleClass().add("primary");
        VBox samples = new VBox(Boxes.label(words.text("ui.start.samples"), "start-heading"));
        for (String name : SampleStories.NAMES) {
            Button button = new Button(words.text("ui.sample." + name));
            button.setId("sample-" + name);
            button.getStyleClass().add("start-item");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(pressed -> sample.accept(name));
            samples.getChildren().add(button);
        }
        recentBox = new VBox(Boxes.label(words.text("ui.start.recent"), "start-heading"), recent);
        HBox columns = Boxes.row("start-columns", recentBox, samples);
        for (Region column : List.of(recentBox, samples)) {
            column.getStyleClass().add("start-column");
            column.setPrefWidth(320);
        }
        VBox all = new VBox(Boxes.label(words.text("ui.name"), "start-name"), Boxes.label(words.text("ui.start.what"), "start-what"),
                drop, actions, columns);
        all.getStyleClass().add("start-box");
        all.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(all);
    }

    /** Draws the list anew only where it changed: a button that has the keyboard must not vanish under it. */
    public void show(Recents recents) {
        List<Settings.Recent> stories = recents.stories().stream().limit(SHOWN).toList();
        List<Boolean> missing = stories.stream().map(recents::isMissing).toList();
        recentBox.setVisible(!stories.isEmpty());
        recentBox.setManaged(!stories.isEmpty());
        setAccessibleText(words.text("ui.start.what"));
        if (stories.equals(shown) && missing.equals(shownMissing)) {
            return;
        }
        shown = stories;
        shownMissing = missing;
        recent.getChildren().setAll(stories.stream().map(story -> entry(story, recents)).toList());
    }

    private VBox entry(Settings.Recent story, Recents recents) {
        Button button = new Button(story.title());
        button.getStyleClass().add("start-item");
        button.setMaxWidth(Double.MAX_VALUE);
        Tips.teach(button);
        button.setOnAction(pressed -> open.accept(List.of(story.given())));
        HBox line = Boxes.row("start-line", button);
        HBox.setHgrow(button, Priority.ALWAYS);
        Label folder = Boxes.label(String.valueOf(story.given().getParent()), "start-path");
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        if (recents.isMissing(story)) {
            folder.setText(words.text("ui.recent.missing") + " · " + folder.getText());
            folder.getStyleClass().add("missing");
            button.setAccessibleText(story.title() + ", " + words.text("ui.recent.missing"));
            Button forget = new Button("×");
            forget.getStyleClass().add("forget");
            forget.setAccessibleText(words.text("ui.recent.forget-one", story.title()));
            forget.setOnAction(pressed -> {
                recents.forget(story);
                requestFocus();
            });
            line.getChildren().add(forget);
        }
        return new VBox(line, folder);
    }
}
