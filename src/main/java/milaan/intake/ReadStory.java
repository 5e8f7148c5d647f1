package milaan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import milaan.model.Story;
import milaan.work.Notice;

/**
 * A story as read from files.
 *
 * @param storyFile where its {@code .milaan} file belongs; it need not exist
 * @param sources   the file of each edition, by id
 */
public record ReadStory(Story story, Path storyFile, Map<String, Path> sources, List<Notice> notices) {

    public ReadStory {
        sources = Map.copyOf(sources);
        notices = List.copyOf(notices);
    }
}
