package milaan.alignment;

import milaan.model.TextSpan;

/**
 * A pair of words, names, numbers … that a link rests on.
 *
 * @param left   in the left text
 * @param right  in the right text
 * @param weight 0..1, the pair's share in the link's score
 */
public record Evidence(Kind kind, TextSpan left, TextSpan right, double weight) {

    public enum Kind { WORD, NAME, PLACE, NUMBER, DATE }
}
