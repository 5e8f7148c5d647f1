package milaan.facts;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * A person, named or meant.
 *
 * @param name     the fullest name the text gives this person, in its own script
 * @param mention  how the person is meant here
 * @param role     canonical English key of the title or office that goes with this mention ({@code prime-minister})
 * @param referent index, among the persons of this text in order of first mention, that groups mentions of one person
 */
public record PersonFact(TextSpan span, String name, Mention mention, Optional<String> role, int referent,
                         double confidence) implements Fact {

    /** FULL: given and family name; SHORT: part of an earlier name; FORMER_LATTER: "the former"; PRONOUN is never used for checks by itself. */
    public enum Mention { FULL, SHORT, ROLE_ONLY, FORMER_LATTER, PRONOUN }
}
