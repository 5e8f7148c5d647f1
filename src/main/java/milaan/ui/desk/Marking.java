package milaan.ui.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import milaan.ui.story.Caret;
import milaan.ui.story.Side;

/**
 * What is being marked, and which claims are taken together.
 *
 * @param left    caret in the left text; empty where nobody has marked there
 * @param byMouse whether it was begun with the mouse: then a click leaves it
 * @param picked  keys of the claims that the next tag or status is for; empty: for the current one
 */
public record Marking(Optional<Caret> left, Optional<Caret> right, boolean byMouse, Set<String> picked) {

    static final Marking NONE = new Marking(Optional.empty(), Optional.empty(), false, Set.of());

    public Marking {
        picked = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(picked));
    }

    public Optional<Caret> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Marking with(Side side, Caret caret) {
        return side == Side.LEFT ? new Marking(Optional.of(caret), right, byMouse, picked)
                : new Marking(left, Optional.of(caret), byMouse, picked);
    }

    Marking byMouse(boolean mouse) {
        return new Marking(left, right, mouse, picked);
    }

    /** What is marked in the text that stands on {@code shared} here and across from there in another pair. */
    Marking turned(Side shared) {
        Marking none = NONE.byMouse(byMouse);
        return on(shared).map(caret -> none.with(shared.other(), caret)).orElse(none);
    }

    /** Without carets; what is picked stays. */
    Marking over() {
        return NONE.picked(picked);
    }

    Marking picked(Set<String> keys) {
        return new Marking(left, right, byMouse, keys);
    }

    /** Takes a claim in, or out where it was in. */
    Marking toggled(String key) {
        Set<String> next = new LinkedHashSet<>(picked);
        if (!next.remove(key)) {
            next.add(key);
        }
        return picked(next);
    }
}
