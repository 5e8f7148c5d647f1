package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody named is somebody's father, wife or pupil.
 *
 * @param concept what the holder is to the owner
 */
record Relation(String concept, Mention holder, Mention owner) {

    private static final Set<String> GENITIVES = Set.of("का", "की", "के", "'s");
    private static final Set<String> PRONOUNS = RoleWords.set("relation.pronouns");
    private static final Set<String> ALSO = RoleWords.set("relation.also");

    /** The relations that {@code mentions} of {@code stretch} are named by, in order. */
    static List<Relation> in(Stretch stretch, List<Mention> mentions, PersonNouns nouns) {
        List<Relation> relations = new ArrayList<>();
        for (Mention m : mentions) {
            for (String concept : m.concepts()) {
                if (nouns.isKin(concept) || ALSO.contains(concept)) {
                    Optional<Mention> owner = owner(stretch, mentions, m);
                    Optional<Mention> holder = isPerson(m) ? Optional.of(m) : holder(stretch, mentions, m);
                    owner.flatMap(o -> holder.filter(h -> !h.equals(o)).map(h -> new Relation(concept, h, o))).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private static boolean isPerson(Mention mention) {
        return mention.isNamed() && mention.key().isEmpty();
    }

    /** "X's wife", "his wife", "the wife of X". */
    private static Optional<Mention> owner(Stretch stretch, List<Mention> mentions, Mention kin) {
        int before = kin.from() - 1;
        if (PRONOUNS.contains(stretch.norm(before))) {
            List<Mention> self = isPerson(kin) ? List.of(kin) : List.of();
            Optional<Mention> last = mentions.stream().filter(m -> m.to() <= before && m.key().isEmpty()).reduce((a, b) -> b);
            return Mention.onlyOneBefore(before, mentions, self, stretch.begins(), stretch.norm(before)).stream().filter(Relation::isPerson)
                    .filter(m -> last.filter(l -> l.name().equals(m.name())).isPresent()).findFirst();
        }
        if (GENITIVES.contains(stretch.norm(before))) {
            return mentions.stream().filter(m -> m.to() == before && isPerson(m)).findFirst();
        }
        int of = kin.to();
        return stretch.is(of, "of") ? mentions.stream().filter(m -> isPerson(m) && m.from() > of && m.from() <= of + 3).findFirst()
                : Optional.empty();
    }

    /** "Y, the wife of X": Y. */
    private static Optional<Mention> holder(Stretch stretch, List<Mention> mentions, Mention kin) {
        int i = kin.from() - 1;
        while (i > 0 && !stretch.is(i, ",") && kin.from() - i < 6) {
            i--;
        }
        int comma = i;
        return stretch.is(comma, ",") ? mentions.stream().filter(m -> m.to() == comma && isPerson(m)).findFirst() : Optional.empty();
    }
}
