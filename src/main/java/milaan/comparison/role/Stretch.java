package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * The sentences of one side of a bead as one run of tokens, with the sentences before them: those say whom a pronoun or
 * "the latter" means.
 *
 * @param begins the first token of the bead itself
 */
record Stretch(Analysis analysis, List<Token> tokens, int begins) {

    private static final int SENTENCES_BEFORE = 2;

    static Stretch of(Analysis analysis, List<Integer> sentences) {
        List<Token> tokens = new ArrayList<>();
        int first = sentences.getFirst();
        for (int s = Math.max(0, first - SENTENCES_BEFORE); s < first; s++) {
            addSentence(tokens, analysis, s);
        }
        int begins = tokens.size();
        sentences.forEach(s -> addSentence(tokens, analysis, s));
        return new Stretch(analysis, List.copyOf(tokens), begins);
    }

    /** A headline ends without a full stop: it is given one, of no length, or its last words would go on in the next sentence. */
    private static void addSentence(List<Token> tokens, Analysis analysis, int sentence) {
        List<Token> own = analysis.text().tokens().get(sentence);
        tokens.addAll(own);
        if (!own.isEmpty() && own.getLast().kind() != Token.Kind.MARK) {
            int end = own.getLast().span().end();
            String stop = analysis.text().language() == Language.HINDI ? "।" : ".";
            tokens.add(new Token(new TextSpan(end, end), stop, stop, Token.Kind.MARK));
        }
    }

    Language language() {
        return analysis.text().language();
    }

    int size() {
        return tokens.size();
    }

    /** The normalised word at {@code i}; empty text outside the stretch. */
    String norm(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }

    boolean is(int i, String word) {
        return norm(i).equals(word);
    }

    boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < tokens.size() && !tokens.get(i).span().isEmpty()
                && Character.isUpperCase(analysis.text().text(tokens.get(i)).codePointAt(0));
    }

    /** "NGT": all in capitals. */
    boolean isAcronym(int i) {
        String word = analysis.text().text(tokens.get(i));
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** The original stretch of the tokens {@code [from, to)}. */
    TextSpan span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    /** The facts that overlap the stretch, or what lies between its sentences. */
    List<Fact> facts() {
        return tokens.isEmpty() ? List.of() : analysis.facts(span(0, size()));
    }

    /** By halving: a token at or before the first that ends behind {@code offset}. */
    private int firstEndingAfter(int offset) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Indexes {@code [from, to)} of the tokens that {@code fact} covers; empty span where it lies elsewhere. */
    TextSpan tokensOf(Fact fact) {
        int from = firstEndingAfter(fact.span().start());
        while (from < size() && tokens.get(from).span().end() <= fact.span().start()) {
            from++;
        }
        int to = from;
        while (to < size() && tokens.get(to).span().start() < fact.span().end()) {
            to++;
        }
        return new TextSpan(from, to);
    }
}
