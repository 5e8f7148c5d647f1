package milaan.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;

/** The bodies (police, hospital, railways) that unnamed speakers speak for, from {@code speaker-bodies.tsv}. Immutable. */
final class SpeakerBodies {

    private final Map<String, String> bodies = new HashMap<>();

    private SpeakerBodies(List<List<String>> rows) {
        for (List<String> row : rows) {
            row.subList(1, row.size()).stream().flatMap(cell -> Arrays.stream(cell.split("\\|")))
                    .forEach(word -> bodies.put(Normaliser.normalise(word), row.getFirst()));
        }
    }

    static SpeakerBodies shipped() {
        return new SpeakerBodies(DataFile.rows("/milaan/comparison/speaker-bodies.tsv"));
    }

    /** The bodies named among {@code tokens}. */
    Set<String> among(List<Token> tokens) {
        return tokens.stream().filter(t -> bodies.containsKey(t.norm())).map(t -> bodies.get(t.norm()))
                .collect(Collectors.toSet());
    }
}
