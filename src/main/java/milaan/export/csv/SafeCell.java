package milaan.export.csv;

/**
 * A cell that no spreadsheet runs. A text from outside that begins like a formula gets an apostrophe before it (OWASP,
 * "CSV Injection"), even where tabs, line ends or blanks stand first.
 */
final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private SafeCell() { }

    static String of(String value) {
        String visible = value.stripLeading();
        boolean risky = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0
                || !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r');
        return risky ? "'" + value : value;
    }
}
