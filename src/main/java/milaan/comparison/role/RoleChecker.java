package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import milaan.comparison.AlignedPair;
import milaan.comparison.Checker;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.model.Language;

/**
 * Finds deeds that both texts report with other people in them: swapped roles, or another person in the same role.
 * Says nothing where a role could not be read on either side.
 */
public final class RoleChecker implements Checker {

    private static final double CROSSED = 0.6;
    private static final double TITLES = 0.8;
    private static final double TOGETHER = 0.45;

    private final Known known;
    private final MentionFinder finder;
    private final DeedReader hindi;
    private final DeedReader english;

    RoleChecker(Known known, ActionTable actions) {
        this.known = known;
        finder = new MentionFinder(known.nouns(), known.names());
        hindi = new HindiDeeds(actions);
        english = new EnglishDeeds(actions);
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Stretch left = Stretch.of(pair.left(), pair.bead().left());
        Stretch right = Stretch.of(pair.right(), pair.bead().right());
        List<Mention> lefts = finder.find(left, right);
        List<Mention> rights = finder.find(right, left);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return List.of();
        }
        Cast cast = Cast.of(left, lefts, right, rights, known);
        RoleFindings told = new RoleFindings(pair, left, right);
        DeedComparison deeds = new DeedComparison(reader(left).read(left, lefts), reader(right).read(right, rights), cast);
        deeds.conflicts().forEach(told::add);
        if (!told.list().isEmpty()) {
            return told.list();
        }
        Optional<Finding> other = titles(told, left, lefts, right, rights, cast)
                .or(() -> relation(told, left, lefts, right, rights, cast)).or(() -> office(told, left, lefts, right, rights))
                .or(() -> deeds.someAgree() ? Optional.empty() : crossed(told, left, lefts, right, rights, cast, deeds));
        return other.map(List::of).orElse(List.of());
    }

    private Optional<Finding> titles(RoleFindings told, Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights, Cast cast) {
        return SwappedTitles.find(lefts, rights, cast)
                .map(s -> told.of(s.left(), s.right(), Severity.HIGH, TITLES, "person.titles-swapped"))
                .or(() -> new OtherTitle(left, right, cast, known.nouns()).find(lefts, rights).map(t -> told.of(t.left(), t.right(),
                        t.together() ? Severity.LOW : Severity.MEDIUM, t.together() ? TOGETHER : CROSSED, "person.other-title")));
    }

    private Optional<Finding> relation(RoleFindings told, Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights,
                                       Cast cast) {
        List<Relation> here = Relation.in(left, lefts, known.nouns());
        List<Relation> there = Relation.in(right, rights, known.nouns());
        return new OtherRelation(cast, known.nouns()).find(here, there)
                .map(r -> told.of(r.left().holder(), r.right().holder(), Severity.MEDIUM, CROSSED, "person.other-relation"));
    }

    private Optional<Finding> office(RoleFindings told, Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights) {
        return OtherOffice.find(left, lefts, right, rights, known.nouns())
                .map(o -> told.of(o.left(), o.right(), Severity.MEDIUM, CROSSED, "person.other-subject"));
    }

    private static Optional<Finding> crossed(RoleFindings told, Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights,
                                             Cast cast, DeedComparison deeds) {
        boolean hindiLeft = left.language() == Language.HINDI;
        Optional<CrossedSubject.Crossed> found = hindiLeft ? CrossedSubject.find(left, lefts, right, rights, cast, true)
                : CrossedSubject.find(right, rights, left, lefts, cast, false);
        return found.filter(c -> !deeds.actsInBoth(c.english())).map(c -> told.of(hindiLeft ? c.hindi() : c.english(),
                hindiLeft ? c.english() : c.hindi(), Severity.MEDIUM, CROSSED, "person.other-subject"));
    }

    private DeedReader reader(Stretch stretch) {
        return stretch.language() == Language.HINDI ? hindi : english;
    }
}
