package milaan.annotation;

import java.util.Optional;

/** What an editor decided about a finding. */
public sealed interface Decision {

    /** It is a discrepancy; {@code verdict} is empty until it is said which side is wrong. */
    record Confirmed(Optional<Verdict> verdict) implements Decision { }

    /** It is none. {@code reason} may be empty text. */
    record Dismissed(String reason) implements Decision { }
}
