package milaan.model;

import java.util.List;
import java.util.Optional;

/** A set of editions about one story, in the order they were given. Ids are unique. */
public record Story(String title, Optional<String> note, List<Edition> editions) {

    public Story {
        editions = List.copyOf(editions);
        if (editions.stream().map(Edition::id).distinct().count() != editions.size()) {
            throw new IllegalArgumentException("two editions share an id");
        }
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public List<Edition> in(Language language) {
        return editions.stream().filter(e -> e.language() == language).toList();
    }
}
