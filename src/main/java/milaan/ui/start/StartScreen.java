package milaan.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import milaan.ui.settings.TextSizes;
import milaan.ui.words.Words;

/** What is seen before a story is open: how to open one, the latest, and the samples. */
public final class StartScreen extends StackPane {

    private static final int SHOWN = 8;
    private static final int LETTERS = 13;
    private static final double COLUMN = 320;
    private static final double BETWEEN = 40;
    /** Two of these stand in the smallest window. */
    private static final double WIDEST = 540;

    private final Words words;
    private final Consumer<List<Path>> open;
    private final VBox recent = new VBox();
    private final VBox recentBox;
    private final VBox box;
    private final Label drop;
    private final List<Region> widths;
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
            column.setPrefWidth(COLUMN);
        }
        VBox all = new VBox(Boxes.label(words.text("ui.name"), "start-name"), Boxes.label(words.text("ui.start.what"), "start-what"),
                drop, actions, columns);
        all.getStyleClass().add("start-box");
        all.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box = all;
        this.drop = drop;
        widths = List.of(recentBox, samples);
        // Large letters and a long list may need more than a small window has.
        ScrollPane scroll = new ScrollPane(new StackPane(all));
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
    }

    /** @param pixels size of the texts of a story: the letters here grow with them */
    public void textSize(int pixels) {
        double scale = pixels / (double) TextSizes.USUAL.left();
        box.setStyle("-fx-font-size: " + Math.round(LETTERS * scale) + "px;");
        double column = Math.min(COLUMN * scale, WIDEST);
        widths.forEach(width -> width.setPrefWidth(column));
        drop.setPrefWidth(2 * column + BETWEEN);
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
