package milaan.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.annotation.Decision;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.export.MarkedClaim;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.export.ReportWriter;
import milaan.export.Traces;
import milaan.model.TextSpan;
import milaan.wording.FindingWords;
import milaan.wording.RuleWords;
import milaan.wording.SideNames;
import milaan.wording.TermWords;
import milaan.wording.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One row a finding and one a marked claim (type {@code claim}), machine columns before human ones; UTF-8 with a byte order mark, so that spreadsheets show
 * Devanagari. No cell can be taken for a formula: see {@link SafeCell}.
 */
public final class CsvReportWriter implements ReportWriter {

    /** Machine names: the header is the same in both interface languages, so that a script can rely on it. */
    static final List<String> HEADER = List.of("left_id", "right_id", "number", "type", "severity", "confidence", "rule",
            "key", "left_start", "left_end", "left_text", "left_value", "right_start", "right_end", "right_text",
            "right_value", "decision", "verdict", "flagged", "kind", "severity_name", "title", "left_shown",
            "right_shown", "reason", "decision_name", "dismissed_because", "note", "by", "at",
            "tags", "status", "evidence");

    @Override
    public void write(Report report, Wording wording, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(HEADER);
        for (Report.Pair pair : report.pairs()) {
            PairContent content = PairContent.of(report, pair);
            for (MarkedFinding finding : Stream.of(content.differentEvent(), content.findings(), content.onlyInOne())
                    .flatMap(List::stream).toList()) {
                printer.printRecord(row(report, pair, finding, wording).stream().map(SafeCell::of).toList());
            }
            for (MarkedClaim claim : content.claims()) {
                printer.printRecord(new ClaimRow(report, pair, wording).of(claim).stream().map(SafeCell::of).toList());
            }
        }
        printer.flush();
    }

    private static List<String> row(Report report, Report.Pair pair, MarkedFinding marked, Wording wording) {
        Comparison comparison = pair.comparison();
        Finding finding = marked.finding();
        Finding.Basis basis = finding.basis();
        TermWords terms = new TermWords(wording);
        FindingWords words = new FindingWords(wording);
        List<String> row = new ArrayList<>(List.of(pair.left().id(), pair.right().id(),
                marked.number() == 0 ? "" : String.valueOf(marked.number()), finding.kind().code(),
                code(basis.severity()), String.valueOf(Math.round(basis.confidence() * 1000) / 1000.0), basis.rule(),
                basis.key()));
        row.addAll(side(basis.left(), comparison.left().text().source().value(), basis.leftValue()));
        row.addAll(side(basis.right(), comparison.right().text().source().value(), basis.rightValue()));
        row.addAll(List.of(decided(marked), verdict(marked), String.valueOf(marked.marks().flagged()),
                terms.kind(finding.kind()), terms.severity(basis.severity()), words.title(comparison, finding),
                words.leftText(comparison, finding), words.rightText(comparison, finding),
                words.reason(comparison, finding),
                terms.decision(marked.marks().decision(), marked.rule().isPresent(), SideNames.of(wording, pair.left(), pair.right())),
                dismissedBecause(marked, wording), marked.marks().note(),
                marked.trace().map(Traces.Trace::who).orElse(""),
                at(report, marked.trace()), "", "", ""));
        return row;
    }

    static String at(Report report, Optional<Traces.Trace> trace) {
        return trace.map(t -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(t.at().atZone(report.made().getZone()))).orElse("");
    }

    private static List<String> side(Optional<TextSpan> span, String text, String value) {
        return span.map(s -> List.of(String.valueOf(s.start()), String.valueOf(s.end()), s.in(text), value))
                .orElse(List.of("", "", "", value));
    }

    private static String decided(MarkedFinding marked) {
        return marked.isConfirmed() ? "confirmed" : marked.isDismissed() ? "dismissed" : "";
    }

    private static String verdict(MarkedFinding marked) {
        return marked.marks().decision().flatMap(d -> d instanceof Decision.Confirmed c ? c.verdict() : Optional.empty())
                .map(CsvReportWriter::code).orElse("");
    }

    private static String dismissedBecause(MarkedFinding marked, Wording wording) {
        return marked.rule().map(new RuleWords(wording)::sentence).or(() -> marked.marks().decision()
                .map(d -> d instanceof Decision.Dismissed c ? c.reason() : "")).orElse("");
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
