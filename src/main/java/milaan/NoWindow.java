package milaan;

import java.nio.file.Path;
import java.util.List;
import milaan.cli.Window;

record NoWindow() implements Window {
    @Override public boolean isPossible() { return false; }
    @Override public int open(List<Path> files) { return 2; }
}
