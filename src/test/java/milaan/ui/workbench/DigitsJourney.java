package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import milaan.ui.settings.Settings;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window counts with the digits that were chosen, everywhere. The texts of this story have no digit of either kind: one
 * that is seen was put there by the window.
 */
class DigitsJourney extends WindowJourney {

    private static final Pattern LATIN = Pattern.compile("[0-9]");
    private static final Pattern DEVANAGARI = Pattern.compile("[०-९]");
    /** Keys are called as they are printed on keyboards. */
    private static final Pattern KEYS = Pattern.compile("\\bF[0-9]{1,2}\\b|\\b(Ctrl|Alt|Shift)( (Ctrl|Alt|Shift))* [0-9]");
    private static final List<String> KEYED = List.of("key-chip", "tag", "badge-tag", "styled-text-area");
    private static final Set<String> SPARED = Set.of("pref-digits-0", "pref-digits-1", "tag-key");

    private final Set<String> wrong = new TreeSet<>();
    private Pattern unwanted = DEVANAGARI;
    private int counted;

    @Override
    List<Path> opened() throws Exception {
        Path story = Files.createDirectories(folder.resolve("bridge"));
        Files.writeString(story.resolve("hi.txt"), """
                सोनपुर में पुल टूटा, सात लोग घायल
                सोनपुर में सोमवार की शाम पुल टूट गया। हादसे में सात लोग घायल हुए।
                रमेश कुमार ने बताया कि बारह गांव पानी में घिरे हैं। प्रशासन ने अठारह हजार लोगों को निकाला।
                """);
        Files.writeString(story.resolve("en.txt"), """
                Bridge collapses in Sonpur, nine hurt
                The bridge in Sonpur collapsed on Tuesday evening. Nine people were injured in the accident.
                Ramesh Kumar said twelve villages are surrounded by water. The administration evacuated eighty thousand people.
                """);
        Files.writeString(story.resolve("late.txt"), """
                Nine hurt as bridge falls in Sonpur
                Nine people were injured when a bridge in Sonpur fell. Fourteen villages are cut off, Ramesh Kumar said.
                """);
        Files.writeString(story.resolve("articleset.json"), """
                {"title":"Sonpur bridge","articles":[
                {"id":"hi","language":"hi","outlet":"Hindi desk","published":"2026-08-12","file":"hi.txt"},
                {"id":"en","language":"en","outlet":"English desk","published":"2026-08-12","file":"en.txt"},
                {"id":"late","language":"en","outlet":"Late desk","file":"late.txt"}]}
                """);
        return List.of(story);
    }

    @Test
    void countsWithTheChosenDigitsOnly(FxRobot robot) throws Exception {
        awaitStory();
        await(() -> Asked.ask(() -> workbench.model().queue().get().entries().size() > 1));
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        walk(robot, Settings.Digits.DEVANAGARI, InterfaceLanguage.HINDI);
        walk(robot, Settings.Digits.LATIN, InterfaceLanguage.HINDI);
        walk(robot, Settings.Digits.DEVANAGARI, InterfaceLanguage.ENGLISH);
        assertEquals(Set.of(), wrong);
        assertTrue(counted > 100, "digits seen: " + counted);
    }

    private void walk(FxRobot robot, Settings.Digits digits, InterfaceLanguage language) throws Exception {
        unwanted = digits == Settings.Digits.LATIN ? DEVANAGARI : LATIN;
        robot.interact(() -> workbench.kept().change(workbench.kept().now().digits(digits).language(language)));
        look("window");
        robot.interact(() -> ((DatePicker) stage.getScene().lookup("#date-picker")).setValue(LocalDate.of(2026, 8, 13)));
        look("day");
        robot.interact(() -> ((DatePicker) stage.getScene().lookup("#date-picker")).setValue(null));
        robot.type(KeyCode.F8);
        look("finding");
        if (Screens.WRITE) {
            Screens.shoot(robot, stage, "digits-" + digits + "-" + language);
        }
        robot.type(KeyCode.A);
        look("asking");
        robot.type(KeyCode.H);
        look("decided");
        sheet(robot, "queue", () -> chord(robot, KeyCode.U, KeyCode.SHIFT));
        robot.type(KeyCode.F8);
        sheet(robot, "general", () -> robot.type(KeyCode.G));
        robot.type(KeyCode.G, KeyCode.ENTER);
        sheet(robot, "rules", () -> chord(robot, KeyCode.G, KeyCode.SHIFT));
        sheet(robot, "note", () -> robot.type(KeyCode.M));
        sheet(robot, "find", () -> {
            chord(robot, KeyCode.F, KeyCode.CONTROL);
            robot.write("a");
        });
        sheet(robot, "aligning", () -> robot.type(KeyCode.F7));
        sheet(robot, "tags", () -> chord(robot, KeyCode.T, KeyCode.CONTROL));
        sheet(robot, "preferences", () -> chord(robot, KeyCode.COMMA, KeyCode.CONTROL));
        sheet(robot, "sentence", () -> {
            chord(robot, KeyCode.J, KeyCode.CONTROL);
            look("range");
            robot.type(KeyCode.DOWN);
        });
        sheet(robot, "versions", () -> robot.type(KeyCode.F5));
        sheet(robot, "paste", () -> robot.interact(workbench::paste));
        sheet(robot, "pairs", () -> robot.interact(workbench::exportPdf));
        sheet(robot, "picked", () -> chord(robot, KeyCode.J, KeyCode.SHIFT));
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> state().beside().isPresent());
        look("third");
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> state().beside().isEmpty());
    }

    private void sheet(FxRobot robot, String name, Runnable open) {
        open.run();
        look(name);
        robot.type(KeyCode.ESCAPE);
    }

    private void look(String screen) {
        WaitForAsyncUtils.waitForFxEvents(4);
        Asked.ask(() -> {
            List<String> texts = new ArrayList<>();
            collect(stage.getScene().getRoot(), texts);
            for (String text : texts) {
                String counts = KEYS.matcher(text).replaceAll("");
                if (unwanted.matcher(counts).find()) {
                    wrong.add(workbench.kept().now().digits() + " " + screen + ": " + text);
                }
                counted += LATIN.matcher(counts).find() || DEVANAGARI.matcher(counts).find() ? 1 : 0;
            }
            return true;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible() || SPARED.contains(String.valueOf(node.getId()))
                || node.getStyleClass().stream().anyMatch(KEYED::contains)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        } else if (node instanceof Text text) {
            texts.add(text.getText());
        } else if (node instanceof TextInputControl field) {
            texts.add(field.getText() == null ? "" : field.getText());
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, texts));
        }
    }
}
