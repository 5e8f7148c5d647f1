package milaan.ui.words;

import java.util.List;
import milaan.ui.desk.Place;
import milaan.ui.story.Side;

/**
 * What is said beside the texts while claims are aligned by hand, already in words.
 *
 * @param active    the pane the keys act in
 * @param state     whether the two sentences are linked, and by whom
 * @param evidence  the words the link rests on; may be empty
 * @param heading   above the candidates
 * @param nothing   said where there are none
 * @param chosen    the candidate the other pane shows, from 0; -1 for none of them
 */
public record AlignContent(Place left, Place right, Side active, String state, boolean byHand, String evidence, String heading,
                    String nothing, List<Candidate> candidates, int chosen) {

    /** Where a pane is: the name of the sentence and its words. */
    public record Place(String name, String words) { }

    /** @param confidence in percent; @param evidence the words that match; may be empty */
    public record Candidate(String words, String confidence, String evidence, String accessible) { }

    public AlignContent {
        candidates = List.copyOf(candidates);
    }
}
