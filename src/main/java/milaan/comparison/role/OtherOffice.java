package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One holder of a state office on either side, and nobody holds both offices: the home minister here, the finance minister
 * there. Needs no verb. Only where each side names one such office, without the name of a person.
 */
final class OtherOffice {

    /** The two offices, by side. */
    record Offices(Mention left, Mention right) { }

    private static final Set<String> HEADS = RoleWords.set("other-office.heads");

    private OtherOffice() { }

    static Optional<Offices> find(Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights, PersonNouns nouns) {
        List<Mention> one = without(offices(left, lefts), rights);
        List<Mention> other = without(offices(right, rights), lefts);
        if (one.size() != 1 || other.size() != 1 || one.getFirst().isNamed() || other.getFirst().isNamed()) {
            return Optional.empty();
        }
        boolean differ = one.getFirst().concepts().stream().allMatch(a -> other.getFirst().concepts().stream()
                .allMatch(b -> nouns.excludeAsOffices(a, b)));
        return differ ? Optional.of(new Offices(one.getFirst(), other.getFirst())) : Optional.empty();
    }

    /** But for those that the other text names, too. */
    private static List<Mention> without(List<Mention> offices, List<Mention> others) {
        return offices.stream()
                .filter(m -> others.stream().noneMatch(o -> o.concepts().stream().anyMatch(m.concepts()::contains))).toList();
    }

    private static List<Mention> offices(Stretch stretch, List<Mention> mentions) {
        return mentions.stream().filter(m -> m.from() >= stretch.begins() && m.concepts().stream()
                .anyMatch(c -> HEADS.contains(c) || c.endsWith("-minister"))).toList();
    }
}
