package milaan.wording;

import java.math.BigDecimal;

/** Figures as Indian newsrooms write them: 12,34,567.5 (the JDK's formats group by one size only). */
final class Figures {

    private static final int PLAIN_DIGITS = 4;

    private Figures() { }

    static String indian(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        String sign = plain.startsWith("-") ? "-" : "";
        String unsigned = plain.substring(sign.length());
        int point = unsigned.indexOf('.');
        String whole = point < 0 ? unsigned : unsigned.substring(0, point);
        String rest = point < 0 ? "" : unsigned.substring(point);
        if (whole.length() < PLAIN_DIGITS) {
            return sign + whole + rest;
        }
        StringBuilder grouped = new StringBuilder(whole.substring(whole.length() - 3));
        for (int end = whole.length() - 3; end > 0; end -= 2) {
            grouped.insert(0, whole.substring(Math.max(0, end - 2), end) + ",");
        }
        return sign + grouped + rest;
    }

    static String indian(double value) {
        return indian(BigDecimal.valueOf(value));
    }
}
