package milaan.facts;

import milaan.model.TextSpan;

/**
 * A denial.
 *
 * @param cue   normalised cue ({@code नहीं}, {@code denied})
 * @param scope the clause it acts on
 * @param kind  how it denies
 */
public record NegationFact(TextSpan span, String cue, TextSpan scope, Kind kind) implements Fact {

    /**
     * PLAIN: not, नहीं; PRONOUN: nobody, कोई नहीं; WITHOUT: without, बिना; LEXICAL: denied, refused, failed, इनकार; AFFIX: un-,
     * अ-; PARTIAL: केवल … नहीं, बल्कि; उतना … नहीं: what is said is not denied as such.
     */
    public enum Kind { PLAIN, PRONOUN, WITHOUT, LEXICAL, AFFIX, PARTIAL }
}
