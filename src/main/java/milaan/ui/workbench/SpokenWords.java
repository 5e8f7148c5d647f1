package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.Caret;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/** The current sentence as it is said to those who hear the window: where it stands, what differs, then its words. Pure. */
final class SpokenWords {

    private final Words words;

    SpokenWords(Words words) {
        this.words = words;
    }

    String sentence(DeskState state, Side side) {
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
        List<TextSpan> sentences = claim.get().on(side);
        int number = 1 + (int) text.sentences().stream().filter(s -> s.span().start() < sentences.getFirst().start()).count();
        List<String> parts = new ArrayList<>(List.of(words.text("ui.spoken.sentence", number,
                words.terms().language(text.language()))));
        if (claim.get().isByHand()) {
            parts.add(words.text("ui.align.by-hand"));
        }
        state.in(claim.get()).stream().filter(f -> !f.isDismissed()).map(f -> differs(state.pair().comparison(), f))
                .forEach(parts::add);
        Optional.of(state.annotations().of(claim.get().claim()).note()).filter(note -> !note.isEmpty())
                .ifPresent(note -> parts.add(words.text("ui.note.title", note)));
        String said = String.join(" ", sentences.stream().map(s -> s.in(text.source().value())).toList());
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

    private String differs(Comparison comparison, FindingItem item) {
        Finding finding = item.finding();
        return finding instanceof Finding.OnlyInOne ? words.findings().title(comparison, finding)
                : words.text("ui.spoken.differs", words.findings().title(comparison, finding),
                        words.findings().left(comparison, finding).words(), words.findings().right(comparison, finding).words());
    }
}
