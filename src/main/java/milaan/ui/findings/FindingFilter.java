package milaan.ui.findings;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import milaan.comparison.Kind;
import milaan.comparison.Severity;

/**
 * Which findings are listed.
 *
 * @param tag  id of a tag that a claim the finding stands in must carry
 * @param text words that must occur in what the row shows; empty for all
 */
public record FindingFilter(Optional<Kind> kind, Optional<Severity> severity, Optional<State> state, Optional<String> tag,
                            String text) {

    public static final FindingFilter ALL =
            new FindingFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

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
        return new FindingFilter(only, severity, state, tag, text);
    }

    public FindingFilter severity(Optional<Severity> only) {
        return new FindingFilter(kind, only, state, tag, text);
    }

    public FindingFilter state(Optional<State> only) {
        return new FindingFilter(kind, severity, only, tag, text);
    }

    public FindingFilter tag(Optional<String> only) {
        return new FindingFilter(kind, severity, state, only, text);
    }

    public FindingFilter text(String words) {
        return new FindingFilter(kind, severity, state, tag, words);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** @param shown what the row of {@code item} says, without the note; @param tags of the claims it stands in */
    public boolean lets(FindingItem item, String shown, Collection<String> tags) {
        String all = (shown + " " + item.marks().note()).toLowerCase(Locale.ROOT);
        return kind.map(k -> item.finding().kind() == k).orElse(true)
                && severity.map(s -> item.finding().basis().severity() == s).orElse(true)
                && state.map(s -> s.holds(item)).orElse(true)
                && tag.map(tags::contains).orElse(true)
                && all.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
