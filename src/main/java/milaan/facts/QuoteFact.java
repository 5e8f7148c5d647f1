package milaan.facts;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * What somebody is reported to have said.
 *
 * @param span    with its marks
 * @param content the words said, without marks
 * @param closed  whether the closing mark is there; true for indirect speech, which has none
 * @param balance what is wrong with the marks, if anything
 * @param speaker the words that name the speaker
 * @param source  the words that name the source of the report (केसीएनए के हवाले से, quoting state media)
 * @param verb    the reporting verb
 */
public record QuoteFact(TextSpan span, TextSpan content, Kind kind, boolean closed, Balance balance,
                        Optional<TextSpan> speaker, Optional<TextSpan> source, Optional<TextSpan> verb,
                        double confidence) implements Fact {

    /** SCARE: one or few words in marks that are not a statement. */
    public enum Kind { DIRECT, INDIRECT, SCARE }

    public enum Balance { BALANCED, NEVER_CLOSED, STRAY_CLOSING, OPENED_BY_CLOSING_MARK }
}
