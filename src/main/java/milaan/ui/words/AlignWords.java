package milaan.ui.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.alignment.Bead;
import milaan.alignment.Evidence;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.DeskState;
import milaan.ui.story.Side;
import milaan.wording.Excerpt;
import milaan.wording.SideNames;

/** The links of the sentences the panes are at, and what else may answer them, in words. Pure. */
public final class AlignWords {

    private static final int PLACE = 90;
    private static final int CANDIDATE = 110;
    private static final int EVIDENCE = 6;
    /** A pair of words with a smaller share says nothing to a reader. */
    private static final double TELLING = 0.1;
    /** Below this a figure would only pretend to be exact. */
    private static final double UNLIKELY = 0.1;

    private final Words words;

    public AlignWords(Words words) {
        this.words = words;
    }

    public AlignContent content(DeskState state) {
        Side active = state.selection().side();
        Optional<Bead> own = Aligning.own(state);
        Optional<Bead> shared = Aligning.shared(state);
        List<Bead> candidates = Aligning.candidates(state);
        String name = name(state, active);
        return new AlignContent(place(state, Side.LEFT), place(state, Side.RIGHT), active, linked(state),
                shared.filter(Bead::isByHand).isPresent(),
                shared.map(b -> evidence(state, b)).orElse(""),
                words.text(own.isPresent() ? "ui.align.others" : "ui.align.candidates", name),
                candidates.isEmpty() ? words.text(own.isPresent() ? "ui.align.no-others" : "ui.align.none") : "",
                candidates.stream().map(b -> candidate(state, b, active)).toList(), Aligning.chosen(state).orElse(-1));
    }

    /** Whether the two sentences the panes are at are linked, and by whom. */
    String linked(DeskState state) {
        Optional<Bead> shared = Aligning.shared(state);
        return shared.map(b -> b.isByHand() ? words.text("ui.align.by-hand")
                        : words.text("ui.align.by-program", percent(b.score())))
                .orElseGet(() -> words.text("ui.align.not-linked"));
    }

    /** "Hindi, sentence 3". */
    String name(DeskState state, Side side) {
        SideNames sides = words.sides(state.pair());
        return words.text("ui.align.sentence", side == Side.LEFT ? sides.left() : sides.right(),
                words.wording().numeral(state.cursors().on(side) + 1));
    }

    private AlignContent.Place place(DeskState state, Side side) {
        return new AlignContent.Place(name(state, side), state.cursor(side)
                .map(s -> Excerpt.of(s.in(state.pair().analysis(side).text().source().value()), PLACE)).orElse(""));
    }

    private AlignContent.Candidate candidate(DeskState state, Bead bead, Side own) {
        Side across = own.other();
        String said = bead.on(Aligning.text(across)).stream().map(s -> state.pair().analysis(across).text().text(s))
                .collect(Collectors.joining(" "));
        String evidence = evidence(state, bead);
        String confidence = bead.score() < UNLIKELY ? words.text("ui.align.unlikely", percent(UNLIKELY))
                : words.text("ui.align.confidence", percent(bead.score()));
        return new AlignContent.Candidate(Excerpt.of(said, CANDIDATE), confidence, evidence,
                String.join(". ", confidence, said, evidence));
    }

    private String evidence(DeskState state, Bead bead) {
        return bead.evidence().stream().filter(e -> e.weight() >= TELLING).limit(EVIDENCE).map(e -> pair(state, e)).distinct()
                .collect(Collectors.joining(" · "));
    }

    private String pair(DeskState state, Evidence evidence) {
        return words.text("ui.align.match",
                evidence.left().in(state.pair().analysis(Side.LEFT).text().source().value()),
                evidence.right().in(state.pair().analysis(Side.RIGHT).text().source().value()));
    }

    /** Never 0 or 100: nothing computed is that sure. */
    private String percent(double score) {
        return words.wording().numeral(Math.clamp(Math.round(score * 100), 1, 99));
    }
}
