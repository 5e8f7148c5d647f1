package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.annotation.Annotations;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Verdict;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.text.ReadText;
import milaan.text.Sentence;
import milaan.ui.desk.DeskState;
import milaan.ui.findings.CardContent;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.marking.TagStyle;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;
import milaan.wording.RuleWords;
import milaan.wording.SideNames;
import milaan.wording.SideWords;

/** What the card says about the current finding, or about the claim where nothing differs. Pure. */
public final class CardWords {

    private final Words words;

    public CardWords(Words words) {
        this.words = words;
    }

    public CardContent content(DeskState state) {
        return state.currentFinding().map(item -> finding(state, item))
                .orElseGet(() -> state.currentClaim().map(claim -> claim(state, claim)).orElseGet(this::nothing));
    }

    private CardContent finding(DeskState state, FindingItem item) {
        Comparison comparison = state.pair().comparison();
        SideNames sides = words.sides(state.pair());
        Finding finding = item.finding();
        boolean oneSided = item.finding() instanceof Finding.OnlyInOne;
        Optional<SideWords> left = oneSided && DeskState.place(item, Side.LEFT).isEmpty() ? Optional.empty()
                : Optional.of(words.findings().left(comparison, finding));
        Optional<SideWords> right = oneSided && DeskState.place(item, Side.RIGHT).isEmpty() ? Optional.empty()
                : Optional.of(words.findings().right(comparison, finding));
        return new CardContent(words.findings().title(comparison, finding), item.kindStyle(), place(state, item),
                sides.left(), sides.right(), left, right, sentences(state, item, sides),
                words.findings().reason(comparison, finding), words.findings().evidence(comparison, finding).orElse(""),
                rule(finding), labels(state, item, sides),
                note(state, item), verdict(item), state.selection().asking(), true);
    }

    private String rule(Finding finding) {
        return words.text("ui.card.rule", finding.basis().rule(), Math.round(finding.basis().confidence() * 100));
    }

    /** Where the words that differ are only a part of their sentence: the sentence around them. */
    private static List<CardContent.Sentence> sentences(DeskState state, FindingItem item, SideNames sides) {
        return Stream.of(Side.values()).flatMap(side -> DeskState.place(item, side)
                .flatMap(span -> sentence(state.pair().analysis(side).text(), span,
                        side == Side.LEFT ? sides.left() : sides.right())).stream()).toList();
    }

    private static Optional<CardContent.Sentence> sentence(ReadText text, TextSpan found, String name) {
        String source = text.source().value();
        TextSpan words = GraphemeClusters.snap(source, found);
        return text.sentences().stream().map(Sentence::span).filter(s -> s.contains(words) && s.length() > words.length() + 2)
                .findFirst().map(s -> new CardContent.Sentence(name, source.substring(s.start(), words.start()),
                        words.in(source), source.substring(words.end(), s.end())));
    }

    private String note(DeskState state, FindingItem item) {
        String reason = item.rule().map(new RuleWords(words.wording())::sentence).or(() -> item.marks().decision()
                .map(d -> d instanceof Decision.Dismissed x ? x.reason() : "")).orElse("");
        String because = reason.isEmpty() ? "" : words.text("ui.card.dismissed-because", reason);
        String claim = state.currentClaim().map(c -> claimNote(state, c)).orElse("");
        return Stream.of(because, item.marks().note(), claim).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    private CardContent claim(DeskState state, ClaimItem claim) {
        Optional<Fact> fact = state.selection().fact();
        SideNames sides = words.sides(state.pair());
        Optional<SideWords> value = fact.map(f -> fact(state, f));
        boolean left = state.selection().side() == Side.LEFT;
        if (claim.span()) {
            return span(state, claim);
        }
        String title = words.text(claim.bead().isPresent() ? "ui.card.claim" : "ui.card.claim-alone",
                claim.isOn(Side.LEFT) ? sides.left() : sides.right());
        String why = claim.bead().isPresent() && fact.isEmpty() ? words.text("ui.card.no-difference") : "";
        return new CardContent(title, "", "", sides.left(), sides.right(), left ? value : Optional.empty(),
                left ? Optional.empty() : value, List.of(), why, "", "", claimLabels(state, claim),
                claimNote(state, claim), Optional.empty(), false, false);
    }

    /** The marked words themselves, beside what was said of them. */
    private CardContent span(DeskState state, ClaimItem claim) {
        SideNames sides = words.sides(state.pair());
        return new CardContent(words.text("ui.card.span"), "", "", sides.left(), sides.right(),
                marked(state, claim, Side.LEFT), marked(state, claim, Side.RIGHT), List.of(), "", "", "", claimLabels(state, claim),
                claimNote(state, claim), Optional.empty(), false, false);
    }

    private static Optional<SideWords> marked(DeskState state, ClaimItem claim, Side side) {
        return claim.on(side).stream().findFirst()
                .map(span -> new SideWords(span.in(state.pair().edition(side).text().value()), Optional.empty()));
    }

    /** The note of a claim and what it rests on. */
    private String claimNote(DeskState state, ClaimItem claim) {
        Annotations.ClaimMarks marks = state.annotations().of(claim.claim());
        return Stream.concat(Stream.of(marks.note()), marks.evidence().stream().map(e -> words.text("ui.card.evidence", e)))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    private SideWords fact(DeskState state, Fact fact) {
        Analysis analysis = state.pair().analysis(state.selection().side());
        return words.values().side(analysis, fact);
    }

    private CardContent nothing() {
        return new CardContent(words.text("ui.card.nothing"), "", "", "", "", Optional.empty(), Optional.empty(), List.of(), "", "", "",
                List.of(), "", Optional.empty(), false, false);
    }

    private String place(DeskState state, FindingItem item) {
        return item.group() != Group.DISCREPANCY ? ""
                : words.text("ui.card.place", item.number(), state.discrepancies().size());
    }

    private List<CardContent.Label> labels(DeskState state, FindingItem item, SideNames sides) {
        List<CardContent.Label> labels = new ArrayList<>();
        labels.add(new CardContent.Label(words.terms().severity(item.finding().basis().severity()), "severity"));
        if (item.isReviewed()) {
            labels.add(new CardContent.Label(words.terms().decision(item.marks().decision(), item.rule().isPresent(), sides),
                    item.isDismissed() ? "done-dismissed" : "done"));
        }
        if (item.marks().flagged()) {
            labels.add(new CardContent.Label(words.text("ui.chip.flagged"), "flagged"));
        }
        state.currentClaim().ifPresent(claim -> labels.addAll(claimLabels(state, claim)));
        return labels;
    }

    private List<CardContent.Label> claimLabels(DeskState state, ClaimItem claim) {
        List<CardContent.Label> labels = new ArrayList<>();
        if (claim.isByHand()) {
            labels.add(new CardContent.Label("✎ " + words.text("ui.align.by-hand"), "by-hand"));
        }
        Annotations.ClaimMarks marks = state.annotations().of(claim.claim());
        marks.tags().stream().flatMap(id -> state.tags().withId(id).stream())
                .forEach(tag -> labels.add(new CardContent.Label(words.tag(tag), "tag " + TagStyle.of(tag))));
        if (marks.status() != ClaimStatus.OPEN) {
            labels.add(new CardContent.Label(words.terms().status(marks.status()), "status"));
        }
        if (marks.flagged()) {
            labels.add(new CardContent.Label(words.text("ui.chip.flagged"), "flagged"));
        }
        return labels;
    }

    private static Optional<String> verdict(FindingItem item) {
        return item.marks().decision().flatMap(d -> d instanceof Decision.Confirmed c ? c.verdict() : Optional.empty())
                .map(CardWords::command);
    }

    private static String command(Verdict verdict) {
        return switch (verdict) {
            case LEFT_WRONG -> "wrong-left";
            case RIGHT_WRONG -> "wrong-right";
            case BOTH_WRONG -> "wrong-both";
            case BOTH_ACCEPTABLE -> "acceptable-both";
            case CHECK_SOURCE -> "check-source";
        };
    }
}
