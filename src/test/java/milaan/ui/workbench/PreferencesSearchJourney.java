package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What has a sheet of its own is found from the preferences, too, with the keyboard alone. */
class PreferencesSearchJourney extends WindowJourney {

    @Test
    void findsTagsLogAndTheListOfRecentStories(FxRobot robot) throws Exception {
        awaitStory();
        search(robot, "tag");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        await(() -> isThere(robot, "#tag-editor"));
        robot.type(KeyCode.ESCAPE);
        search(robot, "log");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        await(() -> isThere(robot, "#log"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, Asked.ask(() -> workbench.settings().recent().size()));
        search(robot, "recent");
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertEquals(6, Asked.ask(() -> workbench.settings().keepRecent()));
        assertEquals(1, Asked.ask(() -> workbench.settings().recent().size()));
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertTrue(Asked.ask(() -> workbench.settings().recent().isEmpty()));
    }

    private void search(FxRobot robot, String words) throws Exception {
        chord(robot, KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> isThere(robot, "#pref-search"));
        robot.write(words);
    }
}
