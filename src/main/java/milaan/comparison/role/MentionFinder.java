package milaan.comparison.role;

import java.util.List;
import java.util.Set;
import milaan.facts.name.NameMatcher;

/** Finds who is mentioned: reads the parts of mentions, joins what belongs together and says whose office it is. */
final class MentionFinder {

    private static final Set<String> THINGS = RoleWords.set("mention-finder.things");

    private final PersonNouns nouns;
    private final NameMatcher names;

    MentionFinder(PersonNouns nouns, NameMatcher names) {
        this.nouns = nouns;
        this.names = names;
    }

    /** Mentions of {@code stretch} in order, none overlapping; {@code other} is the other side of the bead. */
    List<Mention> find(Stretch stretch, Stretch other) {
        List<Mention> parts = new MentionParts(stretch, nouns, new NameWords(stretch, other, names)).read();
        List<Mention> joined = new MentionJoiner(stretch).join(parts);
        OfficeOwners.name(joined, stretch);
        return joined.stream().filter(m -> !isThing(m, stretch)).map(m -> isPartOfFuller(m, joined) ? m.surely() : m).toList();
    }

    /** "the Shikhar award", "शिखर सम्मान": what is named is nobody. */
    private static boolean isThing(Mention mention, Stretch stretch) {
        return mention.isNamed() && mention.key().isEmpty() && mention.concepts().isEmpty() && THINGS.contains(stretch.norm(mention.to()));
    }

    /** A surname alone, after the full name. */
    private static boolean isPartOfFuller(Mention mention, List<Mention> all) {
        return mention.isNamed() && all.stream().anyMatch(f -> f.name().size() > mention.name().size()
                && f.name().containsAll(mention.name()));
    }
}
