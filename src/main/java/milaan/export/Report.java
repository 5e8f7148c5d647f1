package milaan.export;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.comparison.Comparison;
import milaan.model.Edition;
import milaan.model.Story;

/**
 * What is printed or written: the compared pairs with everything people added, at one moment.
 *
 * @param events all events of the story, for who decided what and when
 * @param editor name of who makes the report; may be empty
 */
public record Report(Story story, List<Pair> pairs, Annotations annotations, List<Event> events, TagSet tags,
                     Optional<String> editor, ZonedDateTime made) {

    public record Pair(Edition left, Edition right, Comparison comparison) {
        public Edit.PairKey key() {
            return new Edit.PairKey(left.id(), right.id());
        }
    }

    public Report {
        pairs = List.copyOf(pairs);
        events = List.copyOf(events);
    }
}
