package milaan.facts.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.Fact;
import milaan.facts.quote.ReportingVerbs.Match;
import milaan.facts.quote.ReportingVerbs.Use;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Who said what in an English sentence: X said (that) …; …, said X; …, X said, …; X was quoted as saying …; X quoted Y
 * as saying …; according to X.
 */
final class EnglishAttributions implements AttributionReader {

    private final WordLists lists;
    private static final int SHORTEST_CLAUSE = 3;

    private final Set<String> beforeNouns;
    private final Set<String> notAClause;
    private final Set<String> whenAndWhere;
    private final Set<String> plural;

    EnglishAttributions(WordLists lists) {
        this.lists = lists;
        this.beforeNouns = lists.of("english-before-nouns");
        this.notAClause = lists.of("english-not-a-clause");
        this.whenAndWhere = lists.of("english-when-and-where");
        this.plural = lists.of("english-plural");
    }

    private final ReportingVerbs verbs = ReportingVerbs.shipped(Language.ENGLISH);
    private final SpeakerWords words = SpeakerWords.shipped(Language.ENGLISH);

    @Override
    public List<Attribution> attributions(String source, List<Token> tokens, List<Fact> facts) {
        EnglishSubjects subjects = new EnglishSubjects(words, source, tokens, Names.of(facts), lists);
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("according") && i + 1 < tokens.size() && tokens.get(i + 1).is("to")) {
                accordingTo(tokens, i, subjects).ifPresent(found::add);
                continue;
            }
            Optional<Match> match = verbs.match(tokens, i);
            if (match.isEmpty() || isNoun(tokens, i, match.get())) {
                continue;
            }
            Optional<Attribution> asSaying = asSaying(tokens, i, match.get(), subjects);
            if (asSaying.isPresent()) {
                found.add(asSaying.get());
            } else if (match.get().use() == Use.CITE) {
                cited(tokens, i, subjects, found);
            } else if (!isAfterAs(tokens, i)) {
                said(tokens, i, match.get(), subjects, found).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isAfterAs(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is("as");
    }

    private Optional<Attribution> accordingTo(List<Token> tokens, int at, EnglishSubjects subjects) {
        return subjects.after(at + 2).map(s -> new Attribution(Optional.of(s.span()), Optional.empty(),
                cover(tokens, at, at + 1), at == 0 ? cover(tokens, Math.min(s.after(), tokens.size() - 1),
                tokens.size() - 1) : cover(tokens, 0, tokens.size() - 1), true));
    }

    /** "quoted KCNA as saying", "was quoted as saying", "reported him as saying". */
    private Optional<Attribution> asSaying(List<Token> tokens, int at, Match verb, EnglishSubjects subjects) {
        int as = at + verb.words();
        while (as + 1 < tokens.size() && as - at < 16 && !tokens.get(as).is(",") && !tokens.get(as).is("that")
                && !(tokens.get(as).is("as") && tokens.get(as + 1).norm().endsWith("ing"))) {
            as++;
        }
        if (as + 1 >= tokens.size() || !tokens.get(as).is("as") || verbs.match(tokens, as + 1).isEmpty()) {
            return Optional.empty();
        }
        TextSpan clause = clause(tokens, as + 2);
        Optional<TextSpan> subject = subjects.before(at).map(Subject::span);
        boolean passive = as == at + verb.words() || tokens.get(at + verb.words()).is("by");
        if (passive) {
            Optional<TextSpan> by = as == at + verb.words() ? Optional.empty()
                    : subjects.after(at + verb.words() + 1).map(Subject::span);
            return Optional.of(new Attribution(subject, by, cover(tokens, at, as + 1), clause, true));
        }
        Optional<TextSpan> cited = subjects.before(as).map(Subject::span);
        return Optional.of(new Attribution(cited, subject, cover(tokens, at, as + 1), clause, true));
    }

    /** "…, quoting state media": the one who reported so far passes the words on. */
    private void cited(List<Token> tokens, int at, EnglishSubjects subjects, List<Attribution> found) {
        Optional<TextSpan> cited = subjects.after(at + 1).map(Subject::span);
        if (cited.isEmpty()) {
            return;
        }
        if (tokens.get(at).norm().endsWith("ing") && !found.isEmpty()) {
            Attribution last = found.removeLast();
            found.add(new Attribution(cited, last.speaker(), last.verb(), last.clause(), last.indirect()));
        } else {
            found.add(new Attribution(cited, subjects.before(at).map(Subject::span), tokens.get(at).span(),
                    cover(tokens, 0, tokens.size() - 1), false));
        }
    }

    private Optional<Attribution> said(List<Token> tokens, int at, Match verb, EnglishSubjects subjects,
                                       List<Attribution> found) {
        boolean participle = tokens.get(at).norm().endsWith("ing");
        Optional<Subject> subject = participle ? Optional.empty() : subjects.before(at);
        int next = at + verb.words();
        boolean afterQuote = at > 0 && (isQuote(tokens, at - 1)
                || tokens.get(at - 1).is(",") && at > 1);
        if (!participle && afterQuote && (subject.isEmpty() && subjects.begins(next)
                || (subject.isEmpty() || verb.use() == Use.SAY) && subjects.isCalledName(next))) {
            Optional<Subject> inverted = subjects.after(next);
            return inverted.map(s -> new Attribution(Optional.of(s.span()), Optional.empty(),
                    cover(tokens, at, next - 1), cover(tokens, 0, quoteGoesOn(tokens, s.after()) ? tokens.size() - 1 : at - 1),
                    !isQuote(tokens, at - 1) && verb.use() != Use.MARK));
        }
        Optional<TextSpan> speaker = subject.map(Subject::span);
        if (participle) {
            // "…, adding that": the one who spoke so far; "an order stating that" is the order's.
            boolean same = at > 0 && tokens.get(at - 1).is(",") && !found.isEmpty();
            speaker = same ? found.getLast().speaker() : Optional.empty();
        } else if (subject.isEmpty()) {
            return Optional.empty();
        }
        TextSpan where = cover(tokens, at, next - 1);
        int start = subject.map(Subject::first).orElse(at);
        int clause = verb.use() == Use.TELL ? afterHearer(tokens, next) : next;
        if (clause < tokens.size() && tokens.get(clause).is("that")) {
            return Optional.of(new Attribution(speaker, Optional.empty(), where, clause(tokens, clause + 1),
                    verb.use() != Use.MARK));
        }
        if (opensQuote(tokens, clause)) {
            boolean middle = start > 0 && isQuote(tokens, start - 1);
            return Optional.of(new Attribution(speaker, Optional.empty(), where,
                    middle ? cover(tokens, 0, tokens.size() - 1) : clause(tokens, clause), false));
        }
        if (start > 0 && (isQuote(tokens, start - 1) || tokens.get(start - 1).is(","))
                && (isQuote(tokens, start - 1) || endsHere(tokens, clause))) {
            boolean goesOn = clause < tokens.size() - SHORTEST_CLAUSE && tokens.get(clause).is(",")
                    && !tokens.get(clause + 1).norm().endsWith("ing");
            return Optional.of(new Attribution(speaker, Optional.empty(), where,
                    cover(tokens, 0, goesOn && !isQuote(tokens, start - 1) ? tokens.size() - 1 : start - 1),
                    !isQuote(tokens, start - 1) && verb.use() != Use.MARK));
        }
        boolean bare = (verb.use() == Use.SAY || verb.use() == Use.TELL) && !participle
                && tokens.size() - clause >= SHORTEST_CLAUSE && !notAClause.contains(tokens.get(clause).norm());
        if (bare || verb.use() == Use.MARK || tokens.size() - clause >= SHORTEST_CLAUSE) {
            return Optional.of(new Attribution(speaker, Optional.empty(), where, clause(tokens, clause), bare));
        }
        return Optional.empty();
    }

    /** A base form is a verb only after a plural; others are nouns after an article or possessive. */
    private boolean isNoun(List<Token> tokens, int at, Match verb) {
        String before = at == 0 ? "" : tokens.get(at - 1).norm();
        if (beforeNouns.contains(before)) {
            return true;
        }
        String form = tokens.get(at).norm();
        boolean inflected = form.endsWith("ed") || form.endsWith("ing") || form.equals("said") || form.equals("told")
                || form.equals("wrote") || form.equals("says") || form.equals("tells");
        if (inflected) {
            return false;
        }
        boolean many = before.endsWith("s") || plural.contains(before);
        return form.endsWith("s") == many || at == 0;
    }

    /** "…," said Rao, a shopkeeper, "…": nobody else speaks before the rest of it. */
    private boolean quoteGoesOn(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isQuote(tokens, i)) {
                return i > from;
            }
            if (tokens.get(i).is(".") || verbs.match(tokens, i).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static boolean opensQuote(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && (tokens.get(i).is(",") || tokens.get(i).is(":"))) {
            i++;
        }
        return i < tokens.size() && isQuote(tokens, i);
    }

    private boolean endsHere(List<Token> tokens, int at) {
        return at >= tokens.size() || !tokens.get(at).isWord() || whenAndWhere.contains(tokens.get(at).norm());
    }

    private static int afterHearer(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && i - from < 8 && !tokens.get(i).is("that") && !tokens.get(i).is(",")
                && !tokens.get(i).is(":") && !isQuote(tokens, i)) {
            i++;
        }
        return i < tokens.size() && i - from < 8 ? i : from;
    }

    private static boolean isQuote(List<Token> tokens, int at) {
        return tokens.get(at).is(QUOTE);
    }

    private static TextSpan clause(List<Token> tokens, int from) {
        int first = Math.min(from, tokens.size() - 1);
        while (first < tokens.size() - 1 && (tokens.get(first).is(",") || tokens.get(first).is(":")
                || tokens.get(first).is("that"))) {
            first++;
        }
        return cover(tokens, first, tokens.size() - 1);
    }

    private static TextSpan cover(List<Token> tokens, int first, int last) {
        return tokens.get(first).span().cover(tokens.get(Math.max(first, last)).span());
    }
}
