package milaan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.HedgeFact;
import milaan.facts.HedgeFact.Kind;
import milaan.facts.polarity.PolarityComparison;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * A claim, a belief or an estimate of one side ("X claimed that …", "माना जा रहा है") that the other states as a fact: nobody
 * speaks there, nothing there holds back, and it does tell what was claimed.
 */
final class LostClaim {

    private static final double TOLD = 0.4;
    private static final double TRANSLATES = 0.05;

    private record Phrase(List<String> words, Kind kind) { }

    /** By their first word. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final PolarityComparison polarity;
    private final WordAnswers answers;
    private final Set<String> plainFuture;
    /** What opens a reported clause, whatever the verb before it. */
    private final Set<String> reporting;
    private final Set<String> conditions;

    /** @param words with the lists {@code plain-future}, {@code reported-clause} and {@code conditions} */
    LostClaim(PolarityComparison polarity, WordAnswers answers, WordLists words) {
        this.plainFuture = words.of("plain-future");
        this.reporting = words.of("reported-clause");
        this.conditions = words.of("conditions");
        this.polarity = polarity;
        this.answers = answers;
        for (List<String> row : DataFile.rows("/milaan/comparison/claims.tsv")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Stream.of(row.get(2).split("\\|")).map(p -> new Phrase(List.of(Normaliser.normalise(p).split(" ")), kind))
                    .forEach(p -> phrases.computeIfAbsent(p.words().getFirst(), w -> new ArrayList<>()).add(p));
        }
    }

    /** The claim of {@code asked} that {@code other} makes its own. */
    Optional<HedgeFact> of(QuoteSide asked, PolarityComparison.Side askedPolarity, QuoteSide other, PolarityComparison.Side otherPolarity) {
        List<Token> tokens = asked.tokens();
        if (tokens.stream().noneMatch(t -> phrases.containsKey(t.norm()))) {
            return Optional.empty();
        }
        if (other.tokens().stream().anyMatch(t -> reporting.contains(t.norm())) || !other.told().isEmpty()
                || !other.quoted().isEmpty() || polarity.holdsBack(otherPolarity)) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : phrases.getOrDefault(tokens.get(i).norm(), List.of())) {
                int end = i + phrase.words().size();
                if (matches(tokens, i, phrase.words()) && isStated(phrase, tokens.subList(i, end), asked, other)) {
                    return Optional.of(new HedgeFact(tokens.get(i).span().cover(tokens.get(end - 1).span()),
                            String.join(" ", phrase.words()), phrase.kind()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isStated(Phrase phrase, List<Token> words, QuoteSide asked, QuoteSide other) {
        boolean future = phrase.kind() != Kind.POSSIBLE || isPlain(asked) && isPlain(other)
                && other.tokens().stream().anyMatch(t -> plainFuture.contains(t.norm()));
        List<Token> rest = asked.tokens().stream().filter(t -> !words.contains(t)).toList();
        List<Token> content = other.tokens().stream().filter(answers::isContent).toList();
        return future && words.stream().filter(answers::isContent).allMatch(w -> answers.best(w, content) < TRANSLATES)
                && answers.coverage(rest, other.tokens()) >= TOLD && answers.coverage(other.tokens(), asked.tokens()) >= TOLD;
    }

    /** No question, no condition and no denial: there "can" and "will" say much the same. */
    private boolean isPlain(QuoteSide side) {
        return !answers.deny(side.tokens()) && side.tokens().stream().noneMatch(t -> conditions.contains(t.norm()));
    }

    private static boolean matches(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
