package milaan.alignment;

import milaan.model.Language;

/**
 * A word or figure as the aligner compares it; each is one entry of a text's vocabulary however often it occurs.
 *
 * @param norm    normalised spelling
 * @param stem    what the lexicon knows it by
 * @param script  the language of its letters, which need not be that of the text
 * @param sort    what it is
 * @param capitals how it is written
 * @param meaning language-free meaning ({@code place/RU}, {@code number/24}); empty where only the word itself is known
 */
record Term(String norm, String stem, Language script, Sort sort, Capitals capitals, String meaning) {

    enum Sort { WORD, NUMBER, DATE, PLACE }

    enum Capitals {
        NONE, FIRST, ALL;

        static Capitals of(String written) {
            if (!Character.isUpperCase(written.charAt(0))) {
                return NONE;
            }
            return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase) ? ALL : FIRST;
        }
    }

    /** Whether it is one of the facts that two texts may disagree on while their sentences still answer each other. */
    boolean isFigure() {
        return sort == Sort.NUMBER || sort == Sort.DATE;
    }
}
