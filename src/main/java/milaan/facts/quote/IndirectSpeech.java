package milaan.facts.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Turns the clauses that reporting verbs govern into facts: of nested ones the innermost, with the outer as source. */
final class IndirectSpeech {

    private static final int FEWEST_WORDS = 3;

    private IndirectSpeech() { }

    /** @param joiners words that set one report beside another: but, while, जबकि */
    static List<QuoteFact> facts(List<Token> outline, List<Attribution> attributions, Set<String> joiners) {
        List<QuoteFact> facts = new ArrayList<>();
        Optional<TextSpan> passedOnBy = Optional.empty();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            if (!a.indirect()) {
                continue;
            }
            Optional<Attribution> inner = i + 1 < attributions.size() && attributions.get(i + 1).indirect()
                    ? Optional.of(attributions.get(i + 1)) : Optional.empty();
            TextSpan clause = a.clause();
            if (inner.isPresent() && clause.contains(inner.get().verb()) && clause.start() < inner.get().verb().start()) {
                int words = words(outline, new TextSpan(clause.start(), inner.get().verb().start()));
                boolean around = inner.get().clause().contains(a.verb());
                if (words <= 6 && !around && !isJoined(outline, clause, inner.get().verb(), joiners)) {
                    passedOnBy = a.speaker();
                    continue;
                }
                if (around) {
                    // "X told the court …, according to Y": Y passes on what X said.
                    passedOnBy = inner.get().speaker();
                }
                int cut = beginning(a, inner.get());
                clause = new TextSpan(clause.start(), Math.max(clause.start() + 1, cut));
            }
            Optional<TextSpan> content = content(outline, clause);
            Optional<TextSpan> source = a.source();
            if (source.isEmpty()) {
                source = passedOnBy;
            }
            passedOnBy = Optional.empty();
            if (content.isPresent() && facts.stream().noneMatch(f -> f.span().overlaps(content.get()))) {
                facts.add(new QuoteFact(content.get(), content.get(), QuoteFact.Kind.INDIRECT, true,
                        QuoteFact.Balance.BALANCED, a.speaker(), source, Optional.of(a.verb()), 0.7));
            }
        }
        return facts;
    }

    /** "Rao said it was late, but Verma said …": told side by side, not one of the other. */
    private static boolean isJoined(List<Token> outline, TextSpan clause, TextSpan verb, Set<String> joiners) {
        return outline.stream().filter(t -> t.span().start() > clause.start() && t.span().end() <= verb.start())
                .anyMatch(t -> joiners.contains(t.norm()));
    }

    private static int beginning(Attribution outer, Attribution inner) {
        return inner.speaker().filter(s -> !Optional.of(s).equals(outer.speaker())).map(TextSpan::start)
                .filter(s -> s < inner.verb().start()).orElse(inner.verb().start());
    }

    private static int words(List<Token> outline, TextSpan span) {
        return (int) outline.stream().filter(t -> t.isWord() && span.contains(t.span())).count();
    }

    /** The clause without marks at its edges; empty where it is too short or nothing but a quotation. */
    private static Optional<TextSpan> content(List<Token> outline, TextSpan clause) {
        List<Token> inside = outline.stream().filter(t -> clause.contains(t.span())).toList();
        int first = 0;
        int last = inside.size() - 1;
        while (first <= last && isEdge(inside.get(first))) {
            first++;
        }
        while (last >= first && isEdge(inside.get(last))) {
            last--;
        }
        List<Token> kept = inside.subList(first, Math.max(first, last + 1));
        if (kept.stream().filter(t -> t.isWord() || t.isNumber()).count() < FEWEST_WORDS) {
            return Optional.empty();
        }
        TextSpan content = kept.getFirst().span().cover(kept.getLast().span());
        int quoted = kept.stream().filter(t -> t.is(AttributionReader.QUOTE)).mapToInt(t -> t.span().length()).sum();
        return quoted * 10 > content.length() * 6 ? Optional.empty() : Optional.of(content);
    }

    private static boolean isEdge(Token token) {
        return token.kind() == Token.Kind.MARK && !token.is(AttributionReader.QUOTE) && !token.is("\"")
                && !token.is("“") && !token.is("”");
    }
}
