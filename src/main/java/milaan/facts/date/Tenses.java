package milaan.facts.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.WordLists;

/**
 * Tells the tense of the clause around an expression from words and verb endings ({@code tense.tsv}). Hindi verbs close
 * their clause: the first cue after the expression decides. English ones stand on either side: the nearest decides.
 */
final class Tenses {

    private final Set<String> continuous;
    private final Set<String> present;

    private final Set<String> nouns;
    private final Set<String> passives;
    private final Set<String> is;
    private final Set<String> states;
    private final Set<String> adverbs;

    private final Map<String, Tense> words = new HashMap<>();
    private final Map<String, Tense> endings = new HashMap<>();

    Tenses(WordLists lists) {
        for (List<String> row : DataFile.rows("/milaan/facts/date/tense.tsv")) {
            Tense tense = row.get(0).equals("past") ? Tense.PAST : Tense.FUTURE;
            for (String form : row.get(2).split("\\|")) {
                (row.get(1).equals("word") ? words : endings).put(Normaliser.normalise(form), tense);
            }
        }
        this.continuous = lists.of("tense-continuous");
        this.present = lists.of("tense-present");
        this.nouns = lists.of("tense-nouns");
        this.passives = lists.of("tense-passives");
        this.is = lists.of("tense-is");
        this.states = lists.of("tense-states");
        this.adverbs = lists.of("tense-adverbs");
    }

    Tense around(TokenRow row, int start, int end) {
        boolean hindi = row.tokens().stream().filter(t -> t.isWord() && t.norm().charAt(0) >= 0x900).count() * 2 > row.size();
        return hindi ? hindi(row, start, end) : english(row, start, end);
    }

    /** The verb at the end of the clause outweighs a ने or की before it; a future ending decides at once. */
    private Tense hindi(TokenRow row, int start, int end) {
        Tense found = Tense.UNKNOWN;
        boolean intent = false;
        for (int i = end; i < row.size() && !closes(row, i); i++) {
            intent = intent || found == Tense.UNKNOWN && isIntent(row, i);
            Tense here = at(row, i);
            if (here == Tense.FUTURE || here == Tense.PAST && !row.norm(i).equals("की") && !row.norm(i).equals("दी")) {
                found = here;
            }
        }
        if (found != Tense.UNKNOWN || intent) {
            return intent && found == Tense.PAST ? Tense.UNKNOWN : found;
        }
        for (int i = start - 1; i >= 0 && !closes(row, i); i--) {
            if (row.norm(i).equals("ने")) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    /** जाने की घोषणा की: what was announced in the past may lie ahead. */
    private boolean isIntent(TokenRow row, int i) {
        String norm = row.norm(i);
        return norm.length() > 2 && norm.endsWith("ने") && !nouns.contains(norm)
                && (row.norm(i + 1).equals("का") || row.norm(i + 1).equals("की"));
    }

    private static boolean closes(TokenRow row, int i) {
        String norm = row.norm(i);
        return norm.equals("।") || norm.equals(".") || norm.equals("?") || norm.equals("!") || norm.equals(";") || norm.equals("|") || norm.equals("कि");
    }

    private Tense english(TokenRow row, int start, int end) {
        for (int distance = 1; distance < row.size(); distance++) {
            for (int i : new int[] {start - distance, end + distance - 1}) {
                Tense here = at(row, i);
                if (here != Tense.UNKNOWN) {
                    return here == Tense.PAST && isState(row, i) ? Tense.UNKNOWN : here;
                }
            }
        }
        return Tense.UNKNOWN;
    }

    /** "Is celebrated", "are usually held", "remain closed": a custom, which was and will be. */
    private boolean isState(TokenRow row, int i) {
        boolean participle = !states.contains(row.norm(i));
        return participle && (states.contains(row.norm(i - 1)) || adverbs.contains(row.norm(i - 1)) && states.contains(row.norm(i - 2)));
    }

    private Tense at(TokenRow row, int i) {
        if (!row.isWord(i)) {
            return Tense.UNKNOWN;
        }
        String norm = row.norm(i);
        if (continuous.contains(norm)) {
            // जा रहे हैं is no past, वहां रहे is.
            return present.contains(row.norm(i + 1)) ? Tense.UNKNOWN : Tense.PAST;
        }
        if (norm.endsWith("ना") && present.contains(row.norm(i + 1))) {
            // उठना है: what has to be done lies ahead.
            return Tense.FUTURE;
        }
        if (norm.equals("जा") && row.norm(i - 1).endsWith("ने") && continuous.contains(row.norm(i + 1)) && present.contains(row.norm(i + 2))
                || norm.equals("to") && is.contains(row.norm(i - 1))) {
            // करने जा रहे हैं, "is to open"
            return Tense.FUTURE;
        }
        if (row.norm(i - 1).equals("be")) {
            return passive(row, i - 2);
        }
        if (norm.equals("set") && row.norm(i + 1).equals("to")) {
            return Tense.FUTURE;
        }
        Tense word = words.get(norm);
        if (word != null) {
            // किया जाता है is a custom, किया जाता था past by its own word.
            return word == Tense.PAST && passives.contains(row.norm(i + 1)) ? Tense.UNKNOWN : word;
        }
        // I'll, they'll
        if (norm.endsWith("'ll")) {
            return Tense.FUTURE;
        }
        for (Map.Entry<String, Tense> ending : endings.entrySet()) {
            if (norm.length() > ending.getKey().length() && norm.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return Tense.UNKNOWN;
    }

    /** "Will be raised", "is to be raised": the participle after "be" has the tense of what stands before it. */
    private Tense passive(TokenRow row, int before) {
        Tense found = words.getOrDefault(row.norm(before), Tense.UNKNOWN);
        return found == Tense.UNKNOWN && row.norm(before).equals("to") ? Tense.FUTURE : found;
    }
}
