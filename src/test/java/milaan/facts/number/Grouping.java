package milaan.facts.number;

/** Writes figures the Indian way, in Devanagari: १२,३४,५६७. */
final class Grouping {

    private Grouping() { }

    static String indian(int value) {
        String digits = Integer.toString(value);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > 0 && (left == 3 || left > 3 && left % 2 == 1)) {
                out.append(',');
            }
            out.append((char) ('०' + digits.charAt(i) - '0'));
        }
        return out.toString();
    }
}
