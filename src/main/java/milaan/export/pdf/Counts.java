package milaan.export.pdf;

import java.util.ArrayList;
import java.util.List;
import milaan.export.PairContent;
import milaan.wording.Wording;

/** "2 confirmed, 1 to check, 1 dismissed". */
final class Counts {

    private Counts() { }

    static String of(PairContent content, Wording wording) {
        List<String> parts = new ArrayList<>();
        add(parts, wording, "pdf.count.confirmed", content.confirmed());
        add(parts, wording, "pdf.count.to-check", content.toCheck());
        add(parts, wording, "pdf.count.dismissed", content.dismissed());
        add(parts, wording, "pdf.count.information", content.forInformation());
        return parts.isEmpty() ? wording.text("pdf.findings-none") : String.join(", ", parts);
    }

    private static void add(List<String> parts, Wording wording, String key, long count) {
        if (count > 0) {
            parts.add(wording.text(key, wording.numeral(count)));
        }
    }
}
