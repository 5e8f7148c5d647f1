package milaan.facts.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.quote.SpeakerWords.Sort;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/** The noun phrase before a Hindi postposition (ने, का, के) or verb. */
final class HindiSubjects {

    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 4;
    private final Set<String> genitives;
    private final Set<String> adverbs;

    private final SpeakerWords words;
    private final List<Token> tokens;
    private final Names names;

    HindiSubjects(SpeakerWords words, List<Token> tokens, Names names, WordLists lists) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
        this.genitives = lists.of("genitives");
        this.adverbs = lists.of("subject-adverbs");
    }

    /** The phrase whose last word stands before token {@code marker}. */
    Optional<Subject> before(int marker) {
        int last = marker - 1;
        while (last > 0 && (words.is(Sort.SKIP, norm(last)) && !words.is(Sort.PRONOUN, norm(last)))) {
            last--;
        }
        if (last > 0 && tokens.get(last).is(")")) {
            while (last > 0 && !tokens.get(last).is("(")) {
                last--;
            }
            last--;
        }
        if (last >= 1 && tokens.get(last).is(",")) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && belongs(first - 1)) {
            first--;
        }
        return first > last || last < 0 ? Optional.empty()
                : Optional.of(new Subject(chosen(first, last), first, last + 1));
    }

    private boolean belongs(int at) {
        Token token = tokens.get(at);
        return (token.isWord() || token.isNumber() || token.is("-") || token.is("."))
                && !words.is(Sort.STOP, token.norm());
    }

    private TextSpan chosen(int first, int last) {
        Optional<TextSpan> known = names.endOf(span(first, last));
        if (known.isPresent()) {
            return known.get();
        }
        if (words.is(Sort.PRONOUN, norm(last))) {
            return tokens.get(last).span();
        }
        boolean role = words.is(Sort.ROLE, norm(last));
        int from = last;
        while (from > first && last - from + 1 < LONGEST_NAME && joins(from - 1, role)) {
            from--;
        }
        if (role && from - 2 >= first && genitives.contains(norm(from - 1))) {
            from = Math.max(first, from - 3);
            while (from < last && (genitives.contains(norm(from)) || adverbs.contains(norm(from)))) {
                from++;
            }
        }
        while (from < last && !tokens.get(from).isWord()) {
            from++;
        }
        return span(from, last);
    }

    private boolean joins(int at, boolean role) {
        String norm = norm(at);
        if (genitives.contains(norm) || words.is(Sort.SKIP, norm) || adverbs.contains(norm) || words.is(Sort.PRONOUN, norm)
                || tokens.get(at).isNumber()) {
            return false;
        }
        // Before a proper name an office ends it; an office itself takes its other words along (गृह मंत्रालय).
        return role || !words.is(Sort.ROLE, norm);
    }

    private String norm(int at) {
        return tokens.get(at).norm();
    }

    private TextSpan span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
