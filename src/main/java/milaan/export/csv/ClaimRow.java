package milaan.export.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.annotation.Anchor;
import milaan.annotation.Annotations.ClaimMarks;
import milaan.annotation.Tag;
import milaan.export.MarkedClaim;
import milaan.export.Report;
import milaan.export.Traces;
import milaan.model.Edition;
import milaan.wording.InterfaceLanguage;
import milaan.wording.TermWords;
import milaan.wording.Wording;

/** The row of a claim with tags, status, note or evidence; columns that only a finding has stay empty. */
record ClaimRow(Report report, Report.Pair pair, Wording wording) {

    private static final String BETWEEN = " | ";

    List<String> of(MarkedClaim claim) {
        ClaimMarks marks = claim.marks();
        List<String> row = new ArrayList<>(List.of(pair.left().id(), pair.right().id(), "", "claim", "", "", "",
                marks.claim().key()));
        row.addAll(side(marks, pair.left()));
        row.addAll(side(marks, pair.right()));
        row.addAll(List.of("", "", String.valueOf(marks.flagged())));
        row.addAll(Collections.nCopies(CsvReportWriter.HEADER.indexOf("decision_name") - row.size(), ""));
        row.addAll(List.of(new TermWords(wording).status(marks.status()), "", marks.note(),
                claim.trace().map(Traces.Trace::who).orElse(""), CsvReportWriter.at(report, claim.trace()),
                marks.tags().stream().map(this::tag).collect(Collectors.joining(BETWEEN)),
                CsvReportWriter.code(marks.status()), String.join(BETWEEN, marks.evidence())));
        return row;
    }

    private static List<String> side(ClaimMarks marks, Edition edition) {
        Optional<Anchor> anchor = marks.claim().anchors().stream().filter(a -> a.edition().equals(edition.id())).findFirst();
        return anchor.map(a -> List.of(String.valueOf(a.span().start()), String.valueOf(a.span().end()), a.exact(), ""))
                .orElse(List.of("", "", "", ""));
    }

    private String tag(String id) {
        boolean hindi = wording.language() == InterfaceLanguage.HINDI;
        return report.tags().withId(id).map((Tag t) -> hindi ? t.hindi() : t.english()).orElse(id);
    }
}
