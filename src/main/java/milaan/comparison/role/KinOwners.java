package milaan.comparison.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose father, wife or brother a mention without a name is: that one is somebody else. */
final class KinOwners {

    private static final Set<String> GENITIVES = Set.of("का", "की", "के", "'s");
    private static final Set<String> PRONOUNS = RoleWords.set("kin-owners.pronouns");

    private final Map<Mention, Mention> owners = new HashMap<>();

    /** @param mentions of {@code stretch}, in order */
    KinOwners(Stretch stretch, List<Mention> mentions, PersonNouns nouns) {
        for (Mention m : mentions) {
            if (!m.isNamed() && m.concepts().stream().anyMatch(nouns::isKin)) {
                owner(stretch, mentions, m).ifPresent(owner -> owners.put(m, owner));
            }
        }
    }

    private static Optional<Mention> owner(Stretch stretch, List<Mention> mentions, Mention kin) {
        int before = kin.from() - 1;
        if (PRONOUNS.contains(stretch.norm(before))) {
            return Mention.onlyOneBefore(before, mentions, List.of(), stretch.begins(), stretch.norm(before)).stream().findFirst();
        }
        return GENITIVES.contains(stretch.norm(before))
                ? mentions.stream().filter(m -> m.to() == before && m.isNamed() && m.key().isEmpty()).findFirst() : Optional.empty();
    }

    /** Empty where it is nobody's, or we cannot tell. */
    Optional<Mention> of(Mention kin) {
        return Optional.ofNullable(owners.get(kin));
    }
}
