package milaan.facts.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milaan.text.DataFile;
import milaan.text.Normaliser;

/** The words numbers are made of, from {@code numerals.tsv}. Immutable. */
final class Words {

    /** What a word does in a numeral; the data file explains each. */
    enum Role {
        WHOLE, DIGIT, TENS, HUNDRED, SCALE, SCALE_ONLY_AFTER, ABBREVIATION, GROUP, GROUP_ONLY_AFTER, MIXED, ADD, HALF,
        PART, PART_OF_ONE
    }

    record Word(Role role, BigDecimal value) { }

    private final Map<String, Word> alone = new HashMap<>();
    private final Map<String, Word> after = new HashMap<>();

    private Words() {
        for (List<String> row : DataFile.rows("/milaan/facts/number/numerals.tsv")) {
            Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : row.get(2).split(" ")) {
                boolean onlyAfter = role == Role.SCALE_ONLY_AFTER || role == Role.GROUP_ONLY_AFTER
                        || role == Role.ABBREVIATION;
                (onlyAfter ? after : alone).put(normal(word), new Word(role, new BigDecimal(row.get(1))));
            }
        }
    }

    static Words shipped() {
        return new Words();
    }

    /** The word where a numeral may begin or go on. */
    Optional<Word> word(String norm) {
        return Optional.ofNullable(alone.get(norm));
    }

    /** The word directly after a number. */
    Optional<Word> wordAfterNumber(String norm) {
        return Optional.ofNullable(alone.getOrDefault(norm, after.get(norm)));
    }

    static String normal(String word) {
        return Normaliser.normalise(word).toLowerCase(Locale.ROOT);
    }

    /** Rows {@code … value | form|form|…}: the forms, each with its row. */
    static Map<String, List<String>> forms(String file) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (List<String> row : DataFile.rows("/milaan/facts/number/" + file)) {
            for (String form : row.getLast().split("\\|")) {
                forms.put(form, row);
            }
        }
        return forms;
    }
}
