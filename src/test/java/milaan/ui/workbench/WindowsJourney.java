package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Navigator;
import milaan.ui.task.FxTaskRunner;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two stories in two windows; a second start brings a third. */
@ExtendWith(ApplicationExtension.class)
class WindowsJourney {

    @TempDir
    static Path folder;

    private final AtomicInteger gone = new AtomicInteger();
    private Windows windows;
    private Workbench first;

    @Start
    void start(Stage given) throws Exception {
        Fonts.load();
        PangoWrapFix.apply();
        windows = new Windows(new Desks(folder).parts(), new FxTaskRunner(), stage -> new ScreensTest.NoFiles(),
                gone::incrementAndGet);
        first = windows.first(new Desks(folder).kosi());
    }

    @Test
    void keepsStoriesApartAndSettingsTogether(FxRobot robot) throws Exception {
        awaitStory(first);
        control(robot, KeyCode.N);
        assertEquals(2, windows.count());
        Workbench second = windows.next(first, 1);
        assertNotEquals(first, second);
        robot.interact(() -> second.sample("cricket-final"));
        awaitStory(second);
        control(robot, KeyCode.TAB);
        // Which window has the keyboard only a real screen tells.
        DeskState before = second.model().state().get().orElseThrow();
        robot.interact(() -> first.model().go(now -> Navigator.discrepancy(now, 1)));
        assertTrue(first.model().state().get().orElseThrow().currentFinding().isPresent());
        assertEquals(before.selection(), second.model().state().get().orElseThrow().selection());

        robot.interact(() -> second.language(InterfaceLanguage.HINDI));
        assertTrue(Asked.ask(() -> titles().stream().allMatch(title -> title.endsWith("मिलान"))), titles().toString());

        Path shown = first.model().desk().orElseThrow().file();
        robot.interact(() -> windows.received(List.of(shown)));
        assertEquals(2, windows.count(), "a story that is open is not opened again");
        Path election = new Desks(folder).samples().copied("state-election");
        robot.interact(() -> windows.received(List.of(election)));
        assertEquals(3, windows.count());
        Workbench third = windows.next(second, 1);
        awaitStory(third);

        robot.interact(third::closeStory);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> windows.count() == 2);
        assertEquals(0, gone.get());
        robot.interact(first::quit);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> windows.count() == 0);
        assertEquals(1, gone.get());
        assertFalse(Asked.ask(() -> Window.getWindows().stream().anyMatch(w -> ((Stage) w).getTitle() != null
                && ((Stage) w).getTitle().endsWith("मिलान"))));
    }

    private static List<String> titles() {
        return Window.getWindows().stream().filter(w -> w instanceof Stage).map(w -> ((Stage) w).getTitle())
                .filter(title -> title != null && title.contains("–")).toList();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void awaitStory(Workbench window) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.model().state().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
