package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.comparison.Kind;
import milaan.ui.findings.FindingItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Through everything there is to decide, from pair to pair, with the keyboard alone. */
class ReviewQueueJourney extends WindowJourney {

    @Test
    void goesOnIntoTheNextPairWhereThisOneIsDone(FxRobot robot) throws Exception {
        awaitStory();
        await(() -> workbench.model().queue().get().entries().size() > 1);
        Edit.PairKey first = state().pair().key();
        int all = workbench.model().queue().get().total();
        robot.type(KeyCode.U);
        while (state().discrepancies().stream().anyMatch(f -> !f.isReviewed())) {
            assertFalse(current().isReviewed());
            robot.type(KeyCode.X);
        }
        assertTrue(isThere(robot, "#toast"));
        int decided = state().discrepancies().size();
        assertEquals(decided, workbench.model().queue().get().decided());
        assertTrue(this.<Button>find(robot, "#queue").getText().contains(decided + " of " + all));
        robot.type(KeyCode.F4);
        await(() -> !state().pair().key().equals(first));
        assertFalse(current().isReviewed());
        assertEquals("styled-text-area", focused().getStyleClass().stream().filter("styled-text-area"::equals).findFirst().orElse(""));
    }

    @Test
    void listsThePairsAndGoesToTheChosenOne(FxRobot robot) throws Exception {
        awaitStory();
        await(() -> workbench.model().queue().get().entries().size() > 1);
        Edit.PairKey first = state().pair().key();
        chord(robot, KeyCode.U, KeyCode.SHIFT);
        ListView<?> list = find(robot, "#queue-sheet-list");
        assertEquals(list, focused());
        assertEquals(workbench.model().queue().get().entries().size(), list.getItems().size());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> !state().pair().key().equals(first));
        assertFalse(current().isReviewed());
        chord(robot, KeyCode.F4, KeyCode.SHIFT);
        assertTrue(isThere(robot, "#queue-sheet"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(isThere(robot, "#queue-sheet"));
    }

    @Test
    void makesARuleForTheStoryAndTakesItBack(FxRobot robot) throws Exception {
        awaitStory();
        await(() -> workbench.model().queue().get().entries().size() > 1);
        goTo(robot, Kind.NUMBER);
        FindingItem number = current();
        long numbers = state().discrepancies().stream().filter(f -> f.finding().kind() == Kind.NUMBER).count();
        int before = workbench.model().queue().get().open();
        robot.type(KeyCode.G);
        ListView<?> choice = find(robot, "#general-list");
        assertEquals(choice, focused());
        robot.type(KeyCode.END, KeyCode.ENTER);
        StoryRule rule = new StoryRule.IgnoreKind(Kind.NUMBER);
        assertEquals(Optional.of(rule), state().finding(number.key()).orElseThrow().rule());
        assertEquals(numbers, state().findings().stream().filter(f -> f.rule().isPresent()).count());
        assertTrue(workbench.model().queue().get().open() <= before - numbers);
        assertNotEquals(Kind.NUMBER, current().finding().kind());

        chord(robot, KeyCode.G, KeyCode.SHIFT);
        assertEquals(1, this.<ListView<?>>find(robot, "#rules-list").getItems().size());
        robot.type(KeyCode.DELETE, KeyCode.ESCAPE);
        assertTrue(state().finding(number.key()).orElseThrow().rule().isEmpty());
        chord(robot, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(Optional.of(rule), state().finding(number.key()).orElseThrow().rule());
    }

    @Test
    void joinsTwoNamesAndSaysSoOnTheCard(FxRobot robot) throws Exception {
        awaitStory();
        goTo(robot, Kind.PLACE);
        FindingItem place = current();
        robot.type(KeyCode.G, KeyCode.ENTER);
        await(() -> state().finding(place.key()).filter(f -> f.rule().filter(StoryRule.SameName.class::isInstance).isPresent())
                .isPresent());
        robot.interact(() -> workbench.model().goTo(place.key()));
        assertTrue(Asked.ask(() -> robot.lookup(".note-text").tryQuery()).isPresent());
    }

    private void goTo(FxRobot robot, Kind kind) {
        robot.type(KeyCode.F8);
        for (int i = 0; i < 20 && current().finding().kind() != kind; i++) {
            robot.type(KeyCode.F8);
        }
        assertEquals(kind, current().finding().kind());
    }
}
