package milaan.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads letters that are spelled out in Devanagari ({@code letter-names.tsv}): केसीएनए is KCNA. Immutable. */
public final class LetterNames {

    private record Name(char letter, String spelled) { }

    private final List<Name> names;

    public LetterNames(List<List<String>> rows) {
        names = rows.stream().map(row -> new Name(row.get(0).charAt(0), row.get(1)))
                .sorted(Comparator.comparingInt((Name n) -> -n.spelled.length())).toList();
    }

    public static LetterNames shipped() {
        return new LetterNames(DataFile.rows("/milaan/text/letter-names.tsv"));
    }

    /** @param word normalised Devanagari; @return its letters in upper case; empty where it is not only letter names */
    public Optional<String> letters(String word) {
        if (word.isEmpty()) {
            return Optional.of("");
        }
        for (Name name : names) {
            if (word.startsWith(name.spelled)) {
                Optional<String> rest = letters(word.substring(name.spelled.length()));
                if (rest.isPresent()) {
                    return Optional.of(name.letter + rest.get());
                }
            }
        }
        return Optional.empty();
    }
}
