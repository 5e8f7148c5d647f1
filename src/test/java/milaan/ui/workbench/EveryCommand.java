package milaan.ui.workbench;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import milaan.ui.command.Command;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.start.Recents;
import milaan.ui.task.DirectTaskRunner;

/** All commands a window has, with their usual keys, without a window. */
public final class EveryCommand {

    private EveryCommand() { }

    /** @param folder where the settings and stories of that window would be */
    public static List<Command> in(Path folder) {
        DirectTaskRunner tasks = new DirectTaskRunner();
        ScreensTest.NoFiles files = new ScreensTest.NoFiles();
        Windows windows = new Windows(new Desks(folder).parts(), tasks, stage -> files, () -> { });
        WindowActions window = (WindowActions) Proxy.newProxyInstance(WindowActions.class.getClassLoader(),
                new Class<?>[] {WindowActions.class}, (proxy, method, given) -> null);
        Supplier<WorkbenchView> none = () -> {
            throw new IllegalStateException("there is no window");
        };
        WorkbenchModel model = new WorkbenchModel(tasks, problem -> { });
        return new StoryTools(model, windows, files, none, () -> { }, problem -> { }).commands(window,
                new WindowCommands(null, windows), new WindowSheets(window, windows.settings(),
                new Recents(windows.settings(), tasks, () -> { }), tasks, windows.parts(), none)).all();
    }
}
