package milaan.facts;

import java.util.Optional;

/**
 * What is said of two facts of one kind, one a side.
 *
 * @param reason there exactly where the verdict is DIFFER
 */
public record Outcome(Verdict verdict, Optional<Reason> reason) {

    public static final Outcome AGREE = new Outcome(Verdict.AGREE, Optional.empty());
    public static final Outcome UNDECIDED = new Outcome(Verdict.UNDECIDED, Optional.empty());

    /** Why two facts differ; each kind of fact has reasons of its own. */
    public interface Reason {

        /** Dotted name of the rule of the finding. */
        String code();
    }

    public static Outcome differ(Reason reason) {
        return new Outcome(Verdict.DIFFER, Optional.of(reason));
    }
}
