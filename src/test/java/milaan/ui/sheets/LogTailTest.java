package milaan.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void readsTheEndOfTheNewestLogInWholeLines() throws Exception {
        Path old = Files.writeString(folder.resolve("milaan.1.log"), "old\n");
        Files.setLastModifiedTime(old, FileTime.fromMillis(1000));
        Files.writeString(folder.resolve("milaan.0.log.lck"), "lock");
        String line = "चेतावनी: कुछ हुआ\n";
        Files.writeString(folder.resolve("milaan.0.log"), line.repeat(5000) + "last\n");
        String lines = new LogTail(folder).lines();
        assertTrue(lines.startsWith(line) && lines.endsWith(line + "last\n"), lines.substring(0, 40));
    }

    @Test
    void saysNothingWhereNothingWasLogged() {
        assertEquals("", new LogTail(folder).lines());
        assertEquals("", new LogTail(folder.resolve("none")).lines());
    }
}
