package milaan.facts.number;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import milaan.facts.IdentifierFact.Kind;
import milaan.text.DataFile;
import milaan.text.LetterNames;
import milaan.text.WordLists;

/**
 * How far an identifier goes that begins or ends with a figure: its letters, in either script, its parts behind strokes and
 * its year (AI 302, 21/4-B, 45/2023, 45 of 2023). Immutable.
 */
final class IdentifierParts {

    /** @param to token after the last; @param dated whether it ends with its year */
    record Tail(int to, boolean dated) { }

    private static final int LONGEST_LETTERS = 3;
    private static final int LONGEST_PART = 8;
    private static final int LONGEST_LETTER_NAMES = 20;
    private static final int FIGURES_OF_YEAR = 4;

    private static final int FIGURES_OF_PIN_GROUP = 3;

    private final LetterNames letterNames;
    private final Set<String> links;
    private final Set<String> postpositions;
    private final LetterNames lawLetters = new LetterNames(DataFile.rows("/milaan/facts/number/law-letters.tsv"));
    private final Set<String> partedLetters;

    IdentifierParts(LetterNames letterNames, WordLists lists) {
        this.letterNames = letterNames;
        this.links = lists.of("identifier-links");
        this.postpositions = lists.of("identifier-not-letters");
        this.partedLetters = lists.of("identifier-parted-letters");
    }

    /** Where the letters begin that belong to the figure at {@code i}: AI 302, एआई-302, B-204; {@code i} where there are none. */
    int head(Line line, int i) {
        int word = line.isHyphen(i - 1) ? i - 2 : i - 1;
        return line.isWord(word) && letters(line, word).isPresent() ? word : i;
    }

    /** The letters that a word is: capitals, or letters spelled out in Devanagari. */
    Optional<String> letters(Line line, int i) {
        String norm = line.word(i);
        if (norm.isEmpty() || norm.length() > LONGEST_LETTER_NAMES) {
            return Optional.empty();
        }
        Optional<String> letters = norm.charAt(0) >= 0x900 ? letterNames.letters(norm)
                : Optional.of(line.written(i)).filter(w -> w.equals(w.toUpperCase(Locale.ROOT)));
        return letters.filter(l -> l.length() <= LONGEST_LETTERS);
    }

    Tail tail(Line line, int i, Kind kind) {
        int to = kind == Kind.LAW_SECTION ? sectionEnd(line, i + 1) : isLetters(line, i + 1) ? i + 2 : i + 1;
        boolean dated = false;
        if (kind == Kind.PIN_CODE && isPinGroup(line, i) && isPinGroup(line, i + 1)) {
            return new Tail(i + 2, false);
        }
        if (kind == Kind.FLIGHT_OR_TRAIN && to == i + 2 && line.isNumber(line.isHyphen(to) ? to + 1 : to)) {
            // 6E 2135: the carrier's own sign has a figure.
            to += line.isHyphen(to) ? 2 : 1;
        }
        boolean joins = kind == Kind.CASE_NUMBER || kind == Kind.OTHER || kind == Kind.FLIGHT_OR_TRAIN;
        while (joins && isJoined(line, to)) {
            dated = line.word(to).equals("/") && isYear(line, to + 1);
            to = isLetters(line, to + 2) ? to + 3 : to + 2;
        }
        if (joins && links.contains(line.word(to)) && isYear(line, to + 1)) {
            return new Tail(to + 2, true);
        }
        return new Tail(to, dated);
    }

    /** Letters right behind a figure: 498A; 302के lost a space. */
    boolean isLetters(Line line, int i) {
        return line.isWord(i) && line.glued(i - 1) && line.word(i).length() <= 2 && !postpositions.contains(line.word(i));
    }

    /** Behind the letter of a section, however it is set apart: 498A, 498-ए, 498(A), 498 क. */
    private int sectionEnd(Line line, int i) {
        if (isLetters(line, i)) {
            return i + 1;
        }
        boolean hyphen = line.joins(i);
        boolean bracket = line.word(i).equals("(") && line.glued(i - 1) && line.word(i + 2).equals(")");
        int letter = hyphen || bracket ? i + 1 : i;
        boolean one = line.isWord(letter) && !postpositions.contains(line.word(letter)) && isOneLetter(line, letter)
                && (hyphen || bracket || partedLetters.contains(line.word(letter)));
        return one ? bracket ? letter + 2 : letter + 1 : i;
    }

    private boolean isOneLetter(Line line, int i) {
        String norm = line.word(i);
        return norm.charAt(0) >= 0x900 ? lawLetters.letters(norm).isPresent() || letterNames.letters(norm).filter(l -> l.length() == 1).isPresent()
                : norm.length() == 1 && Character.isUpperCase(line.written(i).charAt(0));
    }

    private static boolean isPinGroup(Line line, int i) {
        return line.isNumber(i) && plain(line.word(i)) && line.word(i).length() == FIGURES_OF_PIN_GROUP;
    }

    private boolean isJoined(Line line, int mark) {
        boolean stroke = line.word(mark).equals("/") && line.touchesBoth(mark);
        boolean part = line.isNumber(mark + 1) && plain(line.word(mark + 1)) && line.word(mark + 1).length() <= LONGEST_PART
                || line.isWord(mark + 1) && letters(line, mark + 1).isPresent();
        return (stroke || line.joins(mark)) && part;
    }

    private static boolean isYear(Line line, int i) {
        String norm = line.word(i);
        return line.isNumber(i) && norm.length() == FIGURES_OF_YEAR && plain(norm) && (norm.startsWith("19") || norm.startsWith("20"));
    }

    private static boolean plain(String norm) {
        return norm.indexOf('.') < 0 && norm.indexOf(',') < 0;
    }

    /** Letters and digits of the tokens, ASCII where they can be; a stroke between parts, also where a word links them. */
    String canonical(Line line, int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            String norm = line.word(i);
            if (links.contains(norm) || norm.equals("/")) {
                all.append('/');
            } else {
                boolean spelled = !norm.isEmpty() && norm.charAt(0) >= 0x900 && norm.length() <= LONGEST_LETTER_NAMES;
                all.append(spelled ? lawLetters.letters(norm).or(() -> letterNames.letters(norm)).orElse(norm) : norm);
            }
        }
        return all.toString().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}/]", "");
    }
}
