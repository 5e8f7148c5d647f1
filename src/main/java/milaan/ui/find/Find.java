package milaan.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.Selection;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.story.PaneContent;
import milaan.ui.story.Side;
import milaan.ui.story.StoryContent;
import milaan.ui.story.TextSearch;

/** Words looked for in both texts: where they stand, and which place is looked at. Use from the window's thread. */
public final class Find {

    /** One place. The left text comes before the right one. */
    record Hit(Side side, TextSpan span) {
        static final Comparator<Hit> ORDER = Comparator.comparing(Hit::side).thenComparing(Hit::span);
    }

    private final WorkbenchModel model;
    private final Runnable changed;
    private final Map<Side, TextSearch> texts = new EnumMap<>(Side.class);
    private List<Hit> hits = List.of();
    private Optional<Hit> current = Optional.empty();
    private Optional<Hit> begun = Optional.empty();
    private Selection lookedAtFrom = Selection.NONE;
    private String words = "";
    private boolean variants = true;
    private boolean open;
    private int asked;

    /** @param changed run after every change but those of the story */
    public Find(WorkbenchModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
    }

    /** Opens the bar, or asks for its field again. */
    void open() {
        open = true;
        asked++;
        begun = place();
        search();
        changed.run();
    }

    /** What was looked at last becomes the current claim, so that the keys go on there. */
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        Optional<Hit> last = current.filter(hit -> isLookedAt());
        current = Optional.empty();
        last.ifPresent(hit -> model.go(now -> Navigator.click(now, hit.side(), hit.span().start())));
        changed.run();
    }

    void words(String wanted) {
        words = wanted;
        search();
        changed.run();
    }

    /** @param ignored whether spellings of one word count as equal */
    void variants(boolean ignored) {
        variants = ignored;
        texts.clear();
        search();
        changed.run();
    }

    /** The next place, or with -1 the one before; through both texts and round. */
    void step(int step) {
        if (!open) {
            open();
        } else if (!hits.isEmpty()) {
            int at = current.filter(hit -> isLookedAt()).map(hits::indexOf).orElse(-1);
            look(at >= 0 ? hits.get(Math.floorMod(at + step, hits.size())) : nearest(place(), step));
            begun = current;
            changed.run();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Grows each time somebody asks to find something. */
    int asked() {
        return asked;
    }

    String words() {
        return words;
    }

    boolean ignoresVariants() {
        return variants;
    }

    long count(Side side) {
        return hits.stream().filter(hit -> hit.side() == side).count();
    }

    Optional<Hit> current() {
        return current;
    }

    /** The number of the current place among all, from 1; 0 where there is none. */
    int number() {
        return current.map(hits::indexOf).orElse(-1) + 1;
    }

    /** The panes of {@code state} with every place marked, and the one looked at in view. */
    public StoryContent painted(StoryContent content, DeskState state) {
        if (!open) {
            return content;
        }
        if (textsChanged(state)) {
            search();
        }
        return content.with(painted(content.left(), Side.LEFT), painted(content.right(), Side.RIGHT));
    }

    private StoryContent.Pane painted(StoryContent.Pane pane, Side side) {
        List<PaneContent.Paint> paint = new ArrayList<>(pane.content().paint());
        for (Hit hit : hits) {
            if (hit.side() == side) {
                paint.add(new PaneContent.Paint(hit.span(), current.filter(hit::equals).isPresent() ? "match-current" : "match"));
            }
        }
        Optional<TextSpan> focus = current.filter(hit -> isLookedAt())
                .map(hit -> Optional.of(hit).filter(h -> h.side() == side).map(Hit::span)).orElse(pane.focus());
        return pane.with(pane.content().paint(paint), focus);
    }

    private void search() {
        Optional<DeskState> state = model.state().get();
        if (!open || state.isEmpty()) {
            return;
        }
        List<Hit> found = new ArrayList<>();
        for (Side side : Side.values()) {
            String text = state.get().pair().analysis(side).text().source().value();
            TextSearch search = texts.compute(side, (key, before) -> before != null && before.text().equals(text) ? before
                    : variants ? TextSearch.lenient(text) : TextSearch.exact(text));
            search.find(words).forEach(span -> found.add(new Hit(side, span)));
        }
        hits = List.copyOf(found);
        if (hits.isEmpty()) {
            current = Optional.empty();
        } else if (current.filter(hits::contains).isEmpty()) {
            // While somebody types, every letter looks on from where it was begun and does not run ahead.
            look(nearest(begun, 1));
        }
    }

    private boolean textsChanged(DeskState state) {
        return !texts.isEmpty() && texts.entrySet().stream().anyMatch(text ->
                !text.getValue().text().equals(state.pair().analysis(text.getKey()).text().source().value()));
    }

    /** The first place from {@code here} on, in either direction. */
    private Hit nearest(Optional<Hit> here, int step) {
        List<Hit> ahead = hits.stream()
                .filter(hit -> here.map(from -> Hit.ORDER.compare(hit, from) * step >= 0).orElse(true)).toList();
        if (ahead.isEmpty()) {
            return step > 0 ? hits.getFirst() : hits.getLast();
        }
        return step > 0 ? ahead.getFirst() : ahead.getLast();
    }

    private Optional<Hit> place() {
        return model.state().get().flatMap(state -> state.currentClaim()
                .flatMap(claim -> claim.cover(state.selection().side()))
                .map(span -> new Hit(state.selection().side(), span)));
    }

    private void look(Hit hit) {
        current = Optional.of(hit);
        model.state().get().ifPresent(state -> {
            lookedAtFrom = state.selection();
            boolean folded = state.view().asideFolded() && state.pair().analysis(hit.side()).text().paragraphs().stream()
                    .anyMatch(p -> p.role() == Paragraph.Role.SET_ASIDE && p.span().overlaps(hit.span()));
            if (folded) {
                model.toggleAside();
            }
        });
    }

    /** Whoever goes elsewhere with another key sees that place again. */
    private boolean isLookedAt() {
        return model.state().get().filter(now -> now.selection().equals(lookedAtFrom)).isPresent();
    }
}
