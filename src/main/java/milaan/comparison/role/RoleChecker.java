package milaan.comparison.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.AlignedPair;
import milaan.comparison.Checker;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.comparison.role.Cast.Identity;
import milaan.facts.name.NameMatcher;
import milaan.facts.PersonFact;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * Finds deeds that both texts report with other people in them: swapped roles, or another person in the same role.
 * Says nothing where a role could not be read on either side.
 */
public final class RoleChecker implements Checker {

    /** Actions that many people do in one passage: another one doing it, too, is no contradiction. */
    private static final Set<String> COMMON = Set.of("speak", "give", "depart", "announce", "tell", "accuse-of");

    /** Characters between the parts of one compound verb (रवाना हो गए). */
    private static final int SAME_VERB = 6;

    private static final double CROSSED = 0.6;
    private static final double TITLES = 0.8;

    private final PersonNouns nouns;
    private final NameMatcher names;
    private final MentionFinder finder;
    private final DeedReader hindi;
    private final DeedReader english;

    private RoleChecker(PersonNouns nouns, ActionTable actions, NameMatcher names) {
        this.nouns = nouns;
        this.names = names;
        finder = new MentionFinder(nouns, names);
        hindi = new HindiDeeds(actions);
        english = new EnglishDeeds(actions);
    }

    /** With the shipped tables of actions and person nouns. */
    public static RoleChecker shipped(NameMatcher names) {
        return new RoleChecker(PersonNouns.shipped(), ActionTable.shipped(), names);
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Stretch left = Stretch.of(pair.left(), pair.bead().left());
        Stretch right = Stretch.of(pair.right(), pair.bead().right());
        List<Mention> leftMentions = finder.find(left, right);
        List<Mention> rightMentions = finder.find(right, left);
        Cast cast = new Cast(leftMentions, rightMentions, names, nouns);
        List<Deed> leftDeeds = reader(left).read(left, leftMentions);
        List<Deed> rightDeeds = reader(right).read(right, rightMentions);
        List<Finding> findings = new ArrayList<>();
        for (Deed deed : leftDeeds) {
            conflict(deed, leftDeeds, rightDeeds, cast).map(c -> finding(c, pair, left, right))
                    .filter(f -> findings.stream().noneMatch(g -> sameWords(f, g))).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            SwappedTitles.find(leftMentions, rightMentions, cast).map(s -> finding(s.left(), s.right(), Severity.HIGH, TITLES,
                    "person.titles-swapped", pair, left, right)).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            OtherOffice.find(left, leftMentions, right, rightMentions, nouns).map(o -> finding(o.left(), o.right(), Severity.MEDIUM,
                    CROSSED, "person.other-subject", pair, left, right)).ifPresent(findings::add);
        }
        if (findings.isEmpty() && !agentsAgree(leftDeeds, rightDeeds, cast)) {
            crossed(pair, left, leftMentions, right, rightMentions, cast).ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean agentsAgree(List<Deed> left, List<Deed> right, Cast cast) {
        return left.stream().anyMatch(l -> right.stream().anyMatch(r -> r.action().equals(l.action())
                && (l.isMutual() || identity(l.agents(), r.agents(), cast) == Identity.SAME
                        || identity(l.patients(), r.patients(), cast) == Identity.SAME)));
    }

    private static Optional<Finding> crossed(AlignedPair pair, Stretch left, List<Mention> leftMentions, Stretch right,
                                             List<Mention> rightMentions, Cast cast) {
        boolean hindiLeft = left.language() == Language.HINDI;
        return (hindiLeft ? CrossedSubject.find(left, leftMentions, right, rightMentions, cast, true)
                : CrossedSubject.find(right, rightMentions, left, leftMentions, cast, false)).map(c -> {
                    Mention one = hindiLeft ? c.hindi() : c.english();
                    Mention other = hindiLeft ? c.english() : c.hindi();
                    return finding(one, other, Severity.MEDIUM, CROSSED, "person.other-subject", pair, left, right);
                });
    }

    private DeedReader reader(Stretch stretch) {
        return stretch.language() == Language.HINDI ? hindi : english;
    }

    /** Two deeds of one action, and who differs. */
    private record Conflict(Deed left, Deed right, Mention one, Mention other, boolean swapped, double strength) { }

    private Optional<Conflict> conflict(Deed left, List<Deed> lefts, List<Deed> rights, Cast cast) {
        List<Deed> same = rights.stream().filter(d -> d.action().equals(left.action()) && !isOtherReading(d, rights)).toList();
        if (same.isEmpty() || isOtherReading(left, lefts)) {
            return Optional.empty();
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Deed right : same) {
            Optional<Conflict> conflict = left.isMutual() ? mutual(left, right, cast) : conflict(left, right, cast);
            if (conflict.isEmpty()) {
                return Optional.empty();
            }
            conflicts.add(conflict.get());
        }
        if (COMMON.contains(left.action()) && (isRepeated(left.action(), lefts) || isRepeated(left.action(), rights))) {
            return Optional.empty();
        }
        return conflicts.stream().max(Comparator.comparingDouble(Conflict::strength));
    }

    /** Whether nothing could be read here, but the same words in another sense, or next to it, say who acts. */
    private static boolean isOtherReading(Deed deed, List<Deed> all) {
        return deed.agents().isEmpty() && deed.patients().isEmpty() && all.stream().anyMatch(d ->
                d.action().equals(deed.action()) && areNear(d, deed) && !(d.agents().isEmpty() && d.patients().isEmpty()));
    }

    private static boolean isRepeated(String action, List<Deed> all) {
        List<Deed> same = all.stream().filter(d -> d.action().equals(action)).toList();
        return same.stream().anyMatch(d -> !areNear(d, same.getFirst()));
    }

    private static boolean areNear(Deed one, Deed other) {
        int gap = Math.max(one.verb().start(), other.verb().start()) - Math.min(one.verb().end(), other.verb().end());
        return gap <= SAME_VERB;
    }

    /** Empty where the two can be one deed. */
    private Optional<Conflict> conflict(Deed left, Deed right, Cast cast) {
        Identity agents = identity(left.agents(), right.agents(), cast);
        Identity patients = identity(left.patients(), right.patients(), cast);
        boolean crossed = identity(left.agents(), right.patients(), cast) == Identity.SAME
                || identity(left.patients(), right.agents(), cast) == Identity.SAME;
        if (agents == Identity.DIFFERENT && patients == Identity.DIFFERENT) {
            return crossed ? Optional.of(new Conflict(left, right, left.agents().getFirst(), right.agents().getFirst(),
                    true, 0.92)) : other(left, right, left.agents(), right.agents(), cast, false, 0.55);
        }
        if (agents == Identity.DIFFERENT) {
            return other(left, right, left.agents(), right.agents(), cast, crossed, patients == Identity.SAME ? 0.8 : 0.7);
        }
        if (patients == Identity.DIFFERENT) {
            return other(left, right, left.patients(), right.patients(), cast, crossed, agents == Identity.SAME ? 0.8 : 0.7);
        }
        // One is surely the doer here and surely the one it is done to there; of the other we know no name.
        boolean turned = crossed && agents != Identity.SAME && patients != Identity.SAME && left.isComplete() && right.isComplete();
        return turned ? Optional.of(new Conflict(left, right, left.agents().getFirst(), right.agents().getFirst(), true, 0.7))
                : Optional.empty();
    }

    /** Done together, and one of the two is another here, whom the other side knows, too. */
    private static Optional<Conflict> mutual(Deed left, Deed right, Cast cast) {
        if (!left.isComplete() || !right.isComplete()) {
            return Optional.empty();
        }
        return mutual(left, right, left.agents(), left.patients(), right.agents(), right.patients(), cast)
                .or(() -> mutual(left, right, left.agents(), left.patients(), right.patients(), right.agents(), cast))
                .or(() -> mutual(left, right, left.patients(), left.agents(), right.agents(), right.patients(), cast))
                .or(() -> mutual(left, right, left.patients(), left.agents(), right.patients(), right.agents(), cast));
    }

    private static Optional<Conflict> mutual(Deed left, Deed right, List<Mention> one, List<Mention> other,
                                             List<Mention> sameOne, List<Mention> another, Cast cast) {
        boolean differs = identity(one, sameOne, cast) == Identity.SAME && identity(other, another, cast) == Identity.DIFFERENT
                && cast.isKnown(other.getFirst(), another.getFirst());
        return differs ? other(left, right, other, another, cast, false, 0.7) : Optional.empty();
    }

    private static Optional<Conflict> other(Deed left, Deed right, List<Mention> one, List<Mention> other, Cast cast,
                                            boolean crossed, double strength) {
        double known = cast.isKnown(one.getFirst(), other.getFirst()) ? 0.0 : -0.25;
        return Optional.of(new Conflict(left, right, one.getFirst(), other.getFirst(), crossed, strength + known));
    }

    private static Identity identity(List<Mention> left, List<Mention> right, Cast cast) {
        if (left.isEmpty() || right.isEmpty()) {
            return Identity.UNKNOWN;
        }
        List<Identity> all = left.stream().flatMap(l -> right.stream().map(r -> cast.compare(l, r))).toList();
        return all.contains(Identity.SAME) ? Identity.SAME
                : all.contains(Identity.UNKNOWN) ? Identity.UNKNOWN : Identity.DIFFERENT;
    }

    private static Finding finding(Conflict c, AlignedPair pair, Stretch left, Stretch right) {
        TextSpan one = left.span(c.one().from(), c.one().to());
        TextSpan other = right.span(c.other().from(), c.other().to());
        Severity severity = c.strength() >= 0.65 ? Severity.HIGH : c.strength() >= 0.5 ? Severity.MEDIUM : Severity.LOW;
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
