package milaan.ui.workbench;

import java.util.concurrent.Callable;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Asks the scene graph on its own thread: walked from another one while the window lays itself out, its lists change
 * underfoot.
 */
final class Asked {

    private static final int MOST_MILLIS = 30_000;

    private Asked() { }

    static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(MOST_MILLIS, question);
    }
}
