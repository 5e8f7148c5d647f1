package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import milaan.app.SecondStart;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.sheets.SystemFileChoice;
import milaan.ui.task.FxTaskRunner;

/** Starts the toolkit with the workbench in it. Once in the life of a process. */
public final class WorkbenchApp {

    private final Supplier<WorkbenchParts> parts;
    private final SecondStart starts;

    public WorkbenchApp(Supplier<WorkbenchParts> parts, SecondStart starts) {
        this.parts = parts;
        this.starts = starts;
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
        FxTaskRunner tasks = new FxTaskRunner();
        CompletableFuture<Windows> windows = new CompletableFuture<>();
        List<Path> absolute = given.stream().map(Path::toAbsolutePath).toList();
        // What comes before the first window is there waits for it.
        if (starts.handedOver(absolute, files -> windows.thenAccept(all -> tasks.onWindowThread(() -> all.received(files))))) {
            return;
        }
        CountDownLatch closed = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) ->
                    System.getLogger(WorkbenchApp.class.getName()).log(System.Logger.Level.ERROR, "in the window", e));
            Fonts.load();
            PangoWrapFix.apply();
            WorkbenchParts made = parts.get();
            boolean first = made.settings().isNew();
            Windows all = new Windows(made, tasks, SystemFileChoice::new, closed::countDown);
            Workbench workbench = all.first(absolute);
            if (first) {
                workbench.welcome();
            }
            windows.complete(all);
        });
        closed.await();
        starts.close();
        tasks.close();
        Platform.exit();
    }
}
