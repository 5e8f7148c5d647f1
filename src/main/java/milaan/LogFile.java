package milaan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends the log to a file: people get sentences, engineers get the log. */
final class LogFile {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() { }

    /** @param folder made where it is missing; where it cannot be written, only warnings of our own go to nowhere */
    static void in(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve("milaan.%g.log").toString(), BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
        } catch (IOException e) {
            // No log can be kept here (a read-only home): the program works without one.
            root.setLevel(Level.OFF);
        }
    }
}
