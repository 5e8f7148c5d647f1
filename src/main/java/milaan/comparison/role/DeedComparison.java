package milaan.comparison.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.role.Cast.Identity;

/** Holds the deeds of one bead's two sides against each other. */
final class DeedComparison {

    /** Actions that many people do in one passage: another one doing it, too, is no contradiction. */
    private static final Set<String> COMMON = Set.of("speak", "give", "depart", "announce", "tell", "accuse-of");

    /** Actions that say nothing without the one for whom: each side of a case has its lawyer. */
    private static final Set<String> WHOSE = RoleWords.set("deed-comparison.whose");

    /** Characters between the parts of one compound verb (रवाना हो गए). */
    private static final int SAME_VERB = 6;

    private static final double BOTH_WAYS = 0.92;
    private static final double ONE_SAME = 0.8;
    private static final double ONE_OTHER = 0.7;
    private static final double BOTH_OTHER = 0.55;
    /** What it costs that neither text names the other's person: it may be a spelling we cannot read. */
    private static final double STRANGERS = 0.25;

    private final List<Deed> lefts;
    private final List<Deed> rights;
    private final Cast cast;

    DeedComparison(List<Deed> lefts, List<Deed> rights, Cast cast) {
        this.lefts = lefts;
        this.rights = rights;
        this.cast = cast;
    }

    /** The conflicts, in the order of the left deeds. */
    List<Conflict> conflicts() {
        return lefts.stream().flatMap(d -> conflict(d).stream()).toList();
    }

    /** Whether some deed is told alike: one action by one person, or to one person, or done together. */
    boolean someAgree() {
        return lefts.stream().anyMatch(l -> rights.stream().anyMatch(r -> r.action().equals(l.action())
                && (sameWay(l, r) || l.isMutual() && areTogether(l, r))));
    }

    /** Whether each text has this one do something, if not the same: then the two may say one thing in two ways. */
    boolean actsInBoth(Mention somebody) {
        return lefts.stream().anyMatch(l -> rights.stream().anyMatch(r -> identity(l.agents(), r.agents()) == Identity.SAME
                && (l.agents().contains(somebody) || r.agents().contains(somebody))));
    }

    private boolean areTogether(Deed left, Deed right) {
        return identity(left.agents(), right.patients()) == Identity.SAME || identity(left.patients(), right.agents()) == Identity.SAME;
    }

    private boolean sameWay(Deed left, Deed right) {
        return identity(left.agents(), right.agents()) == Identity.SAME
                || identity(left.patients(), right.patients()) == Identity.SAME;
    }

    private Optional<Conflict> conflict(Deed left) {
        List<Deed> same = rights.stream().filter(d -> d.action().equals(left.action()) && !isOtherReading(d, rights)).toList();
        if (same.isEmpty() || isOtherReading(left, lefts)) {
            return Optional.empty();
        }
        Optional<Conflict> turned = turned(left, same);
        if (turned.isPresent()) {
            return turned;
        }
        Optional<Conflict> exchanged = exchanged(left, same);
        if (exchanged.isPresent()) {
            return exchanged;
        }
        if (same.stream().anyMatch(r -> sameWay(left, r) && !left.isMutual() && conflict(left, r).isEmpty())) {
            return Optional.empty();
        }
        List<Deed> open = same.stream().filter(r -> !isAnswered(r, left)).toList();
        boolean unread = open.stream().anyMatch(DeedComparison::isUnread) && open.stream().anyMatch(r -> !isUnread(r));
        List<Deed> complete = open.stream().filter(r -> left.isComplete() && r.isComplete()
                && identity(left.agents(), r.agents()) == Identity.SAME && !left.isMutual()).toList();
        if (!complete.isEmpty() && complete.size() < open.size()) {
            return agreed(left, complete).filter(c -> c.strength() >= ONE_SAME);
        }
        List<Deed> rivals = unread ? open.stream().filter(r -> !isUnread(r)).toList() : open;
        return agreed(left, rivals).filter(c -> !unread || c.strength() >= ONE_SAME);
    }

    /** Another left deed is told alike in it. */
    private boolean isAnswered(Deed right, Deed left) {
        return lefts.stream().anyMatch(l -> l != left && l.action().equals(right.action()) && !areNear(l, left) && sameWay(l, right));
    }

    private static boolean isUnread(Deed deed) {
        return deed.agents().isEmpty() && deed.patients().isEmpty();
    }

    /** The strongest conflict, where all rivals are in conflict with the deed. */
    private Optional<Conflict> agreed(Deed left, List<Deed> rivals) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Deed right : rivals) {
            Optional<Conflict> conflict = left.isMutual() ? mutual(left, right) : conflict(left, right);
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

    /** Both people of the deed change places in another deed of the action, and no deed of it has them in these places. */
    private Optional<Conflict> turned(Deed left, List<Deed> same) {
        if (left.isMutual() || !left.isComplete()) {
            return Optional.empty();
        }
        Optional<Deed> turned = same.stream().filter(r -> isTurned(left, r)).findFirst();
        boolean straight = lefts.stream().filter(l -> l.action().equals(left.action()) && l.isComplete())
                .anyMatch(l -> same.stream().anyMatch(r -> r.isComplete() && sameWay(l, r)));
        return turned.filter(r -> !straight).map(r -> new Conflict(left, r, left.agents().getFirst(), r.agents().getFirst(),
                true, BOTH_WAYS));
    }

    /** "A plays the scientist" against "B plays the scientist, A her mother", where both texts know A and B. */
    private Optional<Conflict> exchanged(Deed left, List<Deed> same) {
        if (left.isMutual() || !left.isComplete() || COMMON.contains(left.action()) || same.stream().anyMatch(r -> isAlike(left, r))) {
            return Optional.empty();
        }
        Optional<Deed> others = same.stream().filter(r -> identity(left.patients(), r.patients()) == Identity.SAME
                && identity(left.agents(), r.agents()) == Identity.DIFFERENT
                && cast.knows(left.agents().getFirst(), r.agents().getFirst())).findFirst();
        boolean another = same.stream().anyMatch(r -> r.isComplete() && identity(left.agents(), r.agents()) == Identity.SAME);
        return others.filter(r -> another)
                .map(r -> new Conflict(left, r, left.agents().getFirst(), r.agents().getFirst(), false, ONE_OTHER));
    }

    private boolean isAlike(Deed left, Deed right) {
        return identity(left.agents(), right.agents()) == Identity.SAME && (right.patients().isEmpty()
                || identity(left.patients(), right.patients()) == Identity.SAME);
    }

    private boolean isTurned(Deed left, Deed right) {
        return right.isComplete() && identity(left.agents(), right.patients()) == Identity.SAME
                && identity(left.patients(), right.agents()) == Identity.SAME && !sameWay(left, right);
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
    private Optional<Conflict> conflict(Deed left, Deed right) {
        boolean crossed = identity(left.agents(), right.patients()) == Identity.SAME
                || identity(left.patients(), right.agents()) == Identity.SAME;
        if (WHOSE.contains(left.action()) && (left.patients().isEmpty() || right.patients().isEmpty())) {
            return Optional.empty();
        }
        boolean nobodySuffers = left.patients().isEmpty() && right.patients().isEmpty() && !COMMON.contains(left.action());
        boolean surely = crossed && left.isComplete() && right.isComplete();
        Identity agents = settled(identity(left.agents(), right.agents()), surely || nobodySuffers, crossed, left.patients(),
                right.patients());
        boolean nobodyActs = left.agents().isEmpty() && right.agents().isEmpty();
        Identity patients = settled(identity(left.patients(), right.patients()), surely || nobodyActs, crossed, left.agents(),
                right.agents());
        if (agents == Identity.DIFFERENT && patients == Identity.DIFFERENT) {
            return crossed ? Optional.of(new Conflict(left, right, left.agents().getFirst(), right.agents().getFirst(),
                    true, BOTH_WAYS)) : other(left, right, left.agents(), right.agents(), false, BOTH_OTHER);
        }
        if (agents == Identity.DIFFERENT) {
            return other(left, right, left.agents(), right.agents(), crossed,
                    patients == Identity.SAME ? ONE_SAME : ONE_OTHER);
        }
        if (patients == Identity.DIFFERENT) {
            return other(left, right, left.patients(), right.patients(), crossed,
                    agents == Identity.SAME ? ONE_SAME : ONE_OTHER);
        }
        // Nobody does it to himself: who suffers it here and does it there is another than who does it here.
        boolean turned = crossed && agents != Identity.SAME && patients != Identity.SAME && left.isComplete() && right.isComplete();
        return turned ? Optional.of(new Conflict(left, right, left.agents().getFirst(), right.agents().getFirst(), true, ONE_OTHER))
                : Optional.empty();
    }

    /** By their callings alone two are only different where the rest of the deed is alike, or they change places. */
    private Identity settled(Identity identity, boolean surely, boolean crossed, List<Mention> left, List<Mention> right) {
        return switch (identity) {
            case UNLIKE -> surely ? Identity.DIFFERENT : Identity.UNKNOWN;
            case APART -> surely || crossed || identity(left, right) == Identity.SAME ? Identity.DIFFERENT : Identity.UNKNOWN;
            case SAME, UNKNOWN, DIFFERENT -> identity;
        };
    }

    /** Done together, and one of the two is another here, whom the other side knows, too. */
    private Optional<Conflict> mutual(Deed left, Deed right) {
        if (!left.isComplete() || !right.isComplete()) {
            return Optional.empty();
        }
        return mutual(left, right, left.agents(), left.patients(), right.agents(), right.patients())
                .or(() -> mutual(left, right, left.agents(), left.patients(), right.patients(), right.agents()))
                .or(() -> mutual(left, right, left.patients(), left.agents(), right.agents(), right.patients()))
                .or(() -> mutual(left, right, left.patients(), left.agents(), right.patients(), right.agents()));
    }

    private Optional<Conflict> mutual(Deed left, Deed right, List<Mention> one, List<Mention> other,
                                      List<Mention> sameOne, List<Mention> another) {
        boolean differs = identity(one, sameOne) == Identity.SAME && identity(other, another) == Identity.DIFFERENT
                && cast.knows(other.getFirst(), another.getFirst());
        return differs ? other(left, right, other, another, false, ONE_OTHER) : Optional.empty();
    }

    private Optional<Conflict> other(Deed left, Deed right, List<Mention> one, List<Mention> other, boolean crossed,
                                     double strength) {
        double known = cast.knows(one.getFirst(), other.getFirst()) ? 0 : STRANGERS;
        return Optional.of(new Conflict(left, right, one.getFirst(), other.getFirst(), crossed, strength - known));
    }

    private Identity identity(List<Mention> left, List<Mention> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Identity.UNKNOWN;
        }
        List<Identity> all = left.stream().flatMap(l -> right.stream().map(r -> cast.compare(l, r))).toList();
        return all.contains(Identity.SAME) ? Identity.SAME : all.contains(Identity.UNKNOWN) ? Identity.UNKNOWN
                : all.contains(Identity.UNLIKE) ? Identity.UNLIKE : all.contains(Identity.APART) ? Identity.APART : Identity.DIFFERENT;
    }
}
