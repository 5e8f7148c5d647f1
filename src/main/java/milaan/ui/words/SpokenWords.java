package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.ClaimStatus;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.Caret;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/** The current sentence as it is said to those who hear the window: where it stands, what differs, then its words. Pure. */
public final class SpokenWords {

    private final Words words;

    public SpokenWords(Words words) {
        this.words = words;
    }

    public String sentence(DeskState state, Side side) {
        ReadText text = state.pair().analysis(side).text();
        if (state.view().mode() == Mode.MARKING) {
            return state.marking().on(side).map(caret -> marked(text.source().value(), caret))
                    .orElseGet(() -> state.pair().edition(side).label());
        }
        Optional<ClaimItem> claim = state.currentClaim().filter(c -> c.isOn(side));
        if (state.view().mode() == Mode.ALIGNING && state.cursor(side).isPresent()) {
            AlignWords aligning = new AlignWords(words);
            return aligning.name(state, side) + ", " + aligning.linked(state) + ": "
                    + state.cursor(side).orElseThrow().in(text.source().value());
        }
        if (claim.isEmpty()) {
            return state.pair().edition(side).label();
        }
        List<String> parts = new ArrayList<>(List.of(place(state, claim.get(), side)));
        if (claim.get().isByHand()) {
            parts.add(words.text("ui.align.by-hand"));
        }
        state.in(claim.get()).stream().filter(f -> !f.isDismissed()).map(f -> finding(state.pair().comparison(), f))
                .forEach(parts::add);
        String said = String.join(" ", claim.get().on(side).stream().map(s -> s.in(text.source().value())).toList());
        return String.join(", ", parts) + ": " + said;
    }

    /** What is marked, or the word that begins at the caret. */
    private String marked(String text, Caret caret) {
        String chosen = caret.span().in(text).strip();
        if (!chosen.isEmpty()) {
            return words.text("ui.spoken.marked", chosen);
        }
        int end = caret.at();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return words.text("ui.spoken.caret", text.substring(caret.at(), end));
    }

    /** "sentence 4, Hindi, tagged Figure": where a claim stands on a side, and what people have said of it. */
    String place(DeskState state, ClaimItem claim, Side side) {
        ReadText text = state.pair().analysis(side).text();
        TextSpan first = claim.on(side).getFirst();
        int number = 1 + text.sentenceOf(first);
        List<String> parts = new ArrayList<>();
        if (claim.span()) {
            parts.add(words.text("ui.spoken.part"));
        }
        parts.add(claim.on(side).size() == 1
                ? words.text("ui.spoken.sentence", number, words.terms().language(text.language()))
                : words.text("ui.spoken.sentences", number, number + claim.on(side).size() - 1,
                        words.terms().language(text.language())));
        Annotations.ClaimMarks marks = state.annotations().of(claim.claim());
        List<String> tags = marks.tags().stream().flatMap(id -> state.tags().withId(id).stream()).map(words::tag).toList();
        if (!tags.isEmpty()) {
            parts.add(words.text("ui.spoken.tagged", String.join(", ", tags)));
        }
        if (marks.status() != ClaimStatus.OPEN) {
            parts.add(words.terms().status(marks.status()));
        }
        if (marks.flagged()) {
            parts.add(words.text("ui.chip.flagged"));
        }
        if (!marks.note().isEmpty()) {
            parts.add(words.text("ui.spoken.note", marks.note()));
        }
        return String.join(", ", parts);
    }

    private String finding(Comparison comparison, FindingItem item) {
        List<String> parts = new ArrayList<>(List.of(differs(comparison, item)));
        if (item.isConfirmed()) {
            parts.add(words.text("decision.confirmed"));
        }
        if (item.marks().flagged()) {
            parts.add(words.text("ui.chip.flagged"));
        }
        if (!item.marks().note().isEmpty()) {
            parts.add(words.text("ui.spoken.note", item.marks().note()));
        }
        return String.join(", ", parts);
    }

    private String differs(Comparison comparison, FindingItem item) {
        Finding finding = item.finding();
        return finding instanceof Finding.OnlyInOne ? words.findings().title(comparison, finding)
                : words.text("ui.spoken.differs", words.findings().title(comparison, finding),
                        words.findings().left(comparison, finding).words(), words.findings().right(comparison, finding).words());
    }
}
