package milaan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import milaan.app.SecondStart;
import milaan.cli.Window;
import milaan.ui.workbench.WorkbenchApp;
import milaan.ui.workbench.WorkbenchParts;

/** The workbench as the command line knows it. The toolkit is not touched before the window is opened. */
record WorkbenchWindow(Supplier<WorkbenchParts> parts, SecondStart starts) implements Window {

    @Override
    public boolean isPossible() {
        return WorkbenchApp.isPossible(System.getProperty("os.name"), System.getenv());
    }

    @Override
    public int open(List<Path> files) {
        try {
            new WorkbenchApp(parts, starts).run(files);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
