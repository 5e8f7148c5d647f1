package milaan.facts.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.NegationFact;
import milaan.facts.NegationFact.Kind;
import milaan.model.TextSpan;
import milaan.text.Phrases;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds the denials of one sentence; leaves alone idioms (न केवल, no doubt), question tags and मत as "vote". */
final class NegationReader {

    private static final int PARTIAL_REACH = 12;

    private final Set<String> copulas;
    private final Set<String> ends;
    private final Set<String> only;
    private final Set<String> measures;
    private final Set<String> forbidding;
    private final Set<String> pronouns;

    private final Cues cues;
    private final Clauses clauses;

    NegationReader(Cues cues, Clauses clauses, WordLists lists) {
        this.clauses = clauses;
        this.cues = cues;
        this.copulas = lists.of("negation-copulas");
        this.ends = lists.of("negation-ends");
        this.only = lists.of("negation-only");
        this.measures = lists.of("negation-measures");
        this.forbidding = lists.of("negation-forbidding");
        this.pronouns = lists.of("negation-pronouns");
    }

    List<NegationFact> read(List<Token> tokens) {
        List<NegationFact> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Phrases.Match<Boolean>> idiom = cues.idioms().at(tokens, i);
            Optional<Phrases.Match<Kind>> cue = match(tokens, i);
            if (idiom.isPresent() && idiom.get().end() >= cue.map(Phrases.Match::end).orElse(0)) {
                i = idiom.get().end();
            } else if (cue.isPresent() && counts(tokens, cue.get()) && !goesOn(tokens, i, found)) {
                found.add(fact(tokens, cue.get()));
                i = cue.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** न तो … न, neither … nor, no water, no food: one denial, said of several things. */
    private static boolean goesOn(List<Token> tokens, int i, List<NegationFact> found) {
        String word = tokens.get(i).norm();
        String before = i > 0 ? tokens.get(i - 1).norm() : "";
        boolean list = before.equals(",") || before.equals("and") || before.equals("or") || before.equals("और");
        return word.equals("nor") && !found.isEmpty()
                || word.equals("no") && list && found.stream().anyMatch(f -> f.cue().equals("no"))
                || (word.equals("न") || word.equals("ना")) && !found.isEmpty()
                && (i + 1 < tokens.size() && tokens.get(i + 1).is("ही") || found.stream().anyMatch(f -> f.cue().equals(word)));
    }

    private Optional<Phrases.Match<Kind>> match(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        if (norm.endsWith("n't") || norm.equals("मत") && (isImperative(tokens, i + 1) || isForbidden(tokens, i))) {
            return Optional.of(new Phrases.Match<>(Kind.PLAIN, i, i + 1));
        }
        return cues.negation().at(tokens, i);
    }

    /** मत करो, मत जाइए, मत भूलना: a verb follows; else it is an opinion or a vote. */
    private static boolean isImperative(List<Token> tokens, int i) {
        String verb = i < tokens.size() ? tokens.get(i).norm() : "";
        return verb.endsWith("ो") || verb.endsWith("ओ") || verb.endsWith("िए") || verb.endsWith("िये") || verb.endsWith("इए")
                || verb.endsWith("ना") || verb.equals("कर") || verb.equals("दें") || verb.equals("करें");
    }

    /** चिल्लाओ मत, हार मत मान लो: after the verb, or before a bare stem with an imperative behind it. */
    private boolean isForbidden(List<Token> tokens, int i) {
        boolean last = i + 1 == tokens.size() || ends.contains(tokens.get(i + 1).norm());
        return last && i > 0 && isImperative(tokens, i - 1) || !last && i + 2 < tokens.size() && isImperative(tokens, i + 2)
                && (i + 3 == tokens.size() || ends.contains(tokens.get(i + 3).norm()));
    }

    private boolean counts(List<Token> tokens, Phrases.Match<Kind> cue) {
        String word = tokens.get(cue.start()).norm();
        String before = cue.start() > 0 ? tokens.get(cue.start() - 1).norm() : "";
        String next = cue.end() < tokens.size() ? tokens.get(cue.end()).norm() : "";
        boolean tag = (word.equals("न") || word.equals("ना"))
                && (next.equals("?") || copulas.contains(before) && (next.isEmpty() || ends.contains(next)));
        int after = next.equals(".") ? cue.end() + 1 : cue.end();
        // No-fault, no-confidence: a name of a thing, not a denial.
        boolean name = word.equals("no") && next.equals("-");
        boolean number = word.equals("no") && (isNumber(tokens, after) || next.equals(".") && isLetters(tokens, after)
                && (isNumber(tokens, after + 1) || isNumber(tokens, after + 2) && tokens.get(after + 1).is("-")));
        boolean englishTag = word.endsWith("n't") && pronouns.contains(next) && cue.end() + 1 < tokens.size()
                && tokens.get(cue.end() + 1).is("?");
        // मना is "forbidden" only with करना or है; else it is celebrating.
        boolean celebrated = word.equals("मना") && !forbidding.contains(next);
        return !tag && !englishTag && !name && !number && !celebrated;
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isNumber();
    }

    /** Flat No. B-204. */
    private static boolean isLetters(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).norm().length() <= 2;
    }

    /** केवल … नहीं, बल्कि and उतना … नहीं (जितना) measure rather than deny. */
    private boolean isPartial(List<Token> tokens, int i) {
        List<Token> before = tokens.subList(Math.max(0, i - PARTIAL_REACH), i);
        boolean onlyBefore = before.stream().anyMatch(t -> only.contains(t.norm()));
        boolean ratherAfter = tokens.subList(i, tokens.size()).stream().anyMatch(t -> t.is("बल्कि") || t.is("but"));
        boolean measure = before.stream().anyMatch(t -> measures.contains(t.norm()));
        return tokens.get(i).is("नहीं") && (onlyBefore && ratherAfter || measure);
    }

    private NegationFact fact(List<Token> tokens, Phrases.Match<Kind> cue) {
        StringBuilder words = new StringBuilder();
        for (int i = cue.start(); i < cue.end(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).norm());
        }
        TextSpan span = tokens.get(cue.start()).span().cover(tokens.get(cue.end() - 1).span());
        return new NegationFact(span, words.toString(), clauses.around(tokens, cue.start()).cover(span),
                isPartial(tokens, cue.start()) ? Kind.PARTIAL : cue.value());
    }
}
