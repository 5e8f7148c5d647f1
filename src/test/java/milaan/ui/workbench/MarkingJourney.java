package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import milaan.annotation.Annotations;
import milaan.annotation.ClaimStatus;
import milaan.ui.desk.Mode;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Spans marked and tagged with the keyboard alone, and once with the mouse; the next day they are there. */
class MarkingJourney extends WindowJourney {

    @Test
    void marksTagsAndFindsSpansAgain(FxRobot robot) throws Exception {
        awaitStory();
        size(1440, 900);
        robot.type(KeyCode.J, KeyCode.V);
        assertEquals(Mode.MARKING, state().view().mode());
        assertTrue(mode(robot).startsWith("MARKING"), mode(robot));
        assertTrue(Asked.ask(() -> robot.lookup(".marking-hints").query().isVisible()));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        assertEquals(Mode.READING, state().view().mode());
        ClaimItem first = claim();
        assertTrue(first.span());
        robot.type(KeyCode.DIGIT2);
        assertEquals(List.of("figure"), marks(first).tags());

        robot.type(KeyCode.TAB, KeyCode.F2);
        chord(robot, KeyCode.DOWN, KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT5);
        ClaimItem second = claim();
        assertTrue(second.isOn(Side.RIGHT));
        chord(robot, KeyCode.INSERT, KeyCode.SHIFT);
        TextArea area = Asked.ask(() -> robot.lookup("#note-area").query());
        robot.interact(() -> area.setText("https://example.org/order-17"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("https://example.org/order-17"), marks(second).evidence());

        robot.type(KeyCode.V);
        chord(robot, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.ESCAPE);
        assertEquals(Mode.READING, state().view().mode());
        assertEquals(2, spans());

        Label saved = Asked.ask(() -> robot.lookup("#saved").query());
        await(() -> saved.getText().startsWith("Saved"));
        again();
        awaitStory();
        assertEquals(2, spans());
        assertEquals(List.of("figure"), marks(first).tags());
        robot.interact(() -> workbench.model().goToClaim(first.claim().key()));
        robot.type(KeyCode.DELETE);
        assertEquals(1, spans());
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(2, spans());
    }

    @Test
    void takesSeveralClaimsTogetherAndTagsEqualWords(FxRobot robot) throws Exception {
        awaitStory();
        size(1440, 900);
        robot.type(KeyCode.J);
        chord(robot, KeyCode.SPACE, KeyCode.CONTROL);
        robot.type(KeyCode.J, KeyCode.J);
        chord(robot, KeyCode.SPACE, KeyCode.CONTROL);
        chord(robot, KeyCode.DOWN, KeyCode.SHIFT);
        List<String> picked = List.copyOf(state().marking().picked());
        assertEquals(3, picked.size());
        robot.type(KeyCode.DIGIT3);
        chord(robot, KeyCode.DIGIT2, KeyCode.CONTROL);
        picked.forEach(key -> {
            assertEquals(List.of("date"), marks(item(key)).tags());
            assertEquals(ClaimStatus.VERIFIED, marks(item(key)).status());
        });
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        picked.forEach(key -> assertTrue(marks(item(key)).isBlank()));
        robot.type(KeyCode.ESCAPE);
        assertTrue(state().marking().picked().isEmpty());

        robot.type(KeyCode.N, KeyCode.T);
        int together = state().marking().picked().size();
        assertTrue(together > 0);
        Label toast = Asked.ask(() -> robot.lookup(".toast-text").query());
        assertTrue(toast.getText().contains(String.valueOf(together)), toast.getText());
        robot.type(KeyCode.DIGIT4);
        state().marking().picked().forEach(key -> assertEquals(List.of("name"), marks(item(key)).tags()));
        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertEquals(0, spans());
    }

    @Test
    void marksWithTheMouseToo(FxRobot robot) throws Exception {
        awaitStory();
        size(1440, 900);
        Bounds word = Asked.ask(() -> {
            StyleClassedTextArea area = robot.lookup(".styled-text-area").nth(1).query();
            int at = area.getText().indexOf("embankment");
            return area.getCharacterBoundsOnScreen(at, at + "embankment".length()).orElseThrow();
        });
        double y = word.getMinY() + word.getHeight() / 2;
        robot.moveTo(word.getMinX() + 2, y).press(MouseButton.PRIMARY).moveTo(word.getMaxX() - 2, y).release(MouseButton.PRIMARY);
        assertEquals(Mode.MARKING, state().view().mode());
        Button tag = Asked.ask(() -> robot.lookup(".span-bar .tag-dot").nth(2).query());
        robot.clickOn(tag);
        assertEquals(Mode.READING, state().view().mode());
        assertTrue(claim().span() && claim().isOn(Side.RIGHT));
        assertEquals(1, marks(claim()).tags().size());
        assertFalse(Asked.ask(() -> robot.lookup(".marking-hints").query().isVisible()));
    }

    private String mode(FxRobot robot) {
        return Asked.ask(() -> robot.lookup(".mode").<Label>query().getText());
    }

    private ClaimItem claim() {
        return state().currentClaim().orElseThrow();
    }

    private ClaimItem item(String key) {
        return state().pair().claims().withKey(key).orElseThrow();
    }

    private Annotations.ClaimMarks marks(ClaimItem item) {
        return state().annotations().of(item.claim());
    }

    private long spans() {
        return state().pair().claims().claims().stream().filter(ClaimItem::span).count();
    }
}
