package milaan.store;

import java.nio.file.Path;
import java.util.List;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.work.ProblemException;

/** One open story file. Used by one thread at a time. */
public interface StoryFile extends AutoCloseable {

    Path path();

    /** The story with the newest revision of each edition. */
    Story story() throws ProblemException;

    TagSet tags() throws ProblemException;

    /** All events, oldest first. */
    List<Event> events() throws ProblemException;

    /** Returns after the event is committed: it then survives a power cut. */
    void append(Event event) throws ProblemException;

    /** Adds an edition, or a newer revision of one. */
    void put(Edition edition) throws ProblemException;

    /** Keeps these tags instead of those before. */
    void put(TagSet tags) throws ProblemException;

    /** Leaves one file behind, whole and alone. */
    @Override
    void close() throws ProblemException;
}
