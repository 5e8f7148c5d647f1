package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import milaan.annotation.Tag;
import milaan.intake.TagSetFile;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.FileChoice;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A desk makes the tags its own, with the keyboard alone. */
class TagEditorJourney extends WindowJourney {

    @Override
    FileChoice files() {
        return new OneFile(folder.resolve("out.json"));
    }

    @Test
    void changesAddsRefusesAndKeepsTags(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.type(KeyCode.J, KeyCode.DIGIT3);
        chord(robot, KeyCode.T, KeyCode.CONTROL);
        await(() -> Asked.ask(() -> robot.lookup("#tag-editor").tryQuery()).isPresent());
        Screens.shoot(robot, stage, "tags-light");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DELETE);
        chord(robot, KeyCode.UP, KeyCode.ALT);
        robot.type(KeyCode.INSERT);
        TextField english = Asked.ask(() -> robot.lookup("#tag-english").query());
        assertTrue(english.isFocused());
        robot.interact(() -> english.setText("Name"));
        Label message = Asked.ask(() -> robot.lookup("#tag-message").query());
        assertTrue(message.getText().contains("Name"), message.getText());
        robot.interact(() -> english.setText("Byline"));
        robot.type(KeyCode.TAB);
        TextField hindi = Asked.ask(() -> robot.lookup("#tag-hindi").query());
        assertTrue(hindi.isFocused());
        robot.interact(() -> hindi.setText("बाइलाइन"));
        ComboBox<Integer> key = Asked.ask(() -> robot.lookup("#tag-key").query());
        robot.interact(() -> key.setValue(4));
        assertTrue(message.getText().contains("4"), message.getText());
        assertEquals(3, key.getValue());
        javafx.scene.control.Button export = Asked.ask(() -> robot.lookup("#ui-tags-export").query());
        robot.interact(export::fire);
        await(() -> Asked.ask(message::getText).contains("out.json"));
        robot.type(KeyCode.ESCAPE);
        await(() -> tags().stream().anyMatch(t -> t.hindi().equals("बाइलाइन")));
        assertEquals(List.of("mistranslation", "name", "figure"), tags().subList(0, 3).stream().map(Tag::id).toList());
        assertEquals("तारीख", state().tags().withId("date").orElseThrow().hindi());
        assertEquals(tags(), new TagSetFile().read(folder.resolve("out.json")));
        robot.type(KeyCode.DIGIT3);
        assertEquals(2, state().currentMarks().orElseThrow().tags().size());
        await(() -> new DeskTags(folder.resolve("tags.json")).usual().tags().equals(tags()));
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        chord(robot, KeyCode.T, KeyCode.CONTROL);
        await(() -> Asked.ask(() -> robot.lookup("#tag-editor").tryQuery()).isPresent());
        Screens.shoot(robot, stage, "tags-dark-hi");
        robot.type(KeyCode.ESCAPE);
    }

    private List<Tag> tags() {
        return state().tags().tags();
    }

    private record OneFile(Path file) implements FileChoice {
        @Override public List<Path> toOpen(Words words) { return List.of(); }
        @Override public Optional<Path> toSave(Words words, Optional<Path> at, String name) { return Optional.empty(); }
        @Override public Optional<Path> tagsToSave(Words words) { return Optional.of(file); }
    }
}
