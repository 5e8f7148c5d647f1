package milaan.alignment;

import milaan.model.Language;

/**
 * A word or figure as the aligner compares it; each is one entry of a text's vocabulary however often it occurs.
 *
 * @param norm    normalised spelling
 * @param stem    what the lexicon knows it by
 * @param script  the language of its letters, which need not be that of the text
 * @param sort    what it is
 * @param capital whether it is written with a capital
 * @param meaning language-free meaning ({@code place/RU}, {@code number/24}); empty where only the word itself is known
 */
record Term(String norm, String stem, Language script, Sort sort, boolean capital, String meaning) {

    enum Sort { WORD, NUMBER, DATE, PLACE }

    /** Whether it is one of the facts that two texts may disagree on while their sentences still answer each other. */
    boolean isFigure() {
        return sort == Sort.NUMBER || sort == Sort.DATE;
    }
}
