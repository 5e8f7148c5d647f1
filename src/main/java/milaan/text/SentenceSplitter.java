package milaan.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * Sentences of one paragraph, by UAX #29 as ICU implements it, less the breaks after the abbreviations of
 * {@code abbreviations.tsv} and after initials. A closing quotation mark stays with its sentence. Safe for many threads.
 */
final class SentenceSplitter {

    private static final int LONGEST_LETTER_NAME = 7;
    private static final int LONGEST_WORD = 12;
    private static final String BEFORE_INITIAL = " \t\n\u000B\f\r.(“‘\"'";
    private static final String END_MARKS = ".।॥?!…";
    private static final String CLOSING_MARKS = "\"'”’»)]";
    private static final String SPACES = " \t\n\u000B\f\r";
    /**
     * Nobody writes a longer sentence: it is a page without a full stop. Readers of facts hold words of a sentence against each
     * other, so its length is what keeps the cost of any text in proportion.
     */
    static final int LONGEST = 5_000;
    private static final String LINE_ENDS = "\u0085\u2028\u2029";
    private static final Pattern CLOSING = Pattern.compile("[\"'”’»)\\]]+(?=\\s|$)");

    private final Map<Language, BreakIterator> prototypes = new EnumMap<>(Language.class);
    /** Devanagari letter names (एन, टी, एम): before a full stop initials, as one capital letter is, not an end. */
    private final LetterNames letterNames;
    private final Set<String> beforeFigure;
    private final Set<String> beforeAnswer;

    SentenceSplitter(List<List<String>> abbreviations, LetterNames letterNames, WordLists lists) {
        this.letterNames = letterNames;
        beforeFigure = lists.of("before-figure");
        beforeAnswer = lists.of("before-answer");
        for (Language language : Language.values()) {
            BreakIterator plain = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.code()));
            FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
            // Hindi copy has English words, too.
            abbreviations.stream().filter(row -> row.get(0).equals(language.code()) || language == Language.HINDI)
                    .forEach(row -> builder.suppressBreakAfter(row.get(1)));
            prototypes.put(language, builder.wrapIteratorWithFilter(plain));
        }
    }

    /** Trimmed spans of the sentences of {@code paragraph} in {@code text}; they cover all of it but white space. */
    List<TextSpan> split(String text, TextSpan paragraph, Language language) {
        String part = paragraph.in(text);
        BreakIterator breaks;
        synchronized (prototypes) {
            breaks = prototypes.get(language).clone();
        }
        breaks.setText(part);
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < start || end < part.length() && continues(part, start, end)) {
                continue;
            }
            int with = withClosingMarks(part, end);
            add(sentences, part, start, with, paragraph.start());
            start = with;
        }
        add(sentences, part, start, part.length(), paragraph.start());
        return sentences;
    }

    /** Looks back from the break only: a long stretch may have very many. */
    private boolean continues(String part, int start, int end) {
        int last = LINE_ENDS.indexOf(part.charAt(end - 1)) >= 0 ? end - 1 : end;
        while (last > start && SPACES.indexOf(part.charAt(last - 1)) >= 0) {
            last--;
        }
        int mark = last;
        while (mark > start && CLOSING_MARKS.indexOf(part.charAt(mark - 1)) >= 0) {
            mark--;
        }
        // A break without an end mark (a line separator inside the paragraph) is no end of a sentence.
        boolean ends = mark > start && END_MARKS.indexOf(part.charAt(mark - 1)) >= 0;
        return !ends || last > start && part.charAt(last - 1) == '.'
                && (isInitial(part, start, last - 1) || isNumbered(part, start, last - 1, end));
    }

    /** "House no. 21", "Plot No. B-4", "Sec. 144"; but "He said no. 21 men agreed". */
    private boolean isNumbered(String part, int start, int stop, int next) {
        int word = wordStart(part, start, stop);
        if (!beforeFigure.contains(part.substring(word, stop).toLowerCase(Locale.ROOT)) || !holdsFigure(part, next)) {
            return false;
        }
        int before = word;
        while (before > start && SPACES.indexOf(part.charAt(before - 1)) >= 0) {
            before--;
        }
        return !beforeAnswer.contains(part.substring(wordStart(part, start, before), before).toLowerCase(Locale.ROOT));
    }

    private static int wordStart(String part, int start, int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_WORD && Character.isLetter(part.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean holdsFigure(String part, int from) {
        for (int i = from; i < Math.min(part.length(), from + LONGEST_WORD) && !Character.isWhitespace(part.charAt(i)); i++) {
            if (Character.isDigit(part.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one letter, or one letter name, stands before {@code end} by itself. */
    private boolean isInitial(String part, int start, int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_LETTER_NAME && BEFORE_INITIAL.indexOf(part.charAt(from - 1)) < 0) {
            from--;
        }
        String word = part.substring(from, end);
        return letterNames.letters(word).filter(letters -> letters.length() == 1).isPresent() || !word.isEmpty() && word.codePointCount(0, word.length()) == 1
                && Character.getType(word.codePointAt(0)) == Character.UPPERCASE_LETTER;
    }

    private static int withClosingMarks(String part, int end) {
        Matcher marks = CLOSING.matcher(part).region(end, part.length());
        return marks.lookingAt() ? marks.end() : end;
    }

    /** Where what is too long for a sentence is cut: at the last white space, else anywhere but inside a character. */
    private static int cut(String part, int start) {
        int limit = start + LONGEST;
        int cut = limit;
        while (cut > start + LONGEST / 2 && !Character.isWhitespace(part.charAt(cut))) {
            cut--;
        }
        boolean word = !Character.isWhitespace(part.charAt(cut));
        return !word ? cut : Character.isLowSurrogate(part.charAt(limit)) ? limit - 1 : limit;
    }

    private static void add(List<TextSpan> sentences, String part, int from, int to, int shift) {
        int start = afterSpace(part, from, to);
        int end = to;
        while (end > start && Character.isWhitespace(part.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(part, start);
            add(sentences, part, start, cut, shift);
            start = afterSpace(part, cut, end);
        }
        if (start < end) {
            sentences.add(new TextSpan(start + shift, end + shift));
        }
    }

    private static int afterSpace(String part, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(part.charAt(start))) {
            start++;
        }
        return start;
    }
}
