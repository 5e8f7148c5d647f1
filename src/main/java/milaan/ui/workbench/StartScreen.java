package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milaan.app.SampleStories;
import milaan.ui.command.CommandButton;
import milaan.ui.command.CommandRegistry;
import milaan.ui.control.Boxes;
import milaan.ui.control.Tips;
import milaan.ui.settings.Settings;

/** What is seen before a story is open: how to open one, the latest, and the samples. */
final class StartScreen extends StackPane {

    private final Words words;
    private final Consumer<List<Path>> open;
    private final VBox recent = new VBox();
    private final VBox recentBox;

    /** @param open told what to open; @param sample told the name of a sample story */
    StartScreen(Words words, CommandRegistry commands, Consumer<List<Path>> open, Consumer<String> sample) {
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

    void show(Settings settings) {
        recent.getChildren().clear();
        for (Settings.Recent story : settings.recent()) {
            Button button = new Button(story.title());
            button.getStyleClass().add("start-item");
            button.setMaxWidth(Double.MAX_VALUE);
            Label folder = Boxes.label(String.valueOf(story.given().getParent()), "start-path");
            folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
            VBox entry = new VBox(button, folder);
            Tips.teach(button);
            button.setOnAction(pressed -> open.accept(List.of(story.given())));
            recent.getChildren().add(entry);
        }
        recentBox.setVisible(!settings.recent().isEmpty());
        recentBox.setManaged(!settings.recent().isEmpty());
        setAccessibleText(words.text("ui.start.what"));
    }
}
