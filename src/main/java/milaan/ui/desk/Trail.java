package milaan.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places an editor has been at in the open story, for the way back and forward again. Bounded: the oldest go. */
public final class Trail {

    private static final int MOST = 200;

    private final List<Place> places = new ArrayList<>();
    private int at = -1;

    /** The editor is here now; what lay ahead is given up, unless this is where the trail stands already. */
    public void visit(Place place) {
        if (at >= 0 && places.get(at).isSameAs(place)) {
            places.set(at, place);
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        at = places.size() - 1;
    }

    /** @return the place to go to; empty where the trail begins here */
    public Optional<Place> back() {
        return canGoBack() ? Optional.of(places.get(--at)) : Optional.empty();
    }

    public Optional<Place> forward() {
        return canGoForward() ? Optional.of(places.get(++at)) : Optional.empty();
    }

    public boolean canGoBack() {
        return at > 0;
    }

    public boolean canGoForward() {
        return at + 1 < places.size();
    }

    /** Another story is open. */
    public void clear() {
        places.clear();
        at = -1;
    }
}
