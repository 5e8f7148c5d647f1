package milaan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;

/**
 * A finding with what people said about it.
 *
 * @param number its place among the discrepancies, from 1; 0 for what is not counted
 * @param rule   the rule of the story that answers it; empty where somebody has decided about the finding itself
 */
public record FindingItem(int number, Group group, Finding finding, Annotations.FindingMarks marks,
                          Optional<StoryRule> rule) {

    /** All findings of a comparison in reading order, each discrepancy with its number. */
    public static List<FindingItem> of(Comparison comparison, Edit.PairKey pair, Annotations annotations) {
        List<FindingItem> items = new ArrayList<>();
        int number = 0;
        for (Finding finding : comparison.findings()) {
            Group group = Group.of(finding);
            items.add(new FindingItem(group == Group.DISCREPANCY ? ++number : 0, group, finding,
                    annotations.of(pair, finding.basis().key()), annotations.ruling(pair, comparison, finding)));
        }
        return List.copyOf(items);
    }

    public String key() {
        return finding.basis().key();
    }

    public boolean isReviewed() {
        return marks.decision().isPresent() || rule.isPresent();
    }

    public boolean isDismissed() {
        return marks.decision().filter(Decision.Dismissed.class::isInstance).isPresent() || rule.isPresent();
    }

    public boolean isConfirmed() {
        return marks.decision().filter(Decision.Confirmed.class::isInstance).isPresent();
    }

    /** Style class of its kind. */
    public String kindStyle() {
        return switch (finding.kind()) {
            case DATE -> "kind-date";
            case NUMBER -> "kind-number";
            case PLACE -> "kind-place";
            case PERSON, ORGANISATION -> "kind-name";
            case QUOTE, SPEAKER, UNBALANCED_QUOTE -> "kind-quote";
            case NEGATION, HEDGE, DIFFERENT_EVENT -> "kind-stance";
            case ONLY_IN_ONE -> "kind-alone";
        };
    }
}
