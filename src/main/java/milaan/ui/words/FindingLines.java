package milaan.ui.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import milaan.comparison.Comparison;
import milaan.ui.findings.FindingItem;

/**
 * Titles and rows of findings, put into words once for each comparison: every key draws the window anew, and wording
 * hundreds of findings each time would be felt. Use from one thread.
 */
public final class FindingLines {

    private final Words words;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();
    private Optional<Comparison> of = Optional.empty();

    public FindingLines(Words words) {
        this.words = words;
    }

    String title(Comparison comparison, FindingItem item) {
        look(comparison);
        return titles.computeIfAbsent(item.key(), key -> words.findings().title(comparison, item.finding()));
    }

    String row(Comparison comparison, FindingItem item) {
        look(comparison);
        return rows.computeIfAbsent(item.key(), key -> words.row(comparison, item));
    }

    private void look(Comparison comparison) {
        if (of.filter(c -> c == comparison).isEmpty()) {
            titles.clear();
            rows.clear();
            of = Optional.of(comparison);
        }
    }
}
