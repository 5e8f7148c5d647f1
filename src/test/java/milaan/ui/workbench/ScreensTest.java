package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import milaan.model.Language;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.FileChoice;
import milaan.ui.story.Side;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * Goes through every screen and dialog and looks that no word is cut off, that every control says what it is to those who
 * hear the window, and that every button teaches its key. With {@code -Dscreens=write} it takes a picture
 * of each in every theme and both languages for the documents, otherwise of a few.
 */
class ScreensTest extends WindowJourney {

    /** Taken in every run; the others with {@code -Dscreens=write} only. */
    private static final Set<String> A_FEW = Set.of("start", "finding", "asking", "queue", "general", "tour", "keys", "large", "start-large");
    private static final int DOUBLE = 32;

    private final List<String> unreadable = new ArrayList<>();
    private String size = "";

    @Override
    List<Path> opened() {
        return List.of();
    }

    @AfterAll
    static void lay() throws IOException {
        Screens.contactSheet();
    }

    @Test
    void showsEverythingAtTheSizeOfTheDesign(FxRobot robot) throws Exception {
        Assumptions.assumeTrue(Screens.WRITE, "taken with -Dscreens=write only");
        window(robot, 1440, 900, "");
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            robot.interact(() -> workbench.language(language));
            walk(robot);
        }
        assertEquals(List.of(), unreadable);
    }

    @Test
    void cutsNothingOffWhereThereIsLittleRoom(FxRobot robot) throws Exception {
        window(robot, 1280, 720, "-1280");
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            robot.interact(() -> workbench.language(language));
            walk(robot);
        }
        assertEquals(List.of(), unreadable);
    }

    @Test
    void findsWhatIsCutOffAndWhatIsNameless(FxRobot robot) {
        List<String> found = Asked.ask(() -> {
            javafx.scene.control.Label label = new javafx.scene.control.Label("Madhubani");
            label.setMaxWidth(40);
            javafx.scene.control.Button button = new javafx.scene.control.Button();
            javafx.scene.layout.HBox row = new javafx.scene.layout.HBox(label, button);
            new javafx.scene.Scene(row, 300, 60);
            row.applyCss();
            row.layout();
            List<String> all = new ArrayList<>(CutOff.in(row));
            all.addAll(Nameless.in(row));
            return all;
        });
        assertEquals(3, found.size(), found.toString());
    }

    private void window(FxRobot robot, double width, double height, String named) {
        size = named;
        robot.interact(() -> {
            workbench.theme(Settings.Theme.LIGHT);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void walk(FxRobot robot) throws Exception {
        shot(robot, "start");
        robot.interact(workbench::openSample);
        awaitStory();
        await(() -> workbench.model().queue().get().entries().size() > 1);
        shot(robot, "claim");
        robot.type(KeyCode.F8);
        shot(robot, "finding");
        robot.type(KeyCode.A);
        shot(robot, "asking");
        robot.type(KeyCode.H, KeyCode.DIGIT3, KeyCode.DIGIT8, KeyCode.F8, KeyCode.X, KeyCode.F);
        shot(robot, "reviewed");
        robot.interact(() -> workbench.textSize(DOUBLE - workbench.settings().text().left()));
        shot(robot, "large");
        robot.interact(() -> workbench.textSize(0));
        sheet(robot, "queue", () -> chord(robot, KeyCode.U, KeyCode.SHIFT));
        sheet(robot, "general", () -> robot.type(KeyCode.G));
        robot.type(KeyCode.G, KeyCode.ENTER);
        sheet(robot, "rules", () -> chord(robot, KeyCode.G, KeyCode.SHIFT));
        chord(robot, KeyCode.Z, KeyCode.CONTROL);
        for (int step = 1; step <= Tour.Step.values().length; step++) {
            chord(robot, KeyCode.F1, KeyCode.SHIFT);
            shot(robot, step == 2 ? "tour" : "tour-" + step);
        }
        robot.type(KeyCode.ESCAPE);
        sheet(robot, "note", () -> robot.type(KeyCode.M));
        sheet(robot, "reason", () -> chord(robot, KeyCode.X, KeyCode.SHIFT));
        sheet(robot, "find", () -> chord(robot, KeyCode.F, KeyCode.CONTROL));
        sheet(robot, "aligning", () -> robot.type(KeyCode.F7));
        sheet(robot, "marking", () -> robot.type(KeyCode.V));
        chord(robot, KeyCode.T, KeyCode.CONTROL);
        await(() -> isThere(robot, "#tag-editor"));
        shot(robot, "tags");
        robot.type(KeyCode.ESCAPE);
        sheet(robot, "keys", () -> robot.type(KeyCode.F1));
        sheet(robot, "key-editor", () -> robot.interact(workbench::editKeys));
        sheet(robot, "keyboard", () -> robot.interact(workbench::keyboard));
        sheet(robot, "palette", () -> chord(robot, KeyCode.K, KeyCode.CONTROL));
        sheet(robot, "preferences", () -> chord(robot, KeyCode.COMMA, KeyCode.CONTROL));
        sheet(robot, "recent", () -> chord(robot, KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT));
        robot.interact(() -> workbench.commands().get("log").run());
        await(() -> isThere(robot, "#log"));
        shot(robot, "log");
        robot.type(KeyCode.ESCAPE);
        sheet(robot, "versions", () -> robot.type(KeyCode.F5));
        sheet(robot, "sentence", () -> chord(robot, KeyCode.J, KeyCode.CONTROL));
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> state().beside().isPresent());
        shot(robot, "third");
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> state().beside().isEmpty());
        sheet(robot, "paste", () -> robot.interact(workbench::paste));
        sheet(robot, "export", () -> robot.interact(workbench::exportPdf));
        chord(robot, KeyCode.D, KeyCode.CONTROL);
        shot(robot, "disagreements");
        chord(robot, KeyCode.D, KeyCode.CONTROL);
        robot.interact(() -> workbench.model().toggleAside());
        shot(robot, "aside");
        robot.interact(() -> workbench.model().toggleAside());
        other(robot);
        problem(robot);
        undated(robot);
        robot.interact(workbench::closeStory);
        await(() -> workbench.model().state().get().isEmpty());
        robot.interact(() -> workbench.textSize(DOUBLE - workbench.settings().text().left()));
        shot(robot, "start-large");
        robot.interact(() -> workbench.textSize(0));
    }

    private void other(FxRobot robot) throws Exception {
        String first = state().pair().right().id();
        String last = state().story().editions().stream().filter(e -> e.language() == Language.ENGLISH)
                .reduce((a, b) -> b).orElseThrow().id();
        robot.interact(() -> workbench.model().choose(Side.RIGHT, last));
        await(() -> state().pair().right().id().equals(last));
        shot(robot, "other-version");
        robot.interact(() -> workbench.model().choose(Side.RIGHT, first));
        await(() -> state().pair().right().id().equals(first));
    }

    private void problem(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.open(List.of(Path.of("/stories/kosi-flood"))));
        await(() -> isThere(robot, "#problem"));
        shot(robot, "problem");
        robot.type(KeyCode.ESCAPE);
        awaitStory();
    }

    private void undated(FxRobot robot) throws Exception {
        Path undated = Files.createDirectories(folder.resolve("undated" + size));
        Files.writeString(undated.resolve("a.txt"), "पुल का काम मंगलवार को शुरू हुआ।\nइसमें 12 मजदूर लगे हैं।");
        Files.writeString(undated.resolve("b.txt"), "Work on the bridge began on Monday.\nTwenty labourers are at work.");
        robot.interact(() -> workbench.open(List.of(undated)));
        await(() -> workbench.model().state().get().filter(s -> s.story().editions().size() == 2).isPresent());
        shot(robot, "undated");
    }

    private void sheet(FxRobot robot, String name, Runnable open) throws Exception {
        open.run();
        shot(robot, name);
        robot.type(KeyCode.ESCAPE);
    }

    private void shot(FxRobot robot, String name) throws IOException {
        InterfaceLanguage language = workbench.settings().language();
        String full = name + size + (language == InterfaceLanguage.HINDI ? "-hi" : "-en");
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents(6);
        Asked.ask(() -> CutOff.in(stage.getScene().getRoot())).forEach(cut -> unreadable.add(full + ": " + cut));
        Asked.ask(() -> Nameless.in(stage.getScene().getRoot())).forEach(cut -> unreadable.add(full + ": " + cut));
        if (Screens.WRITE) {
            for (Settings.Theme theme : List.of(Settings.Theme.DARK, Settings.Theme.CONTRAST, Settings.Theme.LIGHT)) {
                if (size.isEmpty() || theme == Settings.Theme.LIGHT) {
                    robot.interact(() -> workbench.theme(theme));
                    Screens.shoot(robot, stage, full + "-" + theme.name().toLowerCase(Locale.ROOT));
                }
            }
        } else if (A_FEW.contains(name)) {
            Screens.shoot(robot, stage, full);
        }
    }

    record NoFiles() implements FileChoice {
        @Override public List<Path> toOpen(Words words) { return List.of(); }
        @Override public Optional<Path> toSave(Words words, Optional<Path> at, String name) { return Optional.empty(); }
    }
}
