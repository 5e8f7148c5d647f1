package milaan.text;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lines that begin what a web page adds to an article ({@code junk-markers.tsv}). */
final class JunkMarkers {

    private record Marker(boolean rest, Pattern pattern) { }

    private final List<Marker> markers;

    JunkMarkers(List<List<String>> rows) {
        markers = rows.stream().map(row -> new Marker(row.get(0).equals("rest"),
                Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))).toList();
    }

    /** Whether {@code line} alone is junk. */
    boolean isJunk(String line) {
        return markers.stream().anyMatch(m -> m.pattern.matcher(line.strip()).matches());
    }

    /** Whether {@code line} and all that follows it is junk. */
    boolean opensJunk(String line) {
        return markers.stream().anyMatch(m -> m.rest && m.pattern.matcher(line.strip()).matches());
    }
}
