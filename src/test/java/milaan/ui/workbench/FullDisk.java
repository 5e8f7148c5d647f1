package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.store.StoryFile;
import milaan.store.StoryStore;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** A store whose files keep no edit as long as {@code full} holds. */
record FullDisk(StoryStore store, AtomicBoolean full) implements StoryStore {

    @Override
    public StoryFile open(Path file) throws ProblemException {
        return new File(store.open(file), full);
    }

    @Override
    public StoryFile openForReading(Path file) throws ProblemException {
        return store.openForReading(file);
    }

    @Override
    public StoryFile create(Path file, Story story, TagSet tags) throws ProblemException {
        return new File(store.create(file, story, tags), full);
    }

    private record File(StoryFile file, AtomicBoolean full) implements StoryFile {

        @Override
        public Path path() {
            return file.path();
        }

        @Override
        public Story story() throws ProblemException {
            return file.story();
        }

        @Override
        public TagSet tags() throws ProblemException {
            return file.tags();
        }

        @Override
        public List<Event> events() throws ProblemException {
            return file.events();
        }

        @Override
        public void append(Event event) throws ProblemException {
            if (full.get()) {
                throw new ProblemException(new Problem.DiskFull(Path.of("/home/asha/stories/kosi-flood.milaan")));
            }
            file.append(event);
        }

        @Override
        public void put(Edition edition) throws ProblemException {
            file.put(edition);
        }

        @Override
        public void put(TagSet tags) throws ProblemException {
            file.put(tags);
        }

        @Override
        public void close() throws ProblemException {
            file.close();
        }
    }
}
