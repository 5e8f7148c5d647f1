package milaan.facts.date;

import java.util.List;
import milaan.model.TextSpan;
import milaan.text.Token;

/** The tokens of one sentence with the text they stand in. Positions outside the sentence read as empty words. */
record TokenRow(String text, List<Token> tokens) {

    int size() {
        return tokens.size();
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    String norm(int i) {
        return has(i) ? tokens.get(i).norm() : "";
    }

    /** The word as written. */
    String written(int i) {
        return has(i) ? tokens.get(i).span().in(text) : "";
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).isNumber();
    }

    boolean isWord(int i) {
        return has(i) && tokens.get(i).isWord();
    }

    /** Whether no white space parts the token from the one before it. */
    boolean adjacent(int i) {
        return has(i) && has(i - 1) && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    boolean capitalised(int i) {
        return isWord(i) && Character.isUpperCase(written(i).codePointAt(0));
    }

    TextSpan span(int from, int to) {
        return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
