package milaan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import milaan.alignment.Lexicon;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.DataFile;
import milaan.text.Scripts;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * Words that exclude one another, in both languages, from {@code opposites.tsv}; a word the table does not have counts as
 * what the lexicon usually translates it with. Immutable; safe for many threads.
 */
final class Opposites {

    /** A translation this sure carries its place in the table over to the word. */
    private static final double USUAL = 0.35;
    /** Common words have too many senses to be carried over. */
    private static final double RARE = 3.5;
    private static final int SHORTEST = 5;

    /** One member of one set. */
    record Pole(int set, int member) {

        boolean excludes(Pole other) {
            return set == other.set && member != other.member;
        }
    }

    /** @param listed whether the word itself stands in the table; @param length how many tokens it is made of */
    record Standing(Set<Pole> poles, boolean listed, int length) {

        static final Standing NONE = new Standing(Set.of(), false, 1);

        Standing {
            poles = Set.copyOf(poles);
        }
    }

    private record Phrase(List<String> stems, Pole pole) { }

    private final Map<String, Set<Pole>> words = new HashMap<>();
    /** By first stem, the longest first. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    /** Sets of two: opposites proper. */
    private final Set<Integer> pairs = new HashSet<>();
    private final Lexicon lexicon;

    /** @param rows a set each; its members, words and phrases between {@code |}; a hyphen parts the words of a phrase */
    Opposites(List<List<String>> rows, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (int set = 0; set < rows.size(); set++) {
            for (int member = 0; member < rows.get(set).size(); member++) {
                for (String word : rows.get(set).get(member).split("\\|")) {
                    add(word, new Pole(set, member));
                }
            }
            if (rows.get(set).size() == 2) {
                pairs.add(set);
            }
        }
        words.values().removeIf(Opposites::isBothSides);
        phrases.values().forEach(l -> l.sort((a, b) -> b.stems().size() - a.stems().size()));
    }

    static Opposites shipped(Lexicon lexicon) {
        return new Opposites(DataFile.rows("/milaan/comparison/opposites.tsv"), lexicon);
    }

    /** With what only a denial turns round, besides: not on time is late. */
    static Opposites ofDenials(Lexicon lexicon) {
        List<List<String>> rows = new ArrayList<>(DataFile.rows("/milaan/comparison/opposites.tsv"));
        rows.addAll(DataFile.rows("/milaan/comparison/denial-antonyms.tsv"));
        return new Opposites(rows, lexicon);
    }

    /** Those of {@code tokens} that stand somewhere; of a phrase the first word stands for all. */
    Map<Token, Standing> standings(List<Token> tokens) {
        Map<Token, Standing> found = new HashMap<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = phrase(tokens, i, found);
            if (end == i) {
                Standing standing = of(tokens.get(i));
                if (!standing.poles().isEmpty()) {
                    found.put(tokens.get(i), standing);
                }
                end = i + 1;
            }
            i = end;
        }
        return found;
    }

    /** Where the phrase at {@code i} ends; {@code i} where there is none. */
    private int phrase(List<Token> tokens, int i, Map<Token, Standing> found) {
        Set<Pole> poles = new HashSet<>();
        int length = 0;
        int end = i;
        for (Phrase phrase : phrases.getOrDefault(tokens.get(i).stem(), List.of())) {
            int to = end(tokens, i, phrase.stems());
            if (to > i && phrase.stems().size() >= length) {
                length = phrase.stems().size();
                end = to;
                poles.add(phrase.pole());
            }
        }
        if (end > i) {
            found.put(tokens.get(i), new Standing(poles, true, end - i));
        }
        return end;
    }

    private static int end(List<Token> tokens, int i, List<String> stems) {
        int at = i;
        for (String stem : stems) {
            at += at > i && at < tokens.size() && tokens.get(at).is("-") ? 1 : 0;
            if (at >= tokens.size() || !tokens.get(at).stem().equals(stem)) {
                return i;
            }
            at++;
        }
        return at;
    }

    private Standing of(Token token) {
        if (!token.isWord()) {
            return Standing.NONE;
        }
        Set<Pole> listed = words.get(token.stem());
        if (listed != null) {
            return new Standing(listed, true, 1);
        }
        Language language = WordAnswers.language(token);
        Set<Pole> carried = new HashSet<>();
        if (lexicon.idf(token.stem(), language) < RARE || language == Language.ENGLISH && token.stem().length() < SHORTEST) {
            return Standing.NONE;
        }
        for (Lexicon.Translation t : lexicon.translations(token.stem(), language)) {
            if (t.weight() >= USUAL) {
                words.getOrDefault(t.stem(), Set.of()).stream().filter(p -> pairs.contains(p.set())).forEach(carried::add);
            }
        }
        return carried.isEmpty() || isBothSides(carried) ? Standing.NONE : new Standing(carried, false, 1);
    }

    private void add(String word, Pole pole) {
        Language language = Scripts.languageOf(word).orElse(Language.ENGLISH);
        List<String> stems = new ArrayList<>(Tokeniser.tokens(word, new TextSpan(0, word.length()), language).stream()
                .filter(Token::isWord).map(Token::stem).toList());
        if (stems.size() == 1) {
            words.computeIfAbsent(stems.getFirst(), k -> new HashSet<>()).add(pole);
        } else if (!stems.isEmpty()) {
            phrases.computeIfAbsent(stems.getFirst(), k -> new ArrayList<>()).add(new Phrase(stems, pole));
        }
    }

    /** A stem that two excluding words share tells nothing. */
    private static boolean isBothSides(Set<Pole> poles) {
        return poles.stream().anyMatch(p -> poles.stream().anyMatch(p::excludes));
    }
}
