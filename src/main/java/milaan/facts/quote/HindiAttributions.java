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
 * Who said what in a Hindi sentence: X ने कहा कि …; “…” X ने कहा; X का कहना है कि …; X के अनुसार, …; Y ने X के हवाले से
 * बताया कि …; X को यह कहते हुए उद्धृत किया गया कि ….
 */
final class HindiAttributions implements AttributionReader {

    private static final int FARTHEST_SUBJECT = 24;
    private static final int SHORTEST_CLAUSE = 3;
    private final WordLists lists;
    private final Set<String> genitives;
    /** Written in one word with ने. */
    private final Set<String> pronouns;
    private final Set<String> according;

    HindiAttributions(WordLists lists) {
        this.lists = lists;
        this.genitives = lists.of("genitives");
        this.pronouns = lists.of("ergative-pronouns");
        this.according = lists.of("according");
    }

    private final ReportingVerbs verbs = ReportingVerbs.shipped(Language.HINDI);
    private final SpeakerWords words = SpeakerWords.shipped(Language.HINDI);

    @Override
    public List<Attribution> attributions(String source, List<Token> tokens, List<Fact> facts) {
        HindiSubjects subjects = new HindiSubjects(words, tokens, Names.of(facts), lists);
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean afterKe = i > 1 && tokens.get(i - 1).is("के");
            if (afterKe && token.is("हवाले")) {
                cited(tokens, i, subjects).ifPresent(found::add);
            } else if (afterKe && according.contains(token.norm())) {
                accordingTo(tokens, i, subjects).ifPresent(found::add);
            } else {
                Optional<Match> match = verbs.match(tokens, i);
                if (match.isPresent() && !isGoverned(found, token)) {
                    said(tokens, i, match.get(), subjects).ifPresent(found::add);
                    i += match.get().words() - 1;
                }
            }
        }
        return found;
    }

    /** The verb of "के हवाले से बताया" was read with it. */
    private static boolean isGoverned(List<Attribution> found, Token token) {
        return !found.isEmpty() && found.getLast().verb().contains(token.span());
    }

    private Optional<Attribution> accordingTo(List<Token> tokens, int at, HindiSubjects subjects) {
        return subjects.before(at - 1).map(s -> new Attribution(Optional.of(s.span()), Optional.empty(),
                cover(tokens, at - 1, at),
                tokens.size() - at > SHORTEST_CLAUSE ? clause(tokens, at + 1) : cover(tokens, 0, at), true));
    }

    private Optional<Attribution> cited(List<Token> tokens, int at, HindiSubjects subjects) {
        Optional<TextSpan> speaker = subjects.before(at - 1).map(Subject::span);
        int verb = at;
        while (verb < tokens.size() && verb - at < 8 && verbs.match(tokens, verb).isEmpty()) {
            verb++;
        }
        boolean hasVerb = verb < tokens.size() && verb - at < 8;
        int last = hasVerb ? verb + verbs.match(tokens, verb).orElseThrow().words() - 1 : Math.min(at + 1, tokens.size() - 1);
        Optional<TextSpan> source = reporter(tokens, at, subjects).filter(s -> !speaker.equals(Optional.of(s)));
        return Optional.of(new Attribution(speaker, source, cover(tokens, at - 1, last), clause(tokens, last + 1), true));
    }

    /** Who passes the words on: रॉयटर्स ने …; रॉयटर्स की एक रिपोर्ट में …. */
    private Optional<TextSpan> reporter(List<Token> tokens, int before, HindiSubjects subjects) {
        for (int i = before - 1; i > 0; i--) {
            if (tokens.get(i).is("ने")) {
                return subjects.before(i).map(Subject::span);
            }
            if (tokens.get(i).norm().startsWith("रिपोर्ट") || tokens.get(i).norm().startsWith("खबर")) {
                int genitive = i - 1;
                while (genitive > 0 && i - genitive < 4 && !genitives.contains(tokens.get(genitive).norm())) {
                    genitive--;
                }
                return genitives.contains(tokens.get(genitive).norm())
                        ? subjects.before(genitive).map(Subject::span) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> said(List<Token> tokens, int at, Match verb, HindiSubjects subjects) {
        Optional<Subject> subject = switch (verb.use()) {
            case SAY, THAT, TELL, MARK, CITE -> ergative(tokens, at, subjects);
            case NOUN -> at > 1 && genitives.contains(tokens.get(at - 1).norm()) ? subjects.before(at - 1)
                    : Optional.empty();
            case BARE -> subjects.before(at);
            case PASSIVE -> quoted(tokens, at, subjects);
        };
        if (subject.isEmpty() && verb.use() != Use.PASSIVE) {
            return Optional.empty();
        }
        Optional<TextSpan> speaker = subject.map(Subject::span);
        int next = at + verb.words();
        TextSpan where = cover(tokens, at, next - 1);
        int ki = next;
        while (ki < tokens.size() && ki - next < 4 && !tokens.get(ki).is("कि") && tokens.get(ki).isWord()) {
            ki++;
        }
        if (ki < tokens.size() && tokens.get(ki).is("कि")) {
            return Optional.of(new Attribution(speaker, Optional.empty(), where, clause(tokens, ki + 1), true));
        }
        int start = subject.map(Subject::first).orElse(at);
        boolean follows = next < tokens.size() && (isQuote(tokens, next)
                || (tokens.get(next).is(",") || tokens.get(next).is(":") || tokens.get(next).is("-"))
                && next + 1 < tokens.size() && (isQuote(tokens, next + 1) || tokens.size() - next > SHORTEST_CLAUSE));
        boolean quoteBefore = endsQuote(tokens, start);
        boolean precedes = quoteBefore || start > SHORTEST_CLAUSE
                && (tokens.get(start - 1).is(",") || tokens.get(start - 1).is("-"));
        if (quoteBefore || precedes && !follows) {
            TextSpan clause = follows && isQuote(tokens, Math.min(next + 1, tokens.size() - 1))
                    ? cover(tokens, 0, tokens.size() - 1) : cover(tokens, 0, start - 1);
            return Optional.of(new Attribution(speaker, Optional.empty(), where, clause,
                    !quoteBefore && verb.use() == Use.SAY));
        }
        if (follows) {
            return Optional.of(new Attribution(speaker, Optional.empty(), where, clause(tokens, next),
                    verb.use() != Use.MARK && verb.use() != Use.PASSIVE));
        }
        // "X ने “…” कहा": the words stand between the subject and its verb.
        int from = subject.map(Subject::after).orElse(0);
        return from < at ? Optional.of(new Attribution(speaker, Optional.empty(), where, cover(tokens, from, at - 1),
                false)) : Optional.empty();
    }

    private Optional<Subject> ergative(List<Token> tokens, int verb, HindiSubjects subjects) {
        for (int i = verb - 1; i >= 0 && verb - i <= FARTHEST_SUBJECT; i--) {
            Token token = tokens.get(i);
            if (pronouns.contains(token.norm())) {
                return Optional.of(new Subject(token.span(), i, i + 1));
            }
            if (i > 0 && token.is("ने")) {
                return subjects.before(first(tokens, i));
            }
            if (token.is("कि") || token.is("।") || token.is(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Of two ने without a verb between, the first marks the subject: the second is a slip for से or को. */
    private static int first(List<Token> tokens, int marker) {
        for (int i = marker - 2; i > 0 && marker - i < 4 && tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("ने")) {
                return i;
            }
        }
        return marker;
    }

    /** X को (यह कहते हुए) उद्धृत किया गया: the person quoted stands before को. */
    private static Optional<Subject> quoted(List<Token> tokens, int verb, HindiSubjects subjects) {
        boolean quotes = tokens.stream().skip(verb).limit(6).anyMatch(t -> t.is("उद्धृत"));
        for (int i = verb; quotes && i > 0 && verb - i < 6; i--) {
            if (tokens.get(i).is("को")) {
                return subjects.before(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a quotation, with or without a comma, ends before {@code at}. */
    private static boolean endsQuote(List<Token> tokens, int at) {
        return at > 0 && isQuote(tokens, at - 1) || at > 1 && isQuote(tokens, at - 2)
                && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("-"));
    }

    private static boolean isQuote(List<Token> tokens, int at) {
        return tokens.get(at).is(QUOTE);
    }

    private static TextSpan clause(List<Token> tokens, int from) {
        int first = Math.min(from, tokens.size() - 1);
        while (first < tokens.size() - 1 && (tokens.get(first).kind() == Token.Kind.MARK && !isQuote(tokens, first)
                || tokens.get(first).is("कि") || tokens.get(first).is("है") || tokens.get(first).is("था"))) {
            first++;
        }
        return cover(tokens, first, tokens.size() - 1);
    }

    private static TextSpan cover(List<Token> tokens, int first, int last) {
        return tokens.get(first).span().cover(tokens.get(Math.max(first, last)).span());
    }
}
