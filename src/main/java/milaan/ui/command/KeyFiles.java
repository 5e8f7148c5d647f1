package milaan.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import milaan.wording.Wording;

/** Asks where keys are read from and written to. */
public interface KeyFiles {

    default Optional<Path> keysToRead(Wording wording) {
        return Optional.empty();
    }

    default Optional<Path> keysToWrite(Wording wording) {
        return Optional.empty();
    }
}
