package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import milaan.ui.desk.Columns;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.settings.Settings;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;
import milaan.wording.InterfaceLanguage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What can be done in a third version beside the two is what can be done in them. */
class ThirdPaneJourney extends WindowJourney {

    @Test
    void showsTheNumbersOfWhatDiffersFromItsNeighbour(FxRobot robot) throws Exception {
        three(robot);
        DeskState state = state();
        assertEquals(List.of("hi-1", "en-1", "hi-2"), Columns.of(state).editions());
        Set<String> expected = state.beside().orElseThrow().findings().stream()
                .filter(f -> f.group() == Group.DISCREPANCY && DeskState.place(f, Side.RIGHT).isPresent())
                .map(f -> String.valueOf(f.number())).collect(Collectors.toCollection(TreeSet::new));
        assertFalse(expected.isEmpty());
        shots(robot, "third-numbers");
        assertEquals(expected, badges(robot));
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals("en-1", state().pair().left().id());
        await(() -> badges(robot).equals(expected));
        robot.type(KeyCode.F8, KeyCode.X);
        FindingItem first = state().currentFinding().orElseThrow();
        assertTrue(state().findings().stream().anyMatch(FindingItem::isDismissed), first.key());
    }

    @Test
    void aNumberInItLeadsToWhatDiffersThere(FxRobot robot) throws Exception {
        three(robot);
        List<String> keys = state().beside().orElseThrow().findings().stream().map(FindingItem::key).toList();
        robot.interact(() -> Event.fireEvent(badge(robot), new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null)));
        assertEquals("hi-2", state().pair().right().id());
        assertTrue(keys.contains(current().key()));
    }

    @Test
    void marksASpanInItAndInItsNeighbourWithTheKeyboard(FxRobot robot) throws Exception {
        three(robot);
        robot.type(KeyCode.TAB, KeyCode.V);
        chord(robot, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.TAB);
        assertEquals(Mode.MARKING, state().view().mode());
        assertEquals("hi-2", state().pair().edition(state().selection().side()).id());
        chord(robot, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        ClaimItem both = state().currentClaim().orElseThrow();
        assertTrue(both.span());
        assertEquals(List.of("en-1", "hi-2"), both.claim().anchors().stream().map(a -> a.edition()).toList());
        assertEquals(Mode.READING, state().view().mode());
        robot.type(KeyCode.V);
        robot.type(KeyCode.TAB);
        assertEquals("hi-1", state().pair().edition(state().selection().side()).id());
    }

    @Test
    void marksWhatTheMouseDrawsOverInIt(FxRobot robot) throws Exception {
        three(robot);
        StyleClassedTextArea third = area(2);
        int start = Asked.ask(() -> third.getAbsolutePosition(third.firstVisibleParToAllParIndex() + 1, 0));
        Bounds from = Asked.ask(() -> third.getCharacterBoundsOnScreen(start, start + 1).orElseThrow());
        Bounds to = Asked.ask(() -> third.getCharacterBoundsOnScreen(start + 8, start + 9).orElseThrow());
        robot.drag(new Point2D(from.getMinX() + 1, from.getCenterY()), MouseButton.PRIMARY)
                .dropTo(new Point2D(to.getMaxX(), to.getCenterY()));
        assertEquals(Mode.MARKING, state().view().mode());
        assertEquals("hi-2", state().pair().right().id());
        assertFalse(state().marking().right().orElseThrow().span().isEmpty());
        robot.type(KeyCode.DIGIT3);
        assertTrue(state().currentClaim().orElseThrow().span());
        assertEquals(1, state().currentMarks().orElseThrow().tags().size());
    }

    @Test
    void alignsItWithItsNeighbour(FxRobot robot) throws Exception {
        three(robot);
        robot.type(KeyCode.F7, KeyCode.TAB, KeyCode.TAB);
        settled();
        assertEquals(Mode.ALIGNING, state().view().mode());
        assertEquals("hi-2", state().pair().right().id());
        assertEquals(Side.RIGHT, state().selection().side());
        assertTrue(state().offers().isPresent());
    }

    @Test
    void f6GoesThroughAllThreePanes(FxRobot robot) throws Exception {
        three(robot);
        robot.type(KeyCode.F6);
        assertEquals(area(1), focused());
        robot.type(KeyCode.F6);
        assertEquals(area(2), focused());
        assertEquals("hi-2", state().pair().right().id());
        chord(robot, KeyCode.F6, KeyCode.SHIFT);
        chord(robot, KeyCode.F6, KeyCode.SHIFT);
        assertEquals(area(0), focused());
        assertEquals("hi-1", state().pair().left().id());
    }

    @Test
    void choosesTheVersionOfEachPaneFromAList(FxRobot robot) throws Exception {
        settled();
        robot.type(KeyCode.TAB, KeyCode.F5);
        ListView<?> list = find(robot, "#versions-list");
        assertEquals(state().story().editions().size(), Asked.ask(() -> list.getItems().size()));
        robot.type(KeyCode.ESCAPE);
        assertEquals("en-1", state().pair().right().id());
        assertEquals(area(1), focused());
        choose(robot, KeyCode.DIGIT2, "en-1", "en-2");
        assertEquals(List.of("hi-1", "en-2"), Columns.of(state()).editions());
        choose(robot, KeyCode.DIGIT4, "hi-2", "hi-2");
        assertEquals(List.of("hi-1", "en-2", "hi-2"), Columns.of(state()).editions());
        choose(robot, KeyCode.DIGIT1, "hi-1", "en-1");
        assertEquals(List.of("en-1", "en-2", "hi-2"), Columns.of(state()).editions());
        choose(robot, KeyCode.DIGIT4, "hi-2", "en-2");
        assertEquals(List.of("en-1", "hi-2", "en-2"), Columns.of(state()).editions());
    }

    @Test
    void theChoiceAboveAPaneIsReachedAndOpenedWithTheKeyboard(FxRobot robot) throws Exception {
        settled();
        robot.type(KeyCode.TAB);
        chord(robot, KeyCode.TAB, KeyCode.SHIFT);
        MenuButton version = (MenuButton) focused();
        assertTrue(Asked.ask(version::getAccessibleText).contains("Ctrl"), version.getAccessibleText());
        robot.type(KeyCode.TAB);
        assertEquals(area(1), focused());
        chord(robot, KeyCode.TAB, KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        assertTrue(Asked.ask(version::isShowing));
        robot.type(KeyCode.ESCAPE);
        assertFalse(Asked.ask(version::isShowing));
        assertEquals(version, focused());
        robot.type(KeyCode.SPACE);
        assertTrue(Asked.ask(version::isShowing));
        int first = Asked.ask(() -> version.getItems().stream().map(i -> i.getText()).toList()).size();
        assertEquals(state().story().editions().size(), first);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        settled();
        assertFalse(Asked.ask(version::isShowing));
        assertFalse(state().pair().right().id().equals("en-1"));
        assertTrue(workbench.model().state().get().isPresent());
        assertEquals(area(1), focused());
    }

    private void choose(FxRobot robot, KeyCode pane, String from, String to) throws Exception {
        chord(robot, pane, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isThere(robot, "#versions"));
        List<String> ids = Asked.ask(() -> robot.lookup("#versions-list").<ListView<milaan.ui.control.ChoiceSheet.Row<String>>>query()
                .getItems().stream().map(milaan.ui.control.ChoiceSheet.Row::value).toList());
        int steps = ids.indexOf(to) - ids.indexOf(from);
        for (int i = 0; i < Math.abs(steps); i++) {
            robot.type(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        robot.type(KeyCode.ENTER);
        settled();
    }

    private void three(FxRobot robot) throws Exception {
        settled();
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        settled();
        // Only words that are seen have their numbers.
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.F8, KeyCode.TAB);
        if (state().selection().side() == Side.RIGHT) {
            robot.type(KeyCode.TAB);
        }
        assertEquals("hi-1", state().pair().edition(state().selection().side()).id());
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents(10);
    }

    private void settled() throws Exception {
        awaitStory();
        await(() -> Asked.ask(() -> !workbench.model().comparing().get()));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    private StyleClassedTextArea area(int column) {
        return Asked.ask(() -> (StyleClassedTextArea) List.copyOf(stage.getScene().getRoot().lookupAll(".styled-text-area"))
                .stream().sorted(java.util.Comparator.comparing(n -> n.localToScene(0, 0).getX())).toList().get(column));
    }

    private static Set<String> badges(FxRobot robot) {
        return Asked.ask(() -> third(robot).lookupAll(".badge").stream()
                .filter(n -> n.getStyleClass().stream().anyMatch(s -> s.startsWith("kind-")))
                .map(n -> ((Label) n).getText()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Node badge(FxRobot robot) {
        return third(robot).lookupAll(".badge").stream()
                .filter(n -> n.getStyleClass().stream().anyMatch(s -> s.startsWith("kind-"))).findFirst().orElseThrow();
    }

    private static Node third(FxRobot robot) {
        return robot.lookup(".story-pane").queryAll().stream()
                .max(java.util.Comparator.comparing(n -> n.localToScene(0, 0).getX())).orElseThrow();
    }

    /** Pictures to look at, where they are asked for. */
    private void shots(FxRobot robot, String name) throws Exception {
        if (Screens.WRITE) {
            Screens.shoot(robot, stage, name);
            robot.interact(() -> workbench.theme(Settings.Theme.DARK));
            robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
            Screens.shoot(robot, stage, name + "-dark-hi");
            robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
            robot.interact(() -> workbench.language(InterfaceLanguage.ENGLISH));
        }
    }
}
