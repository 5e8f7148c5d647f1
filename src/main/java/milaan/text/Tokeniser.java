package milaan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * Cuts a stretch of text into words, numbers and marks. Numbers keep their separators (12,34,567; 3.5); an English
 * possessive is a word of its own; letters with full stops (U.S., ए.पी.जे.) are one word; a hyphen parts two words.
 */
public final class Tokeniser {

    private static final String ZERO_WIDTH = "\\u200B-\\u200F\\u00AD\\u2060\\uFEFF";
    // Possessive where a group repeats: the others go one call deeper each time, and megabytes of "1,1,1" leave the stack.
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)*+)"
            + "|(?<letters>\\p{L}\\.(?:\\p{L}\\.)++)"
            + "|(?<possessive>['’]s\\b)"
            + "|(?<word>[\\p{L}\\p{M}" + ZERO_WIDTH + "]+(?:['’](?!s\\b)\\p{L}+)?)"
            + "|(?<mark>[^\\s\\p{L}\\p{M}\\p{Nd}" + ZERO_WIDTH + "])", Pattern.UNICODE_CHARACTER_CLASS);

    private Tokeniser() { }

    /** The tokens of {@code span} of {@code text}, in order; spans point into {@code text}. */
    public static List<Token> tokens(String text, TextSpan span, Language language) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(span.start(), span.end());
        while (m.find()) {
            TextSpan where = new TextSpan(m.start(), m.end());
            String norm = Normaliser.normalise(m.group()).toLowerCase(Locale.ROOT);
            if (norm.isEmpty()) {
                continue;
            }
            if (m.group("number") != null) {
                tokens.add(new Token(where, norm, norm, Token.Kind.NUMBER));
            } else if (m.group("mark") != null) {
                tokens.add(new Token(where, norm, norm, Token.Kind.MARK));
            } else {
                // A Latin word inside Hindi copy (COVID-19, a tweet) is stemmed as what it is.
                Language of = Scripts.isDevanagari(norm.codePointAt(0)) ? Language.HINDI
                        : norm.charAt(0) < 0x250 ? Language.ENGLISH : language;
                tokens.add(new Token(where, norm, Stemmer.stem(norm, of), Token.Kind.WORD));
            }
        }
        return tokens;
    }
}
