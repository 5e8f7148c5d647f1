package milaan.facts.number;

import java.math.BigDecimal;

/**
 * A numeral while it is being read, part by part: पांच, सौ, दो, हजार. Each method says whether its part may follow what
 * was read; where it may not, nothing changes.
 */
final class Sum {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal lastPart = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ZERO;
    /** Only something smaller may be added to {@link #current}. */
    private BigDecimal room = BigDecimal.ZERO;
    private boolean open;
    private boolean hundreds;
    private boolean started;

    boolean started() {
        return started;
    }

    BigDecimal value() {
        return total.add(current);
    }

    /** The last scale read; one where there is none. */
    BigDecimal scale() {
        return lastScale.signum() == 0 ? BigDecimal.ONE : lastScale;
    }

    /** What is joined by "and" or follows must be smaller than this; zero: nothing may follow. */
    BigDecimal bound() {
        return !started ? BigDecimal.ZERO : open ? room : lastScale;
    }

    boolean add(BigDecimal part) {
        if (started && part.compareTo(bound()) >= 0) {
            return false;
        }
        current = open ? current.add(part) : part;
        lastPart = part;
        room = BigDecimal.ZERO;
        open = true;
        started = true;
        return true;
    }

    /** Twenty, after which one to nine may follow. */
    boolean addTens(BigDecimal part) {
        if (!add(part)) {
            return false;
        }
        room = BigDecimal.TEN;
        return true;
    }

    /** "One twenty two", as prices and flights are said. */
    boolean spokenHundred(BigDecimal tens) {
        if (!open || total.signum() != 0 || current.compareTo(BigDecimal.TEN) >= 0 || lastPart.compareTo(current) != 0) {
            return false;
        }
        current = current.multiply(HUNDRED).add(tens);
        room = BigDecimal.TEN;
        return true;
    }

    boolean hundred() {
        if (hundreds || !open && started && lastScale.compareTo(HUNDRED) <= 0) {
            return false;
        }
        current = open ? current.multiply(HUNDRED) : HUNDRED;
        lastPart = current;
        room = HUNDRED;
        open = true;
        hundreds = true;
        started = true;
        return true;
    }

    /** A scale larger than one before it multiplies all that was read: दो लाख पचास हजार करोड़. */
    boolean scale(BigDecimal scale) {
        boolean whole = started && (!open || lastScale.signum() != 0 && scale.compareTo(lastScale) >= 0);
        total = whole ? value().multiply(scale) : total.add((open ? current : BigDecimal.ONE).multiply(scale));
        current = BigDecimal.ZERO;
        open = false;
        hundreds = false;
        started = true;
        lastScale = scale;
        return true;
    }

    /** Dozens multiply only the part right before them. */
    boolean group(BigDecimal size) {
        if (!open) {
            return !started && add(size);
        }
        current = current.subtract(lastPart).add(lastPart.multiply(size));
        lastPart = BigDecimal.ZERO;
        room = BigDecimal.ZERO;
        return true;
    }

    /** Ends the numeral with something already in full. */
    void finish(BigDecimal rest) {
        current = current.add(rest);
        open = true;
        started = true;
        room = BigDecimal.ZERO;
    }

    /** Five and a half million. */
    void finishScaled(BigDecimal rest, BigDecimal scale) {
        total = value().add(rest).multiply(scale);
        current = BigDecimal.ZERO;
        lastScale = scale;
        open = true;
        room = BigDecimal.ZERO;
    }
}
