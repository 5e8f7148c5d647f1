package milaan.facts.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.DataFile;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * The word lists of this room ({@code /milaan/facts/date/*.tsv}), one class of words a file. Both languages stand side
 * by side: their scripts keep them apart, and Hindi copy quotes English. Immutable.
 */
final class Vocabulary {

    private static final List<String> CLASSES = List.of("month", "monthshort", "monthword", "weekday", "weekdayshort",
            "unit", "direction", "daypart", "fraction", "quantity", "some", "season", "festival", "named", "zone", "ordinal", "numeral",
            "notmonth", "monthlead", "person", "counted", "span", "decade", "half");

    /** A form of the list. @param columns the columns before the forms; @param words its tokens, normalised */
    private record Form(List<String> columns, List<String> words) { }

    /** A form found in a sentence. @param end position after its last token */
    record Term(List<String> columns, int end) {
        String value() {
            return columns.get(0);
        }
    }

    private final Map<String, Map<String, List<Form>>> classes = new HashMap<>();

    Vocabulary() {
        for (String name : CLASSES) {
            Map<String, List<Form>> byFirstWord = new HashMap<>();
            for (List<String> row : DataFile.rows("/milaan/facts/date/" + name + ".tsv")) {
                List<String> columns = row.subList(0, row.size() - 1);
                for (String form : row.getLast().split("\\|")) {
                    List<String> words = Tokeniser.tokens(form, new TextSpan(0, form.length()), Language.ENGLISH)
                            .stream().map(Token::norm).toList();
                    byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Form(columns, words));
                }
            }
            byFirstWord.values().forEach(forms -> forms.sort(Comparator.comparing((Form f) -> -f.words().size())));
            classes.put(name, byFirstWord);
        }
    }

    /** The forms of a class that stand at {@code i}, the longest first. */
    List<Term> at(String name, TokenRow row, int i) {
        List<Form> forms = classes.get(name).get(row.norm(i));
        if (forms == null) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>(1);
        for (Form form : forms) {
            if (stands(form.words(), row, i)) {
                terms.add(new Term(form.columns(), i + form.words().size()));
            }
        }
        return terms;
    }

    boolean has(String name, TokenRow row, int i) {
        return !at(name, row, i).isEmpty();
    }

    /** The words that forms of the classes begin with. */
    Set<String> first(String... names) {
        return Stream.of(names).flatMap(name -> classes.get(name).keySet().stream()).collect(Collectors.toSet());
    }

    private static boolean stands(List<String> words, TokenRow row, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (!row.norm(i + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
