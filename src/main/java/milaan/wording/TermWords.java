package milaan.wording;

import java.util.Locale;
import java.util.Optional;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Verdict;
import milaan.comparison.Kind;
import milaan.comparison.Severity;
import milaan.model.Language;

/** Names of the fixed terms: kinds, severities, languages, statuses, decisions and verdicts. */
public final class TermWords {

    private final Wording wording;

    public TermWords(Wording wording) {
        this.wording = wording;
    }

    public String kind(Kind kind) {
        return wording.text("kind." + kind.code());
    }

    public String severity(Severity severity) {
        return wording.text("severity." + code(severity));
    }

    public String language(Language language) {
        return wording.text("language." + code(language));
    }

    public String status(ClaimStatus status) {
        return wording.text("status." + code(status));
    }

    /** "Hindi wrong": the verdict with the name of the side it is about. */
    public String verdict(Verdict verdict, SideNames sides) {
        return switch (verdict) {
            case LEFT_WRONG -> wording.text("verdict.side-wrong", sides.left());
            case RIGHT_WRONG -> wording.text("verdict.side-wrong", sides.right());
            case BOTH_WRONG -> wording.text("verdict.both-wrong");
            case BOTH_ACCEPTABLE -> wording.text("verdict.both-acceptable");
            case CHECK_SOURCE -> wording.text("verdict.check-source");
        };
    }

    /** "Confirmed · Hindi wrong", "Dismissed", "To check". A reason for dismissing is not part of it. */
    public String decision(Optional<Decision> decision, SideNames sides) {
        return decision.map(d -> switch (d) {
            case Decision.Confirmed c -> c.verdict()
                    .map(v -> wording.text("decision.confirmed-with", verdict(v, sides)))
                    .orElseGet(() -> wording.text("decision.confirmed"));
            case Decision.Dismissed ignored -> wording.text("decision.dismissed");
        }).orElseGet(() -> wording.text("decision.none"));
    }

    /** The same where a rule of the story may have decided. */
    public String decision(Optional<Decision> decision, boolean byRule, SideNames sides) {
        return byRule ? wording.text("decision.by-rule") : decision(decision, sides);
    }

    /** The dashed name of an enum constant as message keys use it ({@code TO_CORRECT} → {@code to-correct}). */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
