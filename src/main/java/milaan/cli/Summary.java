package milaan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.comparison.Kind;
import milaan.comparison.Severity;
import milaan.export.Report;
import milaan.model.Edition;
import milaan.wording.FindingWords;
import milaan.wording.SideNames;
import milaan.wording.TermWords;
import milaan.wording.Wording;

/** A report as a few lines to read in a terminal. */
final class Summary {

    private final Wording wording;
    private final FindingWords findings;
    private final TermWords terms;

    Summary(Wording wording) {
        this.wording = wording;
        this.findings = new FindingWords(wording);
        this.terms = new TermWords(wording);
    }

    String of(Report report) {
        StringBuilder out = new StringBuilder(wording.text("cli.summary.title", report.story().title())).append('\n');
        for (Report.Pair pair : report.pairs()) {
            out.append('\n').append(pair(report, pair));
        }
        return out.toString();
    }

    private String pair(Report report, Report.Pair pair) {
        Comparison comparison = pair.comparison();
        SideNames sides = SideNames.of(wording, pair.left(), pair.right());
        List<Finding> shown = comparison.findings().stream()
                .filter(f -> f.kind() != Kind.ONLY_IN_ONE && f.basis().severity() != Severity.INFO).toList();
        long onlyInOne = comparison.findings().stream().filter(f -> f.kind() == Kind.ONLY_IN_ONE).count();
        StringBuilder out = new StringBuilder();
        out.append(wording.text("cli.summary.pair", name(pair.left(), sides.left()), name(pair.right(), sides.right()))).append('\n');
        out.append("  ").append(wording.text("cli.summary.aligned", comparison.alignment().beads().size(), onlyInOne))
                .append('\n');
        out.append("  ").append(shown.isEmpty() ? wording.text("cli.summary.none")
                : wording.text("cli.summary.counts", shown.size(), counts(shown))).append('\n');
        int number = 1;
        for (Finding finding : shown) {
            boolean dismissed = report.annotations().dismisses(pair.key(), comparison, finding);
            out.append(String.format("  %2d  %-6s  %s%s%n", number++, terms.severity(finding.basis().severity()),
                    findings.summary(comparison, finding),
                    dismissed ? " " + wording.text("cli.summary.dismissed") : ""));
        }
        return out.toString();
    }

    private String name(Edition edition, String side) {
        return wording.text("cli.summary.version", edition.label(), edition.id(), side);
    }

    private String counts(List<Finding> shown) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        shown.forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> wording.text("cli.summary.kind", terms.kind(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
