package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.task.FxTaskRunner;

/** Starts the toolkit with the workbench in it. Once in the life of a process. */
public final class WorkbenchApp {

    private final WorkbenchParts parts;

    public WorkbenchApp(WorkbenchParts parts) {
        this.parts = parts;
    }

    /**
     * Whether a window can be opened here. Asks nothing of the toolkit, which would fail loudly.
     *
     * @param system {@code os.name}; @param environment the process environment
     */
    public static boolean isPossible(String system, Map<String, String> environment) {
        return !system.startsWith("Linux") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /**
     * Opens the window and returns when it was closed. Call from the main thread.
     *
     * @param given what to open; empty shows the start screen
     */
    public void run(List<Path> given) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        FxTaskRunner tasks = new FxTaskRunner();
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) ->
                    System.getLogger(WorkbenchApp.class.getName()).log(System.Logger.Level.ERROR, "in the window", e));
            Fonts.load();
            PangoWrapFix.apply();
            Stage stage = new Stage();
            stage.setOnHidden(hidden -> closed.countDown());
            boolean first = parts.settings().isNew();
            Workbench workbench = new Workbench(stage, parts, tasks, new SystemFileChoice(stage));
            workbench.show(given);
            if (first) {
                workbench.welcome();
            }
        });
        closed.await();
        tasks.close();
        Platform.exit();
    }
}
