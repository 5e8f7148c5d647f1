package milaan.facts.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;

/** The verbs that report speech, from {@code reporting-verbs.tsv}. */
final class ReportingVerbs {

    /** See the head of the file. */
    enum Use { SAY, THAT, TELL, MARK, CITE, BARE, NOUN, PASSIVE }

    /** @param words how many tokens it takes */
    record Match(Use use, int words, String form) { }

    private record Form(List<String> words, Use use) { }

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    ReportingVerbs(List<List<String>> rows, Language language) {
        for (List<String> row : rows) {
            if (row.get(0).equals(language.code())) {
                Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                for (String form : row.get(2).split("\\|")) {
                    List<String> words = Arrays.stream(form.split(" ")).map(Normaliser::normalise).toList();
                    byFirstWord.merge(words.getFirst(), List.of(new Form(words, use)),
                            (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
                }
            }
        }
    }

    static ReportingVerbs shipped(Language language) {
        return new ReportingVerbs(DataFile.rows("/milaan/quote/reporting-verbs.tsv"), language);
    }

    /** The longest form that begins at token {@code at}; of equal ones the first in the file. */
    Optional<Match> match(List<Token> tokens, int at) {
        Match best = null;
        for (Form form : byFirstWord.getOrDefault(tokens.get(at).norm(), List.of())) {
            int n = form.words.size();
            if ((best == null || n > best.words) && at + n <= tokens.size() && matches(tokens, at, form.words)) {
                best = new Match(form.use, n, String.join(" ", form.words));
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).norm().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
