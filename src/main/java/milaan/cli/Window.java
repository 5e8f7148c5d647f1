package milaan.cli;

import java.nio.file.Path;
import java.util.List;

/** The workbench, as far as the command line knows it. */
public interface Window {

    /** Whether there is a display to open it on. */
    boolean isPossible();

    /**
     * Opens the workbench and returns when it was closed.
     *
     * @param files what to open; empty shows the start screen
     * @return exit code
     */
    int open(List<Path> files);
}
