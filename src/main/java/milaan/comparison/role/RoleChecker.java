package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.comparison.AlignedPair;
import milaan.comparison.Checker;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.facts.PersonFact;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * Finds deeds that both texts report with other people in them: swapped roles, or another person in the same role.
 * Says nothing where a role could not be read on either side.
 */
public final class RoleChecker implements Checker {

    private static final double CROSSED = 0.6;
    private static final double TITLES = 0.8;
    private static final double TOGETHER = 0.45;
    /** Where only one of two people is another, one pair in six that nobody had seen before was told wrongly: that is no high finding. */
    private static final double SURELY = 0.75;

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
        List<Mention> leftMentions = finder.find(left, right);
        List<Mention> rightMentions = finder.find(right, left);
        if (leftMentions.isEmpty() || rightMentions.isEmpty()) {
            return List.of();
        }
        Cast cast = Cast.of(left, leftMentions, right, rightMentions, known);
        List<Deed> leftDeeds = reader(left).read(left, leftMentions);
        List<Deed> rightDeeds = reader(right).read(right, rightMentions);
        List<Finding> findings = new ArrayList<>();
        DeedComparison deeds = new DeedComparison(leftDeeds, rightDeeds, cast);
        for (Conflict conflict : deeds.conflicts()) {
            Finding finding = finding(conflict, pair, left, right);
            if (findings.stream().noneMatch(f -> sameWords(finding, f))) {
                findings.add(finding);
            }
        }
        if (findings.isEmpty()) {
            SwappedTitles.find(leftMentions, rightMentions, cast).map(s -> finding(s.left(), s.right(), Severity.HIGH, TITLES,
                    "person.titles-swapped", pair, left, right)).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            new OtherTitle(left, right, cast, known.nouns()).find(leftMentions, rightMentions).map(t -> finding(t.left(), t.right(),
                    t.together() ? Severity.LOW : Severity.MEDIUM, t.together() ? TOGETHER : CROSSED, "person.other-title", pair, left, right))
                    .ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            new OtherRelation(cast, known.nouns()).find(Relation.in(left, leftMentions, known.nouns()),
                    Relation.in(right, rightMentions, known.nouns())).map(r -> finding(r.left().holder(), r.right().holder(), Severity.MEDIUM,
                    CROSSED, "person.other-relation", pair, left, right)).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            OtherOffice.find(left, leftMentions, right, rightMentions, known.nouns()).map(o -> finding(o.left(), o.right(), Severity.MEDIUM,
                    CROSSED, "person.other-subject", pair, left, right)).ifPresent(findings::add);
        }
        if (findings.isEmpty() && !deeds.someAgree()) {
            crossed(pair, left, leftMentions, right, rightMentions, cast, deeds).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> crossed(AlignedPair pair, Stretch left, List<Mention> leftMentions, Stretch right,
                                             List<Mention> rightMentions, Cast cast, DeedComparison deeds) {
        boolean hindiLeft = left.language() == Language.HINDI;
        return (hindiLeft ? CrossedSubject.find(left, leftMentions, right, rightMentions, cast, true)
                : CrossedSubject.find(right, rightMentions, left, leftMentions, cast, false)).filter(c -> !deeds.actsInBoth(c.english())).map(c -> {
                    Mention one = hindiLeft ? c.hindi() : c.english();
                    Mention other = hindiLeft ? c.english() : c.hindi();
                    return finding(one, other, Severity.MEDIUM, CROSSED, "person.other-subject", pair, left, right);
                });
    }

    private DeedReader reader(Stretch stretch) {
        return stretch.language() == Language.HINDI ? hindi : english;
    }

    private static Finding finding(Conflict c, AlignedPair pair, Stretch left, Stretch right) {
        TextSpan one = left.span(c.one().from(), c.one().to());
        TextSpan other = right.span(c.other().from(), c.other().to());
        Severity severity = c.strength() >= SURELY ? Severity.HIGH : c.strength() >= 0.5 ? Severity.MEDIUM : Severity.LOW;
        Finding.Basis basis = new Finding.Basis(severity, c.strength(), Optional.of(one), Optional.of(other),
                value(c.one(), left), value(c.other(), right), c.swapped() ? "person.roles-swapped" : "person.other-in-role",
                pair.bead().evidence(), "");
        return new Finding.PersonDiffers(basis, fact(left, one), fact(right, other),
                Optional.of(new Finding.Action(Optional.of(c.left().verb()), Optional.of(c.right().verb()))));
    }

    private static Finding finding(Mention one, Mention other, Severity severity, double confidence, String rule,
                                   AlignedPair pair, Stretch left, Stretch right) {
        TextSpan l = left.span(one.from(), one.to());
        TextSpan r = right.span(other.from(), other.to());
        return new Finding.PersonDiffers(new Finding.Basis(severity, confidence, Optional.of(l), Optional.of(r),
                value(one, left), value(other, right), rule, pair.bead().evidence(), ""), fact(left, l), fact(right, r),
                Optional.empty());
    }

    private static String value(Mention mention, Stretch stretch) {
        return stretch.span(mention.from(), mention.to()).in(stretch.analysis().text().source().value());
    }

    private static Optional<PersonFact> fact(Stretch stretch, TextSpan span) {
        return stretch.analysis().facts(PersonFact.class, span).stream().findFirst();
    }

    private static boolean sameWords(Finding one, Finding other) {
        return one.basis().left().equals(other.basis().left()) || one.basis().right().equals(other.basis().right())
                || one.basis().leftValue().equals(other.basis().rightValue());
    }
}
