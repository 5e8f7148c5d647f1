package milaan.store;

import java.nio.file.Path;
import milaan.annotation.TagSet;
import milaan.model.Story;
import milaan.work.ProblemException;

/** Where stories are kept: one file each. */
public interface StoryStore {

    /**
     * Opens an existing story file.
     *
     * @throws ProblemException when it is missing, damaged, locked, from a newer Milaan, or no story file
     */
    StoryFile open(Path file) throws ProblemException;

    /**
     * Opens an existing story file only to read it, also while another window has it open for writing, also where the
     * file or its folder is read-only.
     *
     * @throws ProblemException as {@link #open}, but never because it is locked
     */
    StoryFile openForReading(Path file) throws ProblemException;

    /**
     * Makes a new story file that holds {@code story} and no edits. It appears whole or not at all.
     *
     * @throws ProblemException when it cannot be written; an existing file is left as it was
     */
    StoryFile create(Path file, Story story, TagSet tags) throws ProblemException;
}
