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

    private static final int ADJECTIVES = 3;

    private final Map<Mention, Mention> owners = new HashMap<>();

    private final Stretch stretch;

    /** @param mentions of {@code stretch}, in order */
    KinOwners(Stretch stretch, List<Mention> mentions, PersonNouns nouns) {
        this.stretch = stretch;
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

    /** Whether the text says whose kin it is: his elder brother, शांति के बेटे. */
    boolean isOwned(Mention kin) {
        for (int i = kin.from() - 1; i >= Math.max(0, kin.from() - ADJECTIVES); i--) {
            if (PRONOUNS.contains(stretch.norm(i)) || GENITIVES.contains(stretch.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** Empty where it is nobody's, or we cannot tell. */
    Optional<Mention> of(Mention kin) {
        return Optional.ofNullable(owners.get(kin));
    }
}
