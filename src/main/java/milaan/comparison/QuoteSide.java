package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.Analysis;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * One side of an aligned pair as the rules about quotations see it.
 *
 * @param tokens all of the bead's sentences
 * @param quoted outer quotations with marks that hold words of the bead
 * @param told   clauses of reported speech
 */
record QuoteSide(Analysis analysis, List<Integer> sentences, List<Token> tokens, List<QuoteFact> quoted,
                 List<QuoteFact> told) {

    private static final int DENIAL_REACH = 6;

    static QuoteSide left(AlignedPair pair) {
        return of(pair.left(), pair.bead().left(), pair.leftFacts(QuoteFact.class));
    }

    static QuoteSide right(AlignedPair pair) {
        return of(pair.right(), pair.bead().right(), pair.rightFacts(QuoteFact.class));
    }

    static QuoteSide of(Analysis analysis, List<Integer> sentences, List<QuoteFact> facts) {
        List<Token> tokens = new ArrayList<>();
        sentences.forEach(s -> tokens.addAll(analysis.text().tokens().get(s)));
        List<QuoteFact> quoted = new ArrayList<>();
        for (QuoteFact fact : facts) {
            if (fact.kind() != QuoteFact.Kind.INDIRECT && !fact.content().isEmpty()
                    && quoted.stream().noneMatch(q -> q.span().contains(fact.span()))) {
                quoted.add(fact);
            }
        }
        return new QuoteSide(analysis, sentences, tokens, List.copyOf(quoted),
                facts.stream().filter(f -> f.kind() == QuoteFact.Kind.INDIRECT).toList());
    }

    /** The longest statement in marks. */
    Optional<QuoteFact> statement() {
        return quoted.stream().filter(q -> q.kind() == QuoteFact.Kind.DIRECT)
                .max((a, b) -> Integer.compare(a.content().length(), b.content().length()));
    }

    /** Tokens between marks; single words held at arm's length are left out. */
    List<Token> quotedTokens() {
        return tokens.stream().filter(t -> quoted.stream().anyMatch(q -> q.content().contains(t.span())
                && (q.kind() == QuoteFact.Kind.DIRECT || words(q.content()) > 1))).toList();
    }

    List<Token> inside(TextSpan span) {
        return tokens.stream().filter(t -> span.contains(t.span())).toList();
    }

    int words(TextSpan span) {
        return (int) tokens.stream().filter(t -> t.isWord() && span.contains(t.span())).count();
    }

    int words() {
        return (int) tokens.stream().filter(Token::isWord).count();
    }

    /** {@code token} with the words so near that a denial among them may be about it. */
    List<Token> around(Token token) {
        int at = tokens.indexOf(token);
        return tokens.subList(Math.max(0, at - DENIAL_REACH), Math.min(tokens.size(), at + DENIAL_REACH + 1));
    }

    String text(TextSpan span) {
        return analysis.text().source().slice(span);
    }

    TextSpan span() {
        return sentences.stream().map(i -> analysis.text().sentences().get(i).span())
                .reduce(TextSpan::cover).orElseThrow();
    }
}
