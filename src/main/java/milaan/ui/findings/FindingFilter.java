package milaan.ui.findings;

import java.util.Locale;
import java.util.Optional;
import milaan.comparison.Kind;
import milaan.comparison.Severity;

/**
 * Which findings are listed.
 *
 * @param text words that must occur in what the row shows; empty for all
 */
public record FindingFilter(Optional<Kind> kind, Optional<Severity> severity, Optional<State> state, String text) {

    public static final FindingFilter ALL =
            new FindingFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** How far a finding has been dealt with. */
    public enum State {
        UNREVIEWED, CONFIRMED, DISMISSED, FLAGGED;

        public String messageKey() {
            return "ui.state." + name().toLowerCase(Locale.ROOT);
        }

        boolean holds(FindingItem item) {
            return switch (this) {
                case UNREVIEWED -> !item.isReviewed();
                case CONFIRMED -> item.isConfirmed();
                case DISMISSED -> item.isDismissed();
                case FLAGGED -> item.marks().flagged();
            };
        }
    }

    public FindingFilter kind(Optional<Kind> only) {
        return new FindingFilter(only, severity, state, text);
    }

    public FindingFilter severity(Optional<Severity> only) {
        return new FindingFilter(kind, only, state, text);
    }

    public FindingFilter state(Optional<State> only) {
        return new FindingFilter(kind, severity, only, text);
    }

    public FindingFilter text(String words) {
        return new FindingFilter(kind, severity, state, words);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** @param shown what the row of {@code item} says, without the note */
    public boolean lets(FindingItem item, String shown) {
        String all = (shown + " " + item.marks().note()).toLowerCase(Locale.ROOT);
        return kind.map(k -> item.finding().kind() == k).orElse(true)
                && severity.map(s -> item.finding().basis().severity() == s).orElse(true)
                && state.map(s -> s.holds(item)).orElse(true)
                && all.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
