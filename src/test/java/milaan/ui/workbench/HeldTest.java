package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.task.FxTaskRunner;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is gone from the window is gone from memory. */
@ExtendWith(ApplicationExtension.class)
class HeldTest {

    private static final int STORIES = 100;
    /** Far above what a collector leaves lying about. */
    private static final long GROWTH = 32L << 20;

    @TempDir
    Path folder;

    private final List<String> unresolved = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (String.valueOf(entry.getMessage()).contains("Could not resolve")) {
                synchronized (unresolved) {
                    unresolved.add(entry.getMessage());
                }
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    };
    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage given) {
        Fonts.load();
        PangoWrapFix.apply();
        // A stage of its own: the test's keeps every event, and with it every node, for its robot.
        stage = new Stage();
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
        workbench.show(List.of());
    }

    @Test
    void letsTheOldViewGoWhenTheInterfaceChangesItsLanguage(FxRobot robot) throws Exception {
        Logger.getLogger("").addHandler(listening);
        robot.interact(() -> workbench.sample("cricket-final"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        List<WeakReference<Object>> views = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            InterfaceLanguage other = InterfaceLanguage.values()[(i + 1) % 2];
            robot.interact(() -> {
                views.add(new WeakReference<>(stage.getScene().lookup(".workbench")));
                workbench.language(other);
            });
            WaitForAsyncUtils.waitForFxEvents(12);
        }
        awaitGone(views);
        Logger.getLogger("").removeHandler(listening);
        assertEquals(List.of(), unresolved, "every colour is found while a view is made anew");
        robot.interact(workbench::finish);
        robot.interact(stage::close);
    }

    @Test
    void keepsNothingOfAHundredStories(FxRobot robot) throws Exception {
        List<WeakReference<Object>> gone = new ArrayList<>();
        Path small = Files.createDirectories(folder.resolve("bridge"));
        Files.writeString(small.resolve("a.txt"), "पुल का काम मंगलवार को शुरू हुआ।\nइसमें 12 मजदूर लगे हैं।");
        Files.writeString(small.resolve("b.txt"), "Work on the bridge began on Monday.\nTwenty labourers are at work.");
        for (int i = 0; i < 5; i++) {
            openAndClose(robot, small, gone);
        }
        awaitGone(gone);
        long before = used();
        for (int i = 5; i < STORIES; i++) {
            openAndClose(robot, small, gone);
        }
        awaitGone(gone);
        long grown = used() - before;
        assertTrue(grown < GROWTH, STORIES + " stories left " + (grown >> 20) + " MB behind");
        robot.interact(workbench::finish);
        robot.interact(stage::close);
    }

    private void openAndClose(FxRobot robot, Path small, List<WeakReference<Object>> gone) throws Exception {
        robot.interact(() -> workbench.open(List.of(small)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        robot.interact(() -> {
            gone.add(new WeakReference<>(workbench.model().desk().orElseThrow()));
            gone.add(new WeakReference<>(workbench.model().state().get().orElseThrow()));
            workbench.closeStory();
        });
    }

    /** Twenty seconds are more than any collector needs; what is held for good is never gone. The last may still be painted. */
    private static void awaitGone(List<WeakReference<Object>> references) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return references.stream().filter(r -> r.get() != null).count() <= 2;
        });
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
