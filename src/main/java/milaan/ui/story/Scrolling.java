package milaan.ui.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;

/** Brings what the editor went to into view, and lets the panes follow the one that is scrolled. */
final class Scrolling {

    private static final int LEVEL_PULSES = 8;

    private final List<StoryPane> panes;
    /** Between each pane and the next. */
    private final List<ScrollLock> locks = new ArrayList<>();
    private Optional<Integer> leader = Optional.empty();
    private List<Optional<TextSpan>> places = List.of();
    private int active;
    private int levelling;
    private boolean together = true;
    private boolean level = true;

    /** @param panes from left to right, more than may be shown */
    Scrolling(List<StoryPane> panes) {
        this.panes = panes;
        panes.stream().skip(1).forEach(pane -> locks.add(new ScrollLock()));
    }

    /** So many panes are shown from now on, nothing in them has been gone to. */
    void forget(int count) {
        places = Collections.nCopies(count, Optional.empty());
    }

    /** The panes beside the gutter follow each other along these ribbons. */
    void lock(int gutter, List<Ribbon> ribbons) {
        locks.get(gutter).show(ribbons);
    }

    void unlock() {
        locks.forEach(lock -> lock.show(List.of()));
    }

    void together(boolean follow) {
        together = follow;
    }

    /** The pane that a person scrolls, until something is gone to. */
    void lead(int pane) {
        leader = Optional.of(pane);
    }

    /**
     * What the editor went to is brought into view once; afterwards the panes stay where the editor scrolls them.
     *
     * @param now    in each pane what was gone to
     * @param at     the pane it was gone to in
     * @param beside whether what answers it shall stand at the same height
     */
    void show(List<Optional<TextSpan>> now, int at, boolean beside) {
        if (!now.equals(places)) {
            places = List.copyOf(now);
            active = at;
            level = beside;
            reveal();
        }
    }

    /** Brings it into view once more. */
    void reveal() {
        leader = Optional.empty();
        Optional<TextSpan> here = active < places.size() ? places.get(active) : Optional.empty();
        for (int i = 0; i < places.size(); i++) {
            if (i == active || !level || here.isEmpty()) {
                places.get(i).ifPresent(panes.get(i)::reveal);
            }
        }
        levelling = level && here.isPresent() ? LEVEL_PULSES : 0;
    }

    /** Call after every layout. @return whether another is needed */
    boolean afterLayout() {
        if (levelling > 0) {
            level();
        }
        leader.filter(pane -> together && pane < places.size()).ifPresent(this::follow);
        return levelling > 0;
    }

    /** Brings what answers the place in the active pane to the same height; takes a few layouts, as the panes do. */
    private void level() {
        levelling--;
        if (panes.get(active).isRevealing()) {
            return;
        }
        places.get(active).ifPresent(here -> {
            double y = panes.get(active).geometry().range(here).top();
            for (int i = 0; i < places.size(); i++) {
                if (i != active) {
                    StoryPane to = panes.get(i);
                    places.get(i).ifPresent(there -> to.bringTo(there, y));
                }
            }
        });
    }

    /** The panes to both sides of the one that is scrolled follow, each its neighbour. */
    private void follow(int pane) {
        for (int i = pane; i + 1 < places.size(); i++) {
            follow(panes.get(i), Side.LEFT, panes.get(i + 1), locks.get(i));
        }
        for (int i = pane; i > 0; i--) {
            follow(panes.get(i), Side.RIGHT, panes.get(i - 1), locks.get(i - 1));
        }
    }

    private static void follow(StoryPane leading, Side side, StoryPane follower, ScrollLock lock) {
        follower.scrollBy(lock.distance(leading.geometry(), side, follower.geometry(), follower.getHeight()));
    }
}
