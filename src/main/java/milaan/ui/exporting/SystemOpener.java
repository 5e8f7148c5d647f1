package milaan.ui.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens a file with the program the system has for it. */
public final class SystemOpener implements Consumer<Path> {

    private static final System.Logger LOG = System.getLogger(SystemOpener.class.getName());

    private final String system;

    /** @param system {@code os.name} */
    public SystemOpener(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void accept(Path file) {
        String path = file.toAbsolutePath().toString();
        List<String> command = system.contains("win") ? List.of("rundll32", "url.dll,FileProtocolHandler", path)
                : system.contains("mac") ? List.of("open", path) : List.of("xdg-open", path);
        try {
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot be opened: " + file, e);
        }
    }
}
