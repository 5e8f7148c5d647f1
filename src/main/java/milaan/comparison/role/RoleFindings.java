package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.comparison.AlignedPair;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.facts.PersonFact;
import milaan.model.TextSpan;

/** What is found of one pair, told as findings: each with both places and values. */
final class RoleFindings {

    /** Where only one of two people is another, more pairs that nobody had seen before were told wrongly: no high finding. */
    private static final double SURELY = 0.75;
    private static final double PERHAPS = 0.5;

    private final AlignedPair pair;
    private final Stretch left;
    private final Stretch right;
    private final List<Finding> told = new ArrayList<>();

    RoleFindings(AlignedPair pair, Stretch left, Stretch right) {
        this.pair = pair;
        this.left = left;
        this.right = right;
    }

    /** Those added, in their order. */
    List<Finding> list() {
        return List.copyOf(told);
    }

    /** Left out where the same people stand in another conflict already. */
    void add(Conflict conflict) {
        Finding finding = of(conflict);
        if (told.stream().noneMatch(f -> sameWords(finding, f))) {
            told.add(finding);
        }
    }

    private Finding of(Conflict c) {
        Severity severity = c.strength() >= SURELY ? Severity.HIGH : c.strength() >= PERHAPS ? Severity.MEDIUM : Severity.LOW;
        String rule = c.swapped() ? "person.roles-swapped" : "person.other-in-role";
        return of(c.one(), c.other(), severity, c.strength(), rule,
                Optional.of(new Finding.Action(Optional.of(c.left().verb()), Optional.of(c.right().verb()))));
    }

    /** @param rule its key; the reason is worded under it */
    Finding of(Mention one, Mention other, Severity severity, double confidence, String rule) {
        return of(one, other, severity, confidence, rule, Optional.empty());
    }

    private Finding of(Mention one, Mention other, Severity severity, double confidence, String rule, Optional<Finding.Action> action) {
        TextSpan l = left.span(one.from(), one.to());
        TextSpan r = right.span(other.from(), other.to());
        return new Finding.PersonDiffers(new Finding.Basis(severity, confidence, Optional.of(l), Optional.of(r), value(left, l),
                value(right, r), rule, pair.bead().evidence(), ""), fact(left, l), fact(right, r), action);
    }

    private static String value(Stretch stretch, TextSpan span) {
        return span.in(stretch.analysis().text().source().value());
    }

    private static Optional<PersonFact> fact(Stretch stretch, TextSpan span) {
        return stretch.analysis().facts(PersonFact.class, span).stream().findFirst();
    }

    private static boolean sameWords(Finding one, Finding other) {
        return one.basis().left().equals(other.basis().left()) || one.basis().right().equals(other.basis().right())
                || one.basis().leftValue().equals(other.basis().rightValue());
    }
}
