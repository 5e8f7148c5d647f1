package milaan.facts.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import milaan.facts.quote.SpeakerWords.Sort;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/** The noun phrase before or after an English reporting verb. */
final class EnglishSubjects {

    private static final int LONGEST = 12;
    private static final int LONGEST_APPOSITION = 18;
    private static final int LONGEST_CALLING = 4;
    private final Set<String> determiners;
    private final Set<String> particles;
    private final Set<String> titles;
    private final Set<String> rightStops;
    private final Set<String> rightEnds;

    private final SpeakerWords words;
    private final String source;
    private final List<Token> tokens;
    private final Names names;

    EnglishSubjects(SpeakerWords words, String source, List<Token> tokens, Names names, WordLists lists) {
        this.words = words;
        this.source = source;
        this.tokens = tokens;
        this.names = names;
        this.determiners = lists.of("subject-determiners");
        this.particles = lists.of("subject-particles");
        this.titles = lists.of("subject-titles");
        this.rightStops = lists.of("subject-right-stops");
        this.rightEnds = lists.of("subject-right-ends");
    }

    /** The subject that ends before the verb at {@code verb}; an apposition between commas is stepped over. */
    Optional<Subject> before(int verb) {
        int last = verb - 1;
        while (last >= 0 && isBetween(last)) {
            last--;
        }
        if (last > 1 && isCapital(last) && (tokens.get(last - 1).is("on") || tokens.get(last - 1).is("in"))) {
            last -= 2;
        }
        if (last >= 0 && tokens.get(last).is(")")) {
            last = previous("(", last) - 1;
        }
        if (last >= 0 && tokens.get(last).is(",")) {
            last = previous(",", last) - 1;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && belongs(first - 1, last)) {
            first--;
        }
        return first > last ? Optional.empty() : Optional.of(new Subject(chosen(first, last), first, last + 1));
    }

    /** The phrase that begins at {@code first}: after an inverted verb, "according to", "quoting". */
    Optional<Subject> after(int first) {
        int end = first;
        while (end < tokens.size() && end - first < LONGEST && (tokens.get(end).isWord() || tokens.get(end).isNumber()
                || particles.contains(tokens.get(end).norm()) && (!tokens.get(end).is(".")
                || end > first && titles.contains(norm(end - 1))))
                && !rightEnds.contains(tokens.get(end).norm())) {
            end++;
        }
        if (end == first) {
            return Optional.empty();
        }
        int capital = first;
        while (capital < end && (!isCapital(capital) || isRole(capital) && capital + 1 < end
                && (isCapital(capital + 1) || norm(capital + 1).equals(".")))) {
            capital++;
        }
        if (capital == end || isRole(capital)) {
            return Optional.of(new Subject(span(first, end - 1), first, end));
        }
        int after = capital;
        while (after < end && (isCapital(after) || particles.contains(norm(after)) && after + 1 < end
                && isCapital(after + 1))) {
            after++;
        }
        // "Russian state media", "Putin's aide": the capitals alone are not who speaks.
        boolean owner = after < end && tokens.get(after).isWord() && !rightStops.contains(norm(after));
        return Optional.of(new Subject(owner ? span(first, end - 1) : span(capital, after - 1), first, end));
    }

    /** Whether a phrase that can be a subject begins here: a capital, a determiner or an office. */
    boolean begins(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && (isCapital(at) || determiners.contains(norm(at))
                || isRole(at) || words.is(Sort.PRONOUN, norm(at)));
    }

    /** Whether a name and nothing more stands here, with what its bearer does before it: said shopkeeper Mohan Rao. */
    boolean isCalledName(int at) {
        int i = at;
        while (i < tokens.size() && i - at < LONGEST_CALLING && tokens.get(i).isWord() && !isCapital(i)
                && !words.is(Sort.STOP, norm(i)) && !rightEnds.contains(norm(i))) {
            i++;
        }
        int name = i;
        while (isCapital(i) || i > name && i + 1 < tokens.size() && isCapital(i + 1)
                && (particles.contains(norm(i)) || norm(i).equals("."))) {
            i++;
        }
        return i > name && (i >= tokens.size() || !tokens.get(i).isWord() && !norm(i).equals("-")
                || rightEnds.contains(norm(i)) || words.is(Sort.STOP, norm(i)));
    }

    private boolean isBetween(int at) {
        String norm = norm(at);
        // India Today, The Daily Now: a capital is part of a name.
        return words.is(Sort.SKIP, norm) && !isCapital(at) || norm.endsWith("n't") || norm.length() > 4 && norm.endsWith("ly")
                && !isCapital(at);
    }

    private int previous(String mark, int from) {
        for (int i = from - 1; i >= Math.max(0, from - LONGEST_APPOSITION); i--) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
            if (tokens.get(i).is(AttributionReader.QUOTE)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean belongs(int at, int last) {
        Token token = tokens.get(at);
        if (words.is(Sort.STOP, token.norm())) {
            return false;
        }
        if (token.is("and") || token.is("or")) {
            return at > 0 && isCapital(at - 1) && isCapital(at + 1);
        }
        if (words.is(Sort.PRONOUN, token.norm())) {
            return at == last;
        }
        // "He" ends the search to its left as well: nothing before a pronoun belongs to it.
        if (at < last && words.is(Sort.PRONOUN, norm(at + 1)) && at + 1 == last) {
            return false;
        }
        if (token.is(".")) {
            return at > 0 && (titles.contains(norm(at - 1)) || norm(at - 1).length() == 1 && isCapital(at - 1));
        }
        return token.isWord() || token.isNumber() || token.is("-") || token.is("&") || token.is("'");
    }

    private TextSpan chosen(int first, int last) {
        Optional<TextSpan> known = names.endOf(span(first, last));
        if (known.isPresent()) {
            return known.get();
        }
        if (isCapital(last)) {
            int from = last;
            while (from > first && (isCapital(from - 1) || particles.contains(norm(from - 1)) && from - 2 >= first
                    && isCapital(from - 2))) {
                from--;
            }
            // "the mayor of Pune": the mayor, not the town.
            if (from - 2 >= first && norm(from - 1).equals("of") && isRole(from - 2)) {
                return span(fromDeterminer(first, from - 2), last);
            }
            while (from < last && (determiners.contains(norm(from)) || norm(from).equals(".")
                    || isRole(from) && (isCapital(from + 1) || norm(from + 1).equals(".")) && !hasOf(from, last))) {
                from++;
            }
            return span(from, last);
        }
        return span(fromDeterminer(first, last), last);
    }

    private int fromDeterminer(int first, int noun) {
        int from = noun;
        while (from > first && !determiners.contains(norm(from)) && !norm(from - 1).equals("'s")) {
            from--;
        }
        return from;
    }

    private boolean hasOf(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (norm(i).equals("of") || norm(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRole(int at) {
        return words.is(Sort.ROLE, norm(at).toLowerCase(Locale.ROOT));
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord()
                && Character.isUpperCase(source.charAt(tokens.get(at).span().start()));
    }

    private String norm(int at) {
        return at < tokens.size() ? tokens.get(at).norm() : "";
    }

    private TextSpan span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
