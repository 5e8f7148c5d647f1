package milaan.ui.desk;

import java.util.List;
import java.util.stream.Stream;
import milaan.annotation.Anchor;
import milaan.annotation.AnchorFinder;
import milaan.annotation.Edit;
import milaan.text.ReadText;
import milaan.ui.story.Side;

/** The sentences an edit of links is about: undo goes there. Empty for other edits. */
record LinkedPlace(List<Anchor> anchors) {

    static LinkedPlace of(Edit edit) {
        return new LinkedPlace(anchors(edit).toList());
    }

    boolean isSomewhere() {
        return !anchors.isEmpty();
    }

    /** Each pane goes to the first of them in its text, unless it is at one already. */
    Cursors in(OpenPair pair, Cursors now) {
        Cursors next = now;
        for (Side side : Side.values()) {
            ReadText text = pair.analysis(side).text();
            List<Integer> there = anchors.stream().filter(a -> a.edition().equals(pair.edition(side).id()))
                    .flatMap(a -> AnchorFinder.find(a, text.source().value()).stream()).map(text::sentenceOf).toList();
            next = there.isEmpty() || there.contains(now.on(side)) ? next : next.at(side, there.getFirst());
        }
        return next;
    }

    private static Stream<Anchor> anchors(Edit edit) {
        return switch (edit) {
            case Edit.LinkSentences e -> Stream.concat(e.left().stream(), e.right().stream());
            case Edit.BarSentences e -> Stream.of(e.left(), e.right());
            case Edit.Together e -> e.edits().stream().flatMap(LinkedPlace::anchors);
            case Edit.Decide e -> Stream.empty();
            case Edit.NoteFinding e -> Stream.empty();
            case Edit.FlagFinding e -> Stream.empty();
            case Edit.TagClaim e -> Stream.empty();
            case Edit.SetStatus e -> Stream.empty();
            case Edit.NoteClaim e -> Stream.empty();
            case Edit.FlagClaim e -> Stream.empty();
            case Edit.SetPublished e -> Stream.empty();
            case Edit.SetRule e -> Stream.empty();
            case Edit.MarkSpan e -> Stream.empty();
            case Edit.CiteEvidence e -> Stream.empty();
        };
    }
}
