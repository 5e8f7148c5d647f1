package milaan.ui.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.annotation.Anchor;
import milaan.annotation.Annotations;
import milaan.annotation.Claim;
import milaan.annotation.Edit;
import milaan.annotation.Tag;
import milaan.model.Edition;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.ui.marking.CaretPath;
import milaan.ui.marking.EqualStrings;
import milaan.ui.story.Caret;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/** Marks spans in the texts and makes claims of them; takes several claims together. Use from the window's thread. */
public final class Marker {

    /** Where equal words were found. */
    public record Equal(String words, int left, int right, boolean tagged) { }

    private record Known(ReadText text, CaretPath path) { }

    private final WorkbenchModel model;
    private final Review review;
    private final Map<Side, Known> paths = new EnumMap<>(Side.class);

    public Marker(WorkbenchModel model, Review review) {
        this.model = model;
        this.review = review;
    }

    /** Puts a caret into the pane that is read: behind the current span, else at the current fact or sentence. */
    public void begin() {
        model.to(now -> marking(now, now.selection().side(), start(now, now.selection().side())));
    }

    /** @param step 1 or -1 */
    public void move(CaretPath.Unit unit, int step, boolean extend) {
        model.to(now -> {
            Side side = now.selection().side();
            Caret from = now.marking().on(side).orElseGet(() -> start(now, side));
            return now.marking(now.marking().with(side, path(now, side).move(from, unit, step, extend)));
        });
    }

    /** Back to reading; from there nothing is picked and no verdict asked for any more. */
    public void leave() {
        boolean reading = model.state().get().filter(s -> s.view().mode() == Mode.READING && !s.selection().asking()).isPresent();
        review.stopAsking();
        model.mode(Mode.READING);
        if (reading) {
            unpick();
        }
    }

    /** Goes on in the next text, after the last in the first; what is marked stays so in the two that are compared. */
    public void otherPane() {
        model.to(now -> {
            DeskState from = now.beforeNextPane();
            Side side = from.selection().side().other();
            DeskState there = from.selection(from.selection().on(side));
            return there.marking().on(side).isPresent() ? there : marking(there, side, start(there, side));
        });
    }

    /** What the mouse has drawn over or clicked twice. */
    public void drawn(Side side, int anchor, int at) {
        model.to(now -> {
            CaretPath path = path(now, side);
            Caret caret = path.drawn(anchor, at);
            boolean begun = now.view().mode() == Mode.MARKING;
            if (!path.isOpen(anchor) || path.marked(caret).isEmpty()) {
                return now;
            }
            return now.view(now.view().mode(Mode.MARKING)).selection(now.selection().on(side))
                    .marking(now.marking().with(side, caret).byMouse(!begun || now.marking().byMouse()));
        });
    }

    /** @return whether the click was for the caret; else it is one of reading */
    public boolean clicked(Side side, int offset) {
        Optional<DeskState> now = model.state().get().filter(s -> s.view().mode() == Mode.MARKING);
        if (now.isEmpty()) {
            return false;
        }
        if (now.get().marking().byMouse()) {
            model.mode(Mode.READING);
            return false;
        }
        model.to(s -> marking(s.selection(s.selection().on(side)), side, Caret.at(path(s, side).near(offset))));
        return true;
    }

    /** Whether words are marked now, in either text. */
    public boolean hasMarked() {
        return model.state().get().filter(s -> marked(s, Side.LEFT).isPresent() || marked(s, Side.RIGHT).isPresent())
                .isPresent();
    }

    /** Makes what is marked a claim, of both texts where both have something marked, and goes back to reading on it. */
    public void make() {
        made(List.of());
    }

    /** Tags what is marked at once; while nothing is marked, the picked claims or the current one. */
    public void tag(Tag tag) {
        if (hasMarked()) {
            made(List.of(tag));
        } else {
            review.tag(tag);
        }
    }

    private void made(List<Tag> tags) {
        model.state().get().filter(s -> hasMarked()).ifPresent(state -> {
            ClaimItem item = item(state, marked(state, Side.LEFT), marked(state, Side.RIGHT));
            Annotations.ClaimMarks marks = state.annotations().of(item.claim());
            model.mode(Mode.READING);
            for (Tag tag : tags) {
                model.apply(new Edit.TagClaim(item.claim(), tag.id(), true));
            }
            if (tags.isEmpty() && item.span() && !marks.made()) {
                model.apply(new Edit.MarkSpan(item.claim(), true));
            }
            model.goToClaim(item.claim().key());
        });
    }

    /** Takes the current claim to those picked, or out again. */
    public void pick() {
        model.to(now -> now.selection().claim().map(key -> now.marking(now.marking().toggled(key))).orElse(now));
    }

    /** Picks the current claim and the one {@code step} further. */
    public void pick(int step) {
        model.to(now -> {
            Set<String> keys = new LinkedHashSet<>(now.marking().picked());
            now.selection().claim().ifPresent(keys::add);
            DeskState there = now.selection(Navigator.claim(now, step));
            there.selection().claim().ifPresent(keys::add);
            return there.marking(there.marking().picked(keys));
        });
    }

    public void unpick() {
        model.to(now -> now.marking(now.marking().picked(Set.of())));
    }

    /** The words to look for: those marked now, or of the current span or fact. */
    public Optional<String> words() {
        return model.state().get().flatMap(state -> {
            Side side = state.selection().side();
            Optional<TextSpan> span = state.currentClaim().filter(ClaimItem::span)
                    .flatMap(c -> c.on(side).stream().findFirst());
            return marked(state, side).or(() -> state.selection().fact().map(f -> f.span())).or(() -> span)
                    .map(place -> place.in(text(state, side)));
        });
    }

    /**
     * Makes a span of every place in both texts that holds the same words, with the tags of the current span, in one step.
     * Where that has none, the spans are picked: the next tag is for all of them.
     */
    public Optional<Equal> equal() {
        Optional<String> words = words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        DeskState state = model.state().get().orElseThrow();
        List<String> tags = state.view().mode() == Mode.MARKING ? List.of()
                : state.currentClaim().filter(ClaimItem::span).map(c -> state.annotations().of(c.claim()).tags()).orElse(List.of());
        List<ClaimItem> left = places(state, Side.LEFT, words.get());
        List<ClaimItem> right = places(state, Side.RIGHT, words.get());
        List<ClaimItem> all = new ArrayList<>(left);
        all.addAll(right);
        List<Edit> edits = all.stream().flatMap(item -> edits(state, item, tags).stream()).toList();
        if (!edits.isEmpty()) {
            model.apply(new Edit.Together(edits));
        }
        model.mode(Mode.READING);
        if (tags.isEmpty()) {
            Set<String> keys = new LinkedHashSet<>();
            all.forEach(item -> keys.add(item.claim().key()));
            model.to(now -> now.marking(now.marking().picked(keys)));
        }
        return Optional.of(new Equal(words.get(), left.size(), right.size(), !tags.isEmpty()));
    }

    private static List<Edit> edits(DeskState state, ClaimItem item, List<String> tags) {
        Annotations.ClaimMarks marks = state.annotations().of(item.claim());
        List<Edit> edits = new ArrayList<>();
        tags.stream().filter(t -> !marks.tags().contains(t)).forEach(t -> edits.add(new Edit.TagClaim(item.claim(), t, true)));
        if (tags.isEmpty() && item.span() && marks.isBlank()) {
            edits.add(new Edit.MarkSpan(item.claim(), true));
        }
        return edits;
    }

    private List<ClaimItem> places(DeskState state, Side side, String words) {
        return EqualStrings.in(state.pair().analysis(side).text(), words).stream()
                .map(span -> side == Side.LEFT ? item(state, Optional.of(span), Optional.empty())
                        : item(state, Optional.empty(), Optional.of(span))).toList();
    }

    /** The claim that stands in these places already, or a new one. A span of one text is always told by its left anchor. */
    private static ClaimItem item(DeskState state, Optional<TextSpan> left, Optional<TextSpan> right) {
        List<TextSpan> onLeft = left.stream().toList();
        List<TextSpan> onRight = right.stream().toList();
        return state.pair().claims().in(onLeft, onRight).orElseGet(() -> {
            Optional<Anchor> a = left.map(s -> anchor(state, Side.LEFT, s));
            Optional<Anchor> b = right.map(s -> anchor(state, Side.RIGHT, s));
            return new ClaimItem(Claim.of(a.or(() -> b), a.flatMap(one -> b)), onLeft, onRight, Optional.empty(), true);
        });
    }

    private static Anchor anchor(DeskState state, Side side, TextSpan span) {
        Edition edition = state.pair().edition(side);
        return Anchor.in(edition.id(), text(state, side), span);
    }

    private Optional<TextSpan> marked(DeskState state, Side side) {
        return state.view().mode() != Mode.MARKING ? Optional.empty()
                : state.marking().on(side).flatMap(caret -> path(state, side).marked(caret));
    }

    private static DeskState marking(DeskState now, Side side, Caret caret) {
        return now.view(now.view().mode(Mode.MARKING)).marking(now.marking().with(side, caret).byMouse(false));
    }

    private Caret start(DeskState state, Side side) {
        Optional<TextSpan> fact = state.selection().fact().filter(f -> state.selection().side() == side).map(f -> f.span());
        Optional<ClaimItem> claim = state.currentClaim();
        Optional<Integer> sentence = claim.flatMap(c -> c.on(side).stream().findFirst())
                .map(s -> claim.filter(ClaimItem::span).isPresent() ? s.end() : s.start());
        return Caret.at(path(state, side).near(fact.map(TextSpan::start).or(() -> sentence).orElse(0)));
    }

    /** Every key asks for it: kept as long as the text is shown. */
    private CaretPath path(DeskState state, Side side) {
        ReadText text = state.pair().analysis(side).text();
        Known known = paths.get(side);
        if (known == null || known.text() != text) {
            known = new Known(text, CaretPath.of(text));
            paths.put(side, known);
        }
        return known.path();
    }

    private static String text(DeskState state, Side side) {
        return state.pair().edition(side).text().value();
    }
}
