package milaan.facts.number;

import milaan.facts.IdentifierFact;
import milaan.facts.IdentifierFact.Kind;

/** Whether two identifiers are one: 0045/2024 is 45/24, and +91 98765 43210 is 98765 43210. */
final class IdentifierComparison {

    private static final int FIGURES_OF_NUMBER = 10;
    private static final int FIGURES_OF_YEAR = 4;

    private IdentifierComparison() { }

    static boolean same(IdentifierFact one, IdentifierFact other) {
        if (one.canonical().equals(other.canonical())) {
            return true;
        }
        if (one.kind() == Kind.TELEPHONE && other.kind() == Kind.TELEPHONE) {
            return number(one.canonical()).equals(number(other.canonical()));
        }
        String[] a = one.canonical().split("/");
        String[] b = other.canonical().split("/");
        boolean numbered = one.kind() == Kind.CASE_NUMBER || other.kind() == Kind.CASE_NUMBER;
        boolean same = numbered && a.length == b.length && a.length > 1;
        for (int i = 0; same && i < a.length; i++) {
            same = plain(a[i]).equals(plain(b[i])) || i == a.length - 1 && (isYear(a[i], b[i]) || isYear(b[i], a[i]));
        }
        return same;
    }

    private static String plain(String part) {
        return part.replaceFirst("^0+(?=.)", "");
    }

    private static boolean isYear(String full, String twoFigures) {
        return full.length() == FIGURES_OF_YEAR && twoFigures.length() == 2 && full.endsWith(twoFigures)
                && (full.startsWith("19") || full.startsWith("20"));
    }

    /** Without the country's 91 and the 0 that stands for it. */
    private static String number(String figures) {
        String own = figures.startsWith("91") && figures.length() == FIGURES_OF_NUMBER + 2 ? figures.substring(2) : figures;
        return own.startsWith("0") && own.length() == FIGURES_OF_NUMBER + 1 ? own.substring(1) : own;
    }
}
