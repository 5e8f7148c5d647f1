package milaan.ui.desk;

import java.util.Optional;
import milaan.facts.Fact;
import milaan.ui.story.Side;

/**
 * Where the editor is.
 *
 * @param side    the pane the reading keys act in
 * @param claim   key of the current claim
 * @param finding key of the current finding
 * @param fact    the current fact, on {@code side}
 * @param asking  whether the finding was confirmed just now and the verdict is asked for
 */
public record Selection(Side side, Optional<String> claim, Optional<String> finding, Optional<Fact> fact,
                        boolean asking) {

    public static final Selection NONE =
            new Selection(Side.LEFT, Optional.empty(), Optional.empty(), Optional.empty(), false);

    Selection on(Side other) {
        return new Selection(other, claim, finding, Optional.empty(), asking);
    }

    public Selection asking(boolean ask) {
        return new Selection(side, claim, finding, fact, ask);
    }

    Selection at(Side where, Fact current) {
        return new Selection(where, claim, finding, Optional.of(current), false);
    }
}
