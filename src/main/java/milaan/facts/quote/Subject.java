package milaan.facts.quote;

import milaan.model.TextSpan;

/**
 * Who speaks.
 *
 * @param span  the words that name the speaker
 * @param first index of the first token of the whole phrase
 * @param after index after its last token
 */
record Subject(TextSpan span, int first, int after) { }
