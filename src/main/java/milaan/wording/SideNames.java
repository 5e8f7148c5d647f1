package milaan.wording;

import milaan.comparison.Comparison;
import milaan.model.Edition;
import milaan.model.Language;

/**
 * What to call the two compared versions in a sentence: their languages, or where these are the same, their outlets.
 */
public record SideNames(String left, String right) {

    public static SideNames of(Wording wording, Comparison comparison) {
        return of(wording, comparison.left().text().language(), comparison.right().text().language(),
                wording.text("side.left"), wording.text("side.right"));
    }

    public static SideNames of(Wording wording, Edition left, Edition right) {
        return of(wording, left.language(), right.language(), left.label(), right.label());
    }

    private static SideNames of(Wording wording, Language left, Language right, String leftElse, String rightElse) {
        TermWords terms = new TermWords(wording);
        return left == right ? new SideNames(leftElse, rightElse)
                : new SideNames(terms.language(left), terms.language(right));
    }
}
