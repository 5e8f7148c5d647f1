package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import milaan.annotation.Annotations;
import milaan.annotation.Decision;
import milaan.annotation.Verdict;
import milaan.ui.findings.FindingItem;
import milaan.ui.task.FxTaskRunner;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An editor's first minutes with the keyboard alone; the next day everything is there. */
class KeyboardJourney extends WindowJourney {

    private static final String NOTE = "सुपौल में मृतकों की संख्या आपदा विभाग से पूछें।";

    @Test
    void keepsWhatWasDecidedTaggedAndNoted(FxRobot robot) throws Exception {
        awaitStory();
        robot.type(KeyCode.F8, KeyCode.F8, KeyCode.F8);
        assertEquals(3, state().currentFinding().map(FindingItem::number).orElse(0));
        robot.press(KeyCode.ALT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.ALT);
        String confirmed = state().currentFinding().map(FindingItem::key).orElseThrow();
        robot.type(KeyCode.A);
        assertTrue(state().selection().asking());
        robot.type(KeyCode.E);
        String dismissed = state().currentFinding().map(FindingItem::key).orElseThrow();
        robot.type(KeyCode.X);

        robot.type(KeyCode.J, KeyCode.DIGIT3);
        String first = state().selection().claim().orElseThrow();
        robot.type(KeyCode.DOWN, KeyCode.NUMPAD2);
        String second = state().selection().claim().orElseThrow();
        robot.type(KeyCode.F8, KeyCode.M);
        String noted = state().currentFinding().map(FindingItem::key).orElseThrow();
        TextArea area = Asked.ask(() -> robot.lookup("#note-area").query());
        assertTrue(area.isFocused());
        robot.interact(() -> area.setText(NOTE));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        Label saved = Asked.ask(() -> robot.lookup("#saved").query());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saved.getText().startsWith("Saved"));
        robot.interact(workbench::finish);
        robot.interact(() -> {
            workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
            workbench.show(List.of(folder.resolve("samples/kosi-flood")));
        });
        awaitStory();

        assertEquals(Optional.of(new Decision.Confirmed(Optional.of(Verdict.RIGHT_WRONG))), decision(confirmed));
        assertEquals(Optional.of(new Decision.Dismissed("")), decision(dismissed));
        assertEquals(List.of("date"), marks(first).tags());
        assertEquals(List.of("figure"), marks(second).tags());
        assertEquals(NOTE, state().finding(noted).orElseThrow().marks().note());
    }

    private Optional<Decision> decision(String finding) {
        return state().finding(finding).orElseThrow().marks().decision();
    }

    private Annotations.ClaimMarks marks(String claim) {
        return state().annotations().of(state().pair().claims().withKey(claim).orElseThrow().claim());
    }
}
