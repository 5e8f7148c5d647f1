package milaan.export;

import java.util.Optional;
import milaan.annotation.Annotations.FindingMarks;
import milaan.annotation.Decision;
import milaan.annotation.StoryRule;
import milaan.comparison.Finding;
import milaan.comparison.Severity;

/**
 * A finding with what people added to it.
 *
 * @param number what names it on paper, from 1; 0 for a finding that has no mark of its own in the text
 * @param rule   the rule of the story that answers it; empty where somebody has decided about the finding itself
 */
public record MarkedFinding(int number, Finding finding, FindingMarks marks, Optional<StoryRule> rule,
                            Optional<Traces.Trace> trace) {

    public boolean isDismissed() {
        return marks.decision().filter(d -> d instanceof Decision.Dismissed).isPresent() || rule.isPresent();
    }

    public boolean isConfirmed() {
        return marks.decision().filter(d -> d instanceof Decision.Confirmed).isPresent();
    }

    /** Whether somebody has still to decide. */
    public boolean isOpen() {
        return marks.decision().isEmpty() && rule.isEmpty();
    }

    public boolean isInformation() {
        return finding.basis().severity() == Severity.INFO;
    }

    /** Whether somebody has said anything about it. */
    public boolean isTouched() {
        return !isOpen() || !marks.note().isEmpty() || marks.flagged();
    }
}
