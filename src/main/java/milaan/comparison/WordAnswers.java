package milaan.comparison;

import java.util.List;
import java.util.Set;
import milaan.alignment.Lexicon;
import milaan.facts.name.NameMatcher;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.text.Token;

/** Whether a word of one text has a word in the other that can stand for it. */
final class WordAnswers {

    /** Stems this common are grammar: a quotation is not changed by them. */
    private static final double FUNCTION_WORD = 2.2;
    private static final double NAME = 0.5;

    private final Lexicon lexicon;
    private final NameMatcher names;
    private final Set<String> denials;

    /** @param denials words that deny, as tokens spell them */
    WordAnswers(Lexicon lexicon, NameMatcher names, Set<String> denials) {
        this.lexicon = lexicon;
        this.names = names;
        this.denials = Set.copyOf(denials);
    }

    /** 0..1: how well {@code other} translates {@code one}, or repeats it. */
    double score(Token one, Token other) {
        if (one.stem().equals(other.stem()) || one.norm().equals(other.norm())) {
            return 1;
        }
        if (!one.isWord() || !other.isWord()) {
            return 0;
        }
        Language language = language(one);
        if (language == language(other)) {
            return 0;
        }
        boolean hindi = language == Language.HINDI;
        return lexicon.weight(hindi ? one.stem() : other.stem(), hindi ? other.stem() : one.stem());
    }

    double best(Token one, List<Token> others) {
        return others.stream().mapToDouble(o -> score(one, o)).max().orElse(0);
    }

    /** As {@link #best}, or by sound. */
    boolean isAnswered(Token one, List<Token> others, double atLeast) {
        return best(one, others) >= atLeast || others.stream().anyMatch(o -> o.isWord()
                && language(o) != language(one) && soundsAlike(one, o));
    }

    private boolean soundsAlike(Token one, Token other) {
        return one.norm().length() > 2 && other.norm().length() > 2 && names.score(one.norm(), other.norm(), NAME) >= NAME;
    }

    double idf(Token token) {
        return lexicon.idf(token.stem(), language(token));
    }

    boolean isContent(Token token) {
        return token.isNumber() || token.isWord() && token.norm().length() > 1 && idf(token) > FUNCTION_WORD
                && !isDenial(token);
    }

    boolean isDenial(Token token) {
        return denials.contains(token.norm()) || token.norm().endsWith("n't");
    }

    boolean deny(List<Token> tokens) {
        return tokens.stream().anyMatch(this::isDenial);
    }

    /** The share of the content of {@code tokens}, by weight, that {@code others} answer; 1 where there is none. */
    double coverage(List<Token> tokens, List<Token> others) {
        double all = 0;
        double answered = 0;
        for (Token token : tokens) {
            if (isContent(token)) {
                double weight = idf(token);
                all += weight;
                answered += isAnswered(token, others, 0.03) ? weight : 0;
            }
        }
        return all == 0 ? 1 : answered / all;
    }

    static Language language(Token token) {
        return Scripts.isDevanagari(token.norm().codePointAt(0)) ? Language.HINDI : Language.ENGLISH;
    }
}
