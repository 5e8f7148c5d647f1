package milaan.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes spellings of the same word equal, for comparing only, never for storing: NFC; zero-width characters and soft
 * hyphens dropped; nukta dropped in both encodings; chandrabindu as anusvara; a homorganic nasal with virama as
 * anusvara (सम्बन्ध = संबंध); candra vowels as their plain ones (ऑ = ओ); every decimal digit as ASCII; curly apostrophes
 * straight. Vowel length is kept: it tells names apart.
 */
public final class Normaliser {

    private static final String NASALS = "ङञणनम";
    private static final String STOPS = "कखगघचछजझटठडढतथदधपफबभ";

    private Normaliser() { }

    public static String normalise(String text) {
        return withOrigin(text).value();
    }

    public static NormalisedText withOrigin(String text) {
        int n = text.length();
        StringBuilder out = new StringBuilder(n);
        int[] origin = new int[n + 1];
        int i = 0;
        while (i < n) {
            int from = i;
            int mark = out.length();
            char c = text.charAt(i);
            if (isLatinBase(c) && i + 1 < n && isCombiningLatin(text.charAt(i + 1))) {
                int end = i + 1;
                while (end < n && isCombiningLatin(text.charAt(end))) {
                    end++;
                }
                out.append(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC));
                i = end;
            } else if (NASALS.indexOf(c) >= 0 && i + 2 < n && text.charAt(i + 1) == '्'
                    && STOPS.indexOf(base(text.charAt(i + 2))) >= 0) {
                out.append('ं');
                i += 2;
            } else {
                appendPlain(c, out);
                i++;
            }
            origin = grown(origin, out.length());
            Arrays.fill(origin, mark, out.length(), from);
        }
        origin = grown(origin, out.length());
        origin[out.length()] = n;
        return new NormalisedText(out.toString(), Arrays.copyOf(origin, out.length() + 1));
    }


    private static int[] grown(int[] origin, int length) {
        return length < origin.length ? origin : Arrays.copyOf(origin, length * 2 + 1);
    }

    private static boolean isLatinBase(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isCombiningLatin(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static char base(char c) {
        return switch (c) {
            case '\u0958' -> 'क';
            case '\u0959' -> 'ख';
            case '\u095A' -> 'ग';
            case '\u095B' -> 'ज';
            case '\u095C' -> 'ड';
            case '\u095D' -> 'ढ';
            case '\u095E' -> 'फ';
            case '\u095F' -> 'य';
            case '\u0929' -> 'न';
            case '\u0931' -> 'र';
            default -> c;
        };
    }

    private static void appendPlain(char c, StringBuilder out) {
        switch (c) {
            case '\u093C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u00AD', '\uFEFF', '\u2060' -> { }
            case 'ँ' -> out.append('ं');
            case 'ऑ' -> out.append('ओ');
            case 'ॉ' -> out.append('ो');
            case 'ऍ', 'ऎ' -> out.append('ए');
            case 'ॅ', 'ॆ' -> out.append('े');
            case '’', '‘', 'ʼ' -> out.append('\'');
            case '\u00A0', '\u202F', '\u2009' -> out.append(' ');
            default -> {
                int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
                out.append(digit >= 0 ? (char) ('0' + digit) : base(c));
            }
        }
    }
}
