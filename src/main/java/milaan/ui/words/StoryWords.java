package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.facts.Analysis;
import milaan.facts.PlaceFact;
import milaan.model.Edition;
import milaan.model.TextSpan;
import milaan.ui.desk.Beside;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.desk.Selection;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.ClaimList;
import milaan.ui.story.PaneContent;
import milaan.ui.story.Side;
import milaan.ui.story.StoryContent;

/** The two panes and what is between them, from the state. Use from one thread. */
public final class StoryWords {

    private final Words words;
    private final FindingLines lines;
    private final PanePainter painter;
    private final SpokenWords spoken;
    private final PanePainter outerPainter;
    private Optional<Marked> marked = Optional.empty();
    private List<StoryContent.Mark> claimMarks = List.of();

    private record Marked(ClaimList claims, Annotations annotations) { }

    public StoryWords(Words words, FindingLines lines) {
        this.words = words;
        this.lines = lines;
        this.painter = new PanePainter(words, lines);
        this.spoken = new SpokenWords(words);
        // Lines are kept for one comparison at a time: the third version has another.
        this.outerPainter = new PanePainter(words, new FindingLines(words));
    }

    public StoryContent content(DeskState state) {
        return new StoryContent(pane(state, Side.LEFT), pane(state, Side.RIGHT), versions(state), painter.ribbons(state),
                marks(state), state.selection().side(), state.view().mode() != Mode.ALIGNING,
                state.beside().map(beside -> outer(state, beside)));
    }

    /** A third version: painted as what answers the current claim, with the numbers of what differs from its neighbour. */
    private StoryContent.Outer outer(DeskState state, Beside beside) {
        Side at = beside.at();
        DeskState turned = state.turned();
        Selection claim = new Selection(at.other(), turned.selection().claim(), Optional.empty(), Optional.empty(), false);
        DeskState shown = turned.selection(claim).view(turned.view().mode(Mode.READING));
        List<StoryContent.Bar> bars = shown.currentClaim().map(c -> c.on(at)).orElse(List.of()).stream()
                .map(sentence -> new StoryContent.Bar(sentence, "waiting")).toList();
        return new StoryContent.Outer(pane(shown, at, outerPainter.content(shown, at), bars), outerPainter.ribbons(shown), at);
    }

    private StoryContent.Pane pane(DeskState state, Side side) {
        return pane(state, side, painter.content(state, side), bars(state, side));
    }

    private StoryContent.Pane pane(DeskState state, Side side, PaneContent content, List<StoryContent.Bar> bars) {
        Edition edition = state.pair().edition(side);
        Analysis analysis = state.pair().analysis(side);
        Optional<PlaceFact> dateline = analysis.facts(PlaceFact.class).stream()
                .filter(p -> p.use() == PlaceFact.Use.DATELINE).findFirst();
        Optional<String> place = dateline.map(analysis::words);
        String about = words.about(edition, place);
        String brief = words.aboutShort(edition, place);
        return new StoryContent.Pane(content, about, brief, bars, focus(state, side), spoken.sentence(state, side));
    }

    /** Beside the current claim; a pane that has its own place meanwhile says so with another bar. */
    private static List<StoryContent.Bar> bars(DeskState state, Side side) {
        boolean aligning = state.view().mode() == Mode.ALIGNING;
        List<TextSpan> claim = state.currentClaim().map(c -> c.on(side)).orElse(List.of());
        List<StoryContent.Bar> bars = new ArrayList<>();
        if (!aligning) {
            claim.forEach(sentence -> bars.add(new StoryContent.Bar(sentence, "")));
        }
        if (aligning || claim.isEmpty() || state.cursors().keeps(side)) {
            boolean active = state.selection().side() == side;
            state.cursor(side).filter(at -> aligning || !claim.contains(at))
                    .ifPresent(at -> bars.add(new StoryContent.Bar(at, active ? "" : "waiting")));
        }
        return bars;
    }

    /** The finding's words, or else the claim; while links are made, where each pane is. */
    private static Optional<TextSpan> focus(DeskState state, Side side) {
        if (state.view().mode() == Mode.MARKING) {
            int last = state.pair().edition(side).text().length() - 1;
            return state.marking().on(side).filter(c -> state.selection().side() == side && last >= 0)
                    .map(c -> Math.min(c.at(), last)).map(at -> new TextSpan(at, at + 1));
        }
        if (state.view().mode() == Mode.ALIGNING) {
            return state.cursor(side);
        }
        Optional<TextSpan> fact = state.selection().fact().filter(f -> state.selection().side() == side)
                .map(milaan.facts.Fact::span);
        Optional<TextSpan> finding = state.currentFinding().flatMap(f -> DeskState.place(f, side));
        return fact.or(() -> finding).or(() -> state.currentClaim().map(ClaimItem::claim)
                .flatMap(c -> state.currentClaim().flatMap(i -> i.on(side).stream().findFirst())));
    }

    private List<StoryContent.Version> versions(DeskState state) {
        return state.story().editions().stream().map(e -> new StoryContent.Version(e.id(), e.label(),
                words.about(e, Optional.empty()))).toList();
    }

    private List<StoryContent.Mark> marks(DeskState state) {
        List<StoryContent.Mark> marks = new ArrayList<>();
        for (FindingItem item : state.findings()) {
            Side side = DeskState.place(item, Side.LEFT).isPresent() ? Side.LEFT : Side.RIGHT;
            if (PanePainter.differs(item) || item.group() == Group.ONLY_IN_ONE) {
                marks.add(new StoryContent.Mark(side, DeskState.place(item, side).orElseThrow(),
                        item.isDismissed() ? "tick-dismissed" : item.kindStyle(), item.key(),
                        lines.title(state.pair().comparison(), item)));
            }
        }
        marks.addAll(claimMarks(state));
        return marks;
    }

    /** Put into words once for each edit: a long story has thousands, and every key draws the window anew. */
    private List<StoryContent.Mark> claimMarks(DeskState state) {
        Marked now = new Marked(state.pair().claims(), state.annotations());
        if (marked.filter(m -> m.claims() == now.claims() && m.annotations() == now.annotations()).isEmpty()) {
            marked = Optional.of(now);
            claimMarks = now.claims().claims().stream().map(claim -> mark(state, claim)).toList();
        }
        return claimMarks;
    }

    /** A claim on the strip; one that somebody has marked stands out. */
    private StoryContent.Mark mark(DeskState state, ClaimItem claim) {
        Side side = claim.isOn(Side.LEFT) ? Side.LEFT : Side.RIGHT;
        boolean marked = !state.annotations().of(claim.claim()).isBlank();
        return new StoryContent.Mark(side, claim.on(side).getFirst(), marked ? "tick-claim tick-marked" : "tick-claim",
                claim.claim().key(), spoken.place(state, claim, side));
    }
}
