package milaan.facts.number;

import java.util.List;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * The tokens of one sentence, some of which already belong to other facts (a date). Asking beyond either end is allowed.
 *
 * @param text the whole original text
 * @param taken by token
 */
record Line(String text, List<Token> tokens, boolean[] taken) {

    int size() {
        return tokens.size();
    }

    /** The normalised word at {@code i}; empty text where there is none. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }

    boolean free(int i) {
        return i >= 0 && i < tokens.size() && !taken[i];
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** Whether nothing stands between token {@code i} and the next. */
    boolean glued(int i) {
        return i >= 0 && i + 1 < tokens.size() && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    boolean isHyphen(int i) {
        String w = word(i);
        return w.equals("-") || w.equals("–") || w.equals("—") || w.equals("‑") || w.equals("−");
    }

    /** Whether {@code i} is a hyphen with no space on either side. */
    boolean joins(int i) {
        return isHyphen(i) && touchesBoth(i);
    }

    /** Whether {@code i} touches both neighbours. */
    boolean touchesBoth(int i) {
        return glued(i - 1) && glued(i);
    }

    /** The words of token {@code i} as written. */
    String written(int i) {
        return tokens.get(i).span().in(text);
    }

    TextSpan span(int from, int to) {
        return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
