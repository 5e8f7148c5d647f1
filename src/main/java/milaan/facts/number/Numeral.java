package milaan.facts.number;

import java.math.BigDecimal;

/**
 * A number as read, before its surroundings are looked at.
 *
 * @param from    first token
 * @param to      token after the last
 * @param scale   the last scale word in it (लाख: 100000); 1 where there is none
 * @param spelled whether no figure is in it
 * @param part    whether it is a fraction (दो-तिहाई, 3/4)
 */
record Numeral(BigDecimal value, int from, int to, BigDecimal scale, boolean spelled, boolean part) {

    int length() {
        return to - from;
    }
}
