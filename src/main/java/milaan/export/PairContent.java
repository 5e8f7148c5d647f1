package milaan.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import milaan.annotation.Anchor;
import milaan.annotation.Annotations.ClaimMarks;
import milaan.comparison.Finding;
import milaan.comparison.Kind;
import milaan.facts.Analysis;
import milaan.model.Edition;

/**
 * What a report says of one pair, in the order and with the names every format uses.
 *
 * @param differentEvent said before all else; at most one, none or several are possible
 * @param findings       numbered from 1 in reading order; sentences that stand in one text only are not among them
 * @param onlyInOne      those sentences
 */
public record PairContent(Report.Pair pair, ClaimLetters letters, List<MarkedFinding> differentEvent,
                          List<MarkedFinding> findings, List<MarkedFinding> onlyInOne, List<MarkedClaim> claims) {

    public PairContent {
        differentEvent = List.copyOf(differentEvent);
        findings = List.copyOf(findings);
        onlyInOne = List.copyOf(onlyInOne);
        claims = List.copyOf(claims);
    }

    public static PairContent of(Report report, Report.Pair pair) {
        Traces traces = new Traces(report.events());
        List<MarkedFinding> events = new ArrayList<>();
        List<MarkedFinding> numbered = new ArrayList<>();
        List<MarkedFinding> onlyInOne = new ArrayList<>();
        for (Finding finding : pair.comparison().findings()) {
            List<MarkedFinding> list = finding.kind() == Kind.DIFFERENT_EVENT ? events
                    : finding.kind() == Kind.ONLY_IN_ONE ? onlyInOne : numbered;
            String key = finding.basis().key();
            list.add(new MarkedFinding(list == numbered ? numbered.size() + 1 : 0, finding,
                    report.annotations().of(pair.key(), key),
                    report.annotations().ruling(pair.key(), pair.comparison(), finding), traces.of(pair.key(), key)));
        }
        return new PairContent(pair, ClaimLetters.of(pair.comparison()), events, numbered, onlyInOne,
                claims(report, pair, traces));
    }

    /** How many numbered findings an editor has confirmed. */
    public long confirmed() {
        return findings.stream().filter(MarkedFinding::isConfirmed).count();
    }

    public long dismissed() {
        return findings.stream().filter(MarkedFinding::isDismissed).count();
    }

    /** How many wait for a decision; what is only for information does not. */
    public long toCheck() {
        return findings.stream().filter(f -> f.isOpen() && !f.isInformation()).count();
    }

    public long forInformation() {
        return findings.stream().filter(f -> f.isOpen() && f.isInformation()).count();
    }

    private static List<MarkedClaim> claims(Report report, Report.Pair pair, Traces traces) {
        List<MarkedClaim> claims = new ArrayList<>();
        for (ClaimMarks marks : report.annotations().claims().values()) {
            boolean here = marks.claim().anchors().stream().allMatch(a -> a.edition().equals(pair.left().id())
                    || a.edition().equals(pair.right().id()));
            if (here) {
                claims.add(new MarkedClaim(marks, sentences(marks, pair.left(), pair.comparison().left()),
                        sentences(marks, pair.right(), pair.comparison().right()), traces.of(marks.claim())));
            }
        }
        claims.sort(Comparator.comparing((MarkedClaim c) -> first(c.left())).thenComparing(c -> first(c.right())));
        return claims;
    }

    private static int first(List<Integer> sentences) {
        return sentences.isEmpty() ? Integer.MAX_VALUE : sentences.getFirst();
    }

    private static List<Integer> sentences(ClaimMarks marks, Edition edition, Analysis analysis) {
        List<Anchor> anchors = marks.claim().anchors().stream().filter(a -> a.edition().equals(edition.id())
                && a.span().end() <= analysis.text().source().length()
                && a.span().in(analysis.text().source().value()).equals(a.exact())).toList();
        return IntStream.range(0, analysis.text().sentences().size())
                .filter(i -> anchors.stream().anyMatch(a -> a.span().overlaps(analysis.text().sentences().get(i).span())))
                .boxed().toList();
    }
}
