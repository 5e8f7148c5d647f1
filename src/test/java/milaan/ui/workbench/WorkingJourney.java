package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import milaan.annotation.Decision;
import milaan.comparison.Kind;
import milaan.ui.command.Keyboard;
import milaan.ui.desk.DeskState;
import milaan.ui.findings.FindingFilter;
import milaan.ui.findings.FindingItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Smaller ways through the window, each with the keyboard alone. */
class WorkingJourney extends WindowJourney {

    @Test
    void foldsAndShowsTheLinesSetAside(FxRobot robot) throws Exception {
        awaitStory();
        String place = state().selection().claim().orElseThrow();
        assertTrue(state().view().asideFolded());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertFalse(state().view().asideFolded());
        assertEquals(place, state().selection().claim().orElseThrow());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(state().view().asideFolded());
    }

    @Test
    void dismissesAndSaysWhy(FxRobot robot) throws Exception {
        awaitStory();
        robot.type(KeyCode.F8);
        FindingItem dismissed = current();
        chord(robot, KeyCode.X, KeyCode.SHIFT);
        TextArea reason = find(robot, "#note-area");
        assertEquals(reason, focused());
        robot.interact(() -> reason.setText("दोनों एक ही दिन हैं"));
        chord(robot, KeyCode.ENTER, KeyCode.CONTROL);
        assertEquals(Optional.of(new Decision.Dismissed("दोनों एक ही दिन हैं")),
                state().finding(dismissed.key()).orElseThrow().marks().decision());
        assertFalse(current().key().equals(dismissed.key()), "goes on");
        robot.type(KeyCode.BACK_SPACE);
        assertTrue(state().finding(dismissed.key()).orElseThrow().marks().decision().isEmpty(), "the decision is taken back");
    }

    @Test
    void stopsAComparisonAndKeepsWhatWasShown(FxRobot robot) throws Exception {
        awaitStory();
        DeskState before = state();
        robot.interact(() -> {
            workbench.model().recompare();
            assertTrue(workbench.isBusy());
            Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, ".", ".", KeyCode.PERIOD,
                    false, true, false, false));
            assertFalse(workbench.isBusy());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.pair().comparison(), state().pair().comparison());
    }

    @Test
    void learnsTheHindiKeyboardFromOneKey(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> fire("ज"));
        assertTrue(isThere(robot, "#keyboard-question"), "a key nobody knows is asked about");
        robot.interact(() -> fire("ज"));
        assertFalse(isThere(robot, "#keyboard-question"));
        assertEquals(Optional.of(Keyboard.BOLNAGRI), workbench.settings().keyboard());
        String first = state().selection().claim().orElseThrow();
        robot.interact(() -> fire("ज"));
        assertFalse(first.equals(state().selection().claim().orElseThrow()), "and is J from now on");
    }

    @Test
    void narrowsTheListByWordsAndByWhatIsChosen(FxRobot robot) throws Exception {
        awaitStory();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        TextField words = find(robot, "#filter-text");
        assertEquals(words, focused());
        robot.interact(() -> words.setText("Madhubani"));
        assertEquals("Madhubani", state().view().filter().text());
        long rows = this.<ListView<?>>find(robot, ".findings").getItems().stream()
                .filter(milaan.ui.findings.ListRow.Entry.class::isInstance).count();
        assertEquals(1, rows);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> workbench.model().filter(FindingFilter.ALL.kind(Optional.of(Kind.NUMBER))));
        assertTrue(this.<ListView<?>>find(robot, ".findings").getItems().size() > 1);
    }

    @Test
    void listsOnlyWhatStandsInClaimsOfOneTag(FxRobot robot) throws Exception {
        awaitStory();
        robot.type(KeyCode.F8, KeyCode.DIGIT3);
        robot.interact(() -> workbench.model().filter(FindingFilter.ALL.tag(Optional.of("date"))));
        ListView<?> list = find(robot, ".findings");
        long tagged = list.getItems().stream().filter(milaan.ui.findings.ListRow.Entry.class::isInstance).count();
        assertTrue(tagged >= 1 && tagged < state().findings().size(), tagged + " rows");
    }

    @Test
    void saysTheSentenceWithAllThatPeopleAdded(FxRobot robot) throws Exception {
        awaitStory();
        robot.type(KeyCode.F8, KeyCode.DIGIT2);
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL);
        String said = Asked.ask(() -> stage.getScene().getFocusOwner().getAccessibleText());
        assertTrue(said.startsWith("sentence ") && said.contains("Hindi") && said.contains("tagged Figure")
                && said.contains("To correct") && said.contains("differs: "), said);
        Label saved = find(robot, "#saved");
        await(() -> saved.getText().startsWith("Saved"));
    }

    /** A key of a Hindi keyboard, which says what it writes and not which it is. */
    private void fire(String letter) {
        javafx.scene.Node at = Optional.ofNullable(stage.getScene().getFocusOwner()).orElse(stage.getScene().getRoot());
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }
}
