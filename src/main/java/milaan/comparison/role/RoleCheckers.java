package milaan.comparison.role;

import java.util.List;
import milaan.comparison.Checker;
import milaan.facts.name.NameMatcher;

/** The checkers of who did it, with the tables they share. Immutable; safe for many threads. */
public final class RoleCheckers {

    private final PersonNouns nouns = PersonNouns.shipped();
    private final Callings callings = Callings.shipped();
    private final ActionTable actions = ActionTable.shipped();

    /** @param names how names are held against each other */
    public List<Checker> with(NameMatcher names) {
        Known known = new Known(nouns, callings, names);
        return List.of(new RoleChecker(known, actions), new FormerLatterChecker(known));
    }
}
