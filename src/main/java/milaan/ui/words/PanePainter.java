package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.annotation.Annotations;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Tag;
import milaan.comparison.Kind;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.IdentifierFact;
import milaan.facts.NegationFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.QuoteFact;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.marking.TagStyle;
import milaan.ui.story.Caret;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.PaneContent;
import milaan.ui.story.Ribbon;
import milaan.ui.story.Side;

/** What is painted on a text: facts, discrepancies, the current claim, tags. Pure. */
public final class PanePainter {

    private final Words words;

    private final FindingLines lines;

    public PanePainter(Words words, FindingLines lines) {
        this.words = words;
        this.lines = lines;
    }

    PaneContent content(DeskState state, Side side) {
        List<PaneContent.Paint> paint = new ArrayList<>();
        List<PaneContent.Badge> badges = new ArrayList<>();
        List<PaneContent.Chip> chips = new ArrayList<>();
        claims(state, side, paint, badges, chips);
        for (Fact fact : state.pair().analysis(side).facts()) {
            style(fact).ifPresent(style -> paint.add(new PaneContent.Paint(fact.span(), style)));
        }
        state.selection().fact().filter(f -> state.selection().side() == side)
                .ifPresent(fact -> paint.add(new PaneContent.Paint(fact.span(), "current-fact")));
        findings(state, side, paint, badges, chips);
        setAside(state, side, chips);
        return new PaneContent(state.pair().edition(side), state.pair().analysis(side).text(), paint, badges, chips,
                state.view().asideFolded(), SpanPainter.marks(state, side), caret(state, side));
    }

    public List<Ribbon> ribbons(DeskState state) {
        Optional<String> current = state.selection().claim();
        List<Ribbon> ribbons = new ArrayList<>();
        // Once for all ribbons: a long story has thousands, and every key draws the window anew.
        Map<Side, Set<Integer>> differing = Map.of(Side.LEFT, differing(state, Side.LEFT), Side.RIGHT, differing(state, Side.RIGHT));
        state.pair().claims().claims().stream().filter(c -> c.bead().isPresent())
                .filter(c -> !state.view().disagreementsOnly() || !state.in(c).isEmpty()
                        || current.filter(c.claim().key()::equals).isPresent())
                .forEach(c -> ribbons.add(ribbon(state, c, differing)));
        if (state.view().mode() == Mode.ALIGNING && Aligning.shared(state).isEmpty()) {
            state.cursor(Side.LEFT).ifPresent(left -> state.cursor(Side.RIGHT).ifPresent(right -> ribbons.add(
                    new Ribbon("", List.of(left), List.of(right), List.of("offer"), words.text("ui.align.not-linked")))));
        }
        return ribbons;
    }

    /** Numbers of the sentences in which something differs. */
    private static Set<Integer> differing(DeskState state, Side side) {
        ReadText text = state.pair().analysis(side).text();
        return state.findings().stream().filter(PanePainter::differs).flatMap(f -> DeskState.place(f, side).stream())
                .filter(place -> !place.isEmpty())
                .flatMap(place -> IntStream.rangeClosed(text.sentenceOf(place),
                        text.sentenceOf(new TextSpan(place.end() - 1, place.end()))).boxed())
                .collect(Collectors.toSet());
    }

    private Ribbon ribbon(DeskState state, ClaimItem claim, Map<Side, Set<Integer>> differing) {
        List<String> styles = new ArrayList<>();
        if (state.selection().claim().filter(claim.claim().key()::equals).isPresent()) {
            styles.add("current");
        } else if (claim.bead().filter(b -> b.left().stream().anyMatch(differing.get(Side.LEFT)::contains)
                || b.right().stream().anyMatch(differing.get(Side.RIGHT)::contains)).isPresent()) {
            styles.add("differs");
        }
        if (claim.isByHand()) {
            styles.add("by-hand");
        }
        return new Ribbon(claim.claim().key(), claim.left(), claim.right(), styles,
                claim.isByHand() ? words.text("ui.align.by-hand") : "");
    }

    private void claims(DeskState state, Side side, List<PaneContent.Paint> paint, List<PaneContent.Badge> badges,
                        List<PaneContent.Chip> chips) {
        Optional<String> current = state.selection().claim();
        for (ClaimItem claim : state.pair().claims().on(side)) {
            TextSpan last = claim.on(side).getLast();
            boolean here = current.filter(claim.claim().key()::equals).isPresent();
            boolean aligning = state.view().mode() == Mode.ALIGNING;
            if (claim.isAlone()) {
                chips.add(new PaneContent.Chip(last, onlyIn(state, side), "only"));
            }
            boolean quiet = state.view().disagreementsOnly() && claim.bead().isPresent() && state.in(claim).isEmpty();
            boolean picked = state.marking().picked().contains(claim.claim().key());
            if (picked) {
                chips.add(new PaneContent.Chip(last, words.text("ui.chip.picked"), "picked"));
            }
            for (TextSpan sentence : claim.on(side)) {
                boolean cursor = aligning && state.cursor(side).filter(sentence::equals).isPresent();
                if (picked) {
                    paint.add(new PaneContent.Paint(sentence, "picked"));
                } else if (aligning ? cursor : here) {
                    paint.add(new PaneContent.Paint(sentence, "current-claim"));
                } else if (here) {
                    paint.add(new PaneContent.Paint(sentence, "same-claim"));
                }
                if (claim.isAlone()) {
                    paint.add(new PaneContent.Paint(sentence, "alone"));
                }
                if (quiet && !here) {
                    paint.add(new PaneContent.Paint(sentence, "quiet"));
                }
            }
            marks(state, side, last, state.annotations().of(claim.claim()), badges, chips);
        }
    }

    private void marks(DeskState state, Side side, TextSpan last, Annotations.ClaimMarks marks,
                       List<PaneContent.Badge> badges, List<PaneContent.Chip> chips) {
        if (marks.isBlank()) {
            return;
        }
        boolean hindi = state.pair().edition(side).language() == Language.HINDI;
        List<Tag> tags = marks.tags().stream().flatMap(id -> state.tags().withId(id).stream()).toList();
        tags.forEach(tag -> chips.add(new PaneContent.Chip(last,
                (tag.key() < 0 ? "" : tag.key() + " ") + (hindi ? tag.hindi() : tag.english()),
                "tag " + TagStyle.of(tag))));
        if (marks.status() != ClaimStatus.OPEN) {
            chips.add(new PaneContent.Chip(last, words.terms().status(marks.status()), "status"));
        }
        if (!marks.note().isEmpty()) {
            chips.add(new PaneContent.Chip(last, words.text("ui.chip.note"), "note", "", marks.note()));
        }
        if (marks.flagged()) {
            chips.add(new PaneContent.Chip(last, words.text("ui.chip.flagged"), "flagged"));
        }
        if (!marks.evidence().isEmpty()) {
            chips.add(new PaneContent.Chip(last, words.text("ui.chip.evidence"), "note", "", String.join("\n", marks.evidence())));
        }
        tags.forEach(tag -> badges.add(new PaneContent.Badge(last, TagStyle.sign(tag), "badge-tag " + TagStyle.of(tag), "",
                words.tag(tag))));
    }

    private static Optional<Caret> caret(DeskState state, Side side) {
        return state.view().mode() == Mode.MARKING ? state.marking().on(side) : Optional.empty();
    }

    private void findings(DeskState state, Side side, List<PaneContent.Paint> paint, List<PaneContent.Badge> badges,
                          List<PaneContent.Chip> chips) {
        for (FindingItem item : state.findings()) {
            Optional<TextSpan> place = DeskState.place(item, side);
            if (place.isEmpty() || !differs(item)) {
                continue;
            }
            if (!item.marks().note().isEmpty()) {
                chips.add(new PaneContent.Chip(place.get(), words.text("ui.chip.note-on", words.wording().numeral(item.number())), "note",
                        item.key(), item.marks().note()));
            }
            boolean current = state.selection().finding().filter(item.key()::equals).isPresent();
            String look = item.isDismissed() ? "dismissed" : current ? "finding-current" : "finding";
            paint.add(new PaneContent.Paint(place.get(), look));
            if (!item.isDismissed()) {
                paint.add(new PaneContent.Paint(place.get(), "differs-" + item.kindStyle().substring("kind-".length())));
            }
            String shape = item.isDismissed() ? "badge-dismissed"
                    : item.isConfirmed() ? "badge-confirmed" : "badge-open";
            badges.add(new PaneContent.Badge(place.get(), words.wording().numeral(item.number()),
                    shape + " " + item.kindStyle(), item.key(),
                    lines.title(state.pair().comparison(), item)));
        }
    }

    private void setAside(DeskState state, Side side, List<PaneContent.Chip> chips) {
        List<Paragraph> paragraphs = state.pair().analysis(side).text().paragraphs();
        int lines = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).role() != Paragraph.Role.SET_ASIDE) {
                continue;
            }
            lines++;
            if (i + 1 == paragraphs.size() || paragraphs.get(i + 1).role() != Paragraph.Role.SET_ASIDE) {
                String count = words.text(lines == 1 ? "ui.chip.set-aside-one" : "ui.chip.set-aside", lines);
                chips.add(new PaneContent.Chip(paragraphs.get(i).span(),
                        (state.view().asideFolded() ? "▸ " : "▾ ") + count, "aside", PaneContent.ASIDE,
                        words.text("ui.chip.set-aside.why")));
                lines = 0;
            }
        }
    }

    private String onlyIn(DeskState state, Side side) {
        var sides = words.sides(state.pair());
        return words.text("ui.chip.only-in", side == Side.LEFT ? sides.left() : sides.right());
    }

    /** A different event concerns the whole story: it is told on the card and not painted on the words. */
    static boolean differs(FindingItem item) {
        return item.group() == Group.DISCREPANCY && item.finding().kind() != Kind.DIFFERENT_EVENT;
    }

    private static Optional<String> style(Fact fact) {
        return switch (fact) {
            case DateFact f -> Optional.of("fact-date");
            case DurationFact f -> Optional.of("fact-date");
            case NumberFact f -> Optional.of("fact-number");
            case OrdinalFact f -> Optional.of("fact-number");
            case IdentifierFact f -> Optional.of("fact-number");
            case PlaceFact f -> Optional.of("fact-place");
            case PersonFact f -> f.mention() == PersonFact.Mention.PRONOUN ? Optional.empty() : Optional.of("fact-name");
            case OrganisationFact f -> Optional.of("fact-name");
            case QuoteFact f -> f.kind() == QuoteFact.Kind.DIRECT ? Optional.of("fact-quote") : Optional.empty();
            // A line under every "not" would be noise; where one matters, it is a finding.
            case NegationFact f -> Optional.empty();
            case HedgeFact f -> Optional.empty();
        };
    }
}
