package milaan.ui.desk;

import java.nio.file.Path;
import milaan.ui.task.DirectTaskRunner;
import milaan.ui.workbench.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The Kosi story on a desk, without a window. */
public abstract class KosiOnDesk {

    @TempDir
    protected Path folder;

    protected final WorkbenchModel model = new WorkbenchModel(new DirectTaskRunner(), problem -> { });

    @BeforeEach
    final void openStory() throws Exception {
        Desks desks = new Desks(folder);
        model.open(desks.opening().open(desks.kosi()));
    }

    @AfterEach
    final void closeStory() throws Exception {
        model.release().orElseThrow().close();
    }

    protected final DeskState state() {
        return model.state().get().orElseThrow();
    }
}
