package milaan.facts.quote;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.Normaliser;

/** Words around speakers that are no names, from {@code speaker-words.tsv}. Immutable; safe for many threads. */
public final class SpeakerWords {

    /** See the head of the file. */
    public enum Sort { PRONOUN, ROLE, NAME, SKIP, STOP, BODY }

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    SpeakerWords(List<List<String>> rows, Language language) {
        for (Sort sort : Sort.values()) {
            words.put(sort, new HashSet<>());
        }
        for (List<String> row : rows) {
            if (row.get(0).equals(language.code())) {
                Set<String> sort = words.get(Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
                Arrays.stream(row.get(2).split("\\|")).map(Normaliser::normalise).forEach(sort::add);
            }
        }
    }

    public static SpeakerWords shipped(Language language) {
        return new SpeakerWords(DataFile.rows("/milaan/quote/speaker-words.tsv"), language);
    }

    /** @param norm a normalised word, English in lower case */
    public boolean is(Sort sort, String norm) {
        return words.get(sort).contains(norm);
    }
}
