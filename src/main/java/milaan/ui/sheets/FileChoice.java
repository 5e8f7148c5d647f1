package milaan.ui.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milaan.ui.command.KeyFiles;
import milaan.ui.words.Words;

/** Asks the person for files; the system's own dialogs in the real window. */
public interface FileChoice extends KeyFiles {

    /** @return empty where nothing was chosen */
    List<Path> toOpen(Words words);

    /** A set of tags to read. */
    default Optional<Path> tagsToOpen(Words words) {
        return Optional.empty();
    }

    /** Where a set of tags goes. */
    default Optional<Path> tagsToSave(Words words) {
        return Optional.empty();
    }

    Optional<Path> toSave(Words words, Optional<Path> folder, String name);
}
