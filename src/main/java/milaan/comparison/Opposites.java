package milaan.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.DataFile;
import milaan.text.Scripts;
import milaan.text.Token;
import milaan.text.Tokeniser;

/** Words that exclude one another, in both languages, from {@code opposites.tsv}. Immutable; safe for many threads. */
final class Opposites {

    /** One member of one set. */
    record Pole(int set, int member) {

        boolean excludes(Pole other) {
            return set == other.set && member != other.member;
        }
    }

    private final Map<String, Set<Pole>> poles = new HashMap<>();

    /** @param rows a set each; its members, words between {@code |}; entries of several words are left out */
    Opposites(List<List<String>> rows) {
        for (int set = 0; set < rows.size(); set++) {
            for (int member = 0; member < rows.get(set).size(); member++) {
                for (String word : rows.get(set).get(member).split("\\|")) {
                    add(word, new Pole(set, member));
                }
            }
        }
        poles.values().removeIf(Opposites::isBothSides);
    }

    static Opposites shipped() {
        return new Opposites(DataFile.rows("/milaan/comparison/opposites.tsv"));
    }

    Set<Pole> of(Token token) {
        return token.isWord() ? poles.getOrDefault(token.stem(), Set.of()) : Set.of();
    }

    private void add(String word, Pole pole) {
        Language language = Scripts.languageOf(word).orElse(Language.ENGLISH);
        List<Token> tokens = Tokeniser.tokens(word, new TextSpan(0, word.length()), language);
        if (tokens.size() == 1) {
            poles.computeIfAbsent(tokens.getFirst().stem(), k -> new HashSet<>()).add(pole);
        }
    }

    /** A stem that two excluding words share tells nothing. */
    private static boolean isBothSides(Set<Pole> poles) {
        return poles.stream().anyMatch(p -> poles.stream().anyMatch(p::excludes));
    }
}
