package milaan.export.pdf;

import java.util.List;
import java.util.Optional;
import milaan.annotation.Anchor;
import milaan.comparison.Finding;
import milaan.export.MarkedClaim;
import milaan.export.PairContent;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.TextSpan;

/** One of the two compared versions, and how to read its part of the findings. */
record Side(PairContent content, boolean isLeft) {

    Edition edition() {
        return isLeft ? content.pair().left() : content.pair().right();
    }

    Analysis analysis() {
        return isLeft ? content.pair().comparison().left() : content.pair().comparison().right();
    }

    Optional<String> letter(int sentence) {
        return (isLeft ? content.letters().left() : content.letters().right()).get(sentence);
    }

    Optional<TextSpan> place(Finding finding) {
        return isLeft ? finding.basis().left() : finding.basis().right();
    }

    List<Integer> sentences(MarkedClaim claim) {
        return isLeft ? claim.left() : claim.right();
    }

    /** Words an editor has marked; not whole sentences, which carry their tags below them. */
    List<TextSpan> marked() {
        String text = analysis().text().source().value();
        return content.claims().stream().flatMap(c -> c.marks().claim().anchors().stream())
                .filter(a -> a.edition().equals(edition().id()) && a.span().end() <= text.length()
                        && a.span().in(text).equals(a.exact()))
                .map(Anchor::span).filter(s -> analysis().text().sentences().stream().noneMatch(x -> x.span().equals(s)))
                .distinct().toList();
    }

    /** What a column is headed with: the headline the manifest states, else the one that stands in the text. */
    Optional<String> headline() {
        return edition().headline().or(() -> analysis().text().paragraphs().stream()
                .filter(p -> p.role() == milaan.text.Paragraph.Role.HEADLINE).findFirst()
                .map(p -> analysis().text().source().slice(p.span())));
    }
}
