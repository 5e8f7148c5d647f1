package milaan.export.pdf;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milaan.comparison.Kind;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.wording.DateWords;
import milaan.wording.TermWords;
import milaan.wording.Wording;

/** The line at the bottom: what the signs mean, which page, made when. */
final class Foot {

    private static final TextStyle STYLE = TextStyle.plain(7.6f, Colours.MUTED);
    private static final float SAMPLE = 15f;

    private final Report report;
    private final Wording wording;

    Foot(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void plain(Canvas canvas, int page, int pages) throws IOException {
        canvas.line(Sheet.MARGIN, Sheet.RIGHT, Sheet.FOOT_RULE, 0.7f, Colours.LINE);
        pageNumber(canvas, page, pages);
    }

    /** With the legend of one pair: letters, dash, and the underline of each kind found there. */
    void withLegend(PairContent content, Canvas canvas, int page, int pages) throws IOException {
        canvas.line(Sheet.MARGIN, Sheet.RIGHT, Sheet.FOOT_RULE, 0.7f, Colours.LINE);
        float room = pageNumber(canvas, page, pages) - 12;
        float x = Sheet.MARGIN;
        int claims = content.letters().claims();
        if (claims > 0) {
            String last = content.letters().left().stream().flatMap(Optional::stream)
                    .max(Comparator.comparingInt(String::length).thenComparing(l -> l)).orElseThrow();
            x = words(canvas, wording.text("pdf.legend", last), x, room);
        }
        x = words(canvas, wording.text("pdf.legend-unaligned"), x, room);
        Optional<String> byHand = content.letters().byHand().stream().min(Comparator.naturalOrder());
        if (byHand.isPresent()) {
            x = byHand(canvas, byHand.get(), x, room);
        }
        for (Map.Entry<KindStyle, String> kind : kinds(content).entrySet()) {
            float width = SAMPLE + 3 + canvas.width(kind.getValue(), STYLE);
            if (x + width > room) {
                return;
            }
            canvas.fillBox(x, Sheet.FOOT_BASELINE - 7, SAMPLE, 7.5f, 1, kind.getKey().fill());
            canvas.underline(kind.getKey().underline(), x, x + SAMPLE, Sheet.FOOT_BASELINE + 0.8f, kind.getKey().colour());
            canvas.drawn(kind.getValue(), STYLE, x + SAMPLE + 3, Sheet.FOOT_BASELINE);
            x += width + 9;
        }
    }

    private float byHand(Canvas canvas, String letter, float x, float room) {
        float box = canvas.width(letter, STYLE) + 8;
        if (x + box + canvas.width(wording.text("pdf.legend-by-hand"), STYLE) > room) {
            return x;
        }
        float width = Looks.letter(canvas, letter, true, x, Sheet.FOOT_BASELINE);
        return words(canvas, wording.text("pdf.legend-by-hand"), x + width + 3, room);
    }

    private Map<KindStyle, String> kinds(PairContent content) {
        TermWords terms = new TermWords(wording);
        Map<KindStyle, String> kinds = new LinkedHashMap<>();
        // First, as nothing else explains it where the room runs out: a finding's note says its kind.
        if (VersionMarks.marksWords(content)) {
            kinds.put(KindStyle.CLAIM, wording.text("pdf.legend-marked"));
        }
        for (Kind kind : Kind.values()) {
            if (content.findings().stream().map(MarkedFinding::finding).anyMatch(f -> f.kind() == kind)) {
                kinds.merge(KindStyle.of(kind), terms.kind(kind), (a, b) -> a + ", " + b);
            }
        }
        return kinds;
    }

    private static float words(Canvas canvas, String text, float x, float room) {
        float width = canvas.width(text, STYLE);
        if (x + width > room) {
            return x;
        }
        canvas.drawn(text, STYLE, x, Sheet.FOOT_BASELINE);
        return x + width + 11;
    }

    /** Returns the left edge of the page number. */
    private float pageNumber(Canvas canvas, int page, int pages) throws IOException {
        String zone = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(report.made());
        String text = wording.text("pdf.foot",
                wording.text("pdf.page", wording.numeral(page), wording.numeral(pages)),
                new DateWords(wording).moment(report.made().toLocalDateTime()), zone);
        float x = Sheet.RIGHT - canvas.width(text, STYLE);
        canvas.text(new Word(text, "", "", -1, STYLE, List.of(), Word.NONE), x, Sheet.FOOT_BASELINE);
        return x;
    }
}
