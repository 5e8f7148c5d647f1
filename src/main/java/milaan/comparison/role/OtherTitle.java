package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person with another office in each text: Governor X here, Chief Justice X there. Needs no verb. Nothing is said where a
 * text calls the office a former one, or where one may hold both.
 */
final class OtherTitle {

    /** @param together whether one person may hold both, as ministers do */
    record Titles(Mention left, Mention right, boolean together) { }

    private static final Set<String> FORMER = RoleWords.set("other-title.former");
    private static final Set<String> ALSO_OFFICES = RoleWords.set("other-title.also-offices");
    /** Groups of callings of which one person has one, in one story. */
    private static final Set<String> GROUPS = RoleWords.set("other-title.groups");
    /** Words for whoever stands at the head of something. */
    private static final Set<String> ANY_HEAD = RoleWords.set("other-title.any-head");
    private static final int BEFORE = 3;

    private final Stretch left;
    private final Stretch right;
    private final Cast cast;
    private final PersonNouns nouns;

    OtherTitle(Stretch left, Stretch right, Cast cast, PersonNouns nouns) {
        this.left = left;
        this.right = right;
        this.cast = cast;
        this.nouns = nouns;
    }

    Optional<Titles> find(List<Mention> lefts, List<Mention> rights) {
        for (Mention one : SwappedTitles.titled(lefts)) {
            for (Mention other : SwappedTitles.titled(rights)) {
                boolean here = one.from() >= left.begins() && other.from() >= right.begins();
                if (here && cast.sameName(one, other) && !isFormer(left, one) && !isFormer(right, other)
                        && (cast.areOfOthers(one, other) || exclude(SwappedTitles.titles(one, lefts, cast), SwappedTitles.titles(other, rights, cast)))) {
                    return Optional.of(new Titles(one, other, mayBeTogether(one) && mayBeTogether(other)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean exclude(Set<String> ones, Set<String> others) {
        return ones.stream().allMatch(a -> others.stream().allMatch(b -> isOffice(a) && isOffice(b)
                && (nouns.exclude(a, b) || !nouns.group(a).equals(nouns.group(b)) && !a.equals(b))
                || GROUPS.contains(nouns.group(a)) && nouns.exclude(a, b)));
    }

    private boolean isOffice(String concept) {
        return !ANY_HEAD.contains(concept) && nouns.isOffice(Set.of(concept)) || ALSO_OFFICES.contains(concept);
    }

    private static boolean mayBeTogether(Mention person) {
        return person.concepts().stream().anyMatch(c -> c.contains("minister"));
    }

    private static boolean isFormer(Stretch stretch, Mention person) {
        for (int i = Math.max(0, person.from() - BEFORE); i < person.to(); i++) {
            if (FORMER.contains(stretch.norm(i))) {
                return true;
            }
        }
        return FORMER.contains(stretch.norm(person.to())) || FORMER.contains(stretch.norm(person.to() + 1));
    }
}
