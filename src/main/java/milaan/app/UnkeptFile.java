package milaan.app;

import java.nio.file.Path;
import java.util.List;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.store.StoryFile;

/** Stands in where a story is only looked at: what is appended lasts as long as the desk. */
record UnkeptFile(Path path, Story story, TagSet tags) implements StoryFile {

    @Override
    public List<Event> events() {
        return List.of();
    }

    @Override
    public void append(Event event) { }

    @Override
    public void put(Edition edition) { }

    @Override
    public void put(TagSet changed) { }

    @Override
    public void close() { }
}
