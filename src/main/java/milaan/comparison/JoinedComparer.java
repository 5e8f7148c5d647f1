package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.alignment.Alignment;
import milaan.facts.Analysis;
import milaan.facts.name.JoinedNames;

/**
 * Compares with names that a person has joined. A finding that only the joining answers stays among the findings, so that
 * it can be shown as answered; what else the unjoined names led to is gone.
 */
public final class JoinedComparer implements TextComparer {

    private final TextComparer plain;
    private final TextComparer joined;
    private final JoinedNames names;

    /** @param plain knows nothing of the joined {@code names}, {@code joined} does */
    public JoinedComparer(TextComparer plain, TextComparer joined, JoinedNames names) {
        this.plain = plain;
        this.joined = joined;
        this.names = names;
    }

    @Override
    public Compared compare(Analysis left, Analysis right, Alignment alignment, CheckedBeads before) {
        Compared withJoined = joined.compare(left, right, alignment, before);
        Compared without = plain.compare(left, right, alignment, before);
        Comparison known = withJoined.comparison();
        Set<String> told = known.findings().stream().map(f -> f.basis().key()).collect(Collectors.toSet());
        List<Finding> all = new ArrayList<>(known.findings());
        for (Finding finding : without.comparison().findings()) {
            if (isOfNames(finding.kind()) && !told.contains(finding.basis().key())
                    && names.joins(finding.basis().leftValue(), finding.basis().rightValue())) {
                all.add(finding);
            }
        }
        all.sort(Comparer.READING_ORDER);
        return new Compared(new Comparison(left, right, alignment, all, known.agreements()),
                withJoined.beads().and(without.beads()));
    }

    /** Whether what differs in a finding of this kind are names. */
    public static boolean isOfNames(Kind kind) {
        return switch (kind) {
            case PERSON, ORGANISATION, PLACE, SPEAKER -> true;
            case DATE, NUMBER, QUOTE, NEGATION, HEDGE, ONLY_IN_ONE, UNBALANCED_QUOTE, DIFFERENT_EVENT -> false;
        };
    }
}
