package milaan.facts;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * What somebody is reported to have said, or words between quotation marks. A stray closing mark is a fact of its own,
 * so that the editor sees it.
 *
 * @param span    with its marks; of reported speech the clause alone
 * @param content the words said, without marks; empty for a stray closing mark
 * @param closed  whether the closing mark is there; true for indirect speech, which has none
 * @param balance what is wrong with the marks, if anything
 * @param speaker the words that name who said it (केसीएनए in "रॉयटर्स ने केसीएनए के हवाले से बताया")
 * @param source  the words that name who passes it on, where that is somebody else (रॉयटर्स there)
 * @param verb    the reporting verb
 */
public record QuoteFact(TextSpan span, TextSpan content, Kind kind, boolean closed, Balance balance,
                        Optional<TextSpan> speaker, Optional<TextSpan> source, Optional<TextSpan> verb,
                        double confidence) implements Fact {

    /** SCARE: one or few words in marks that are not a statement. */
    public enum Kind { DIRECT, INDIRECT, SCARE }

    public enum Balance { BALANCED, NEVER_CLOSED, STRAY_CLOSING, OPENED_BY_CLOSING_MARK }
}
