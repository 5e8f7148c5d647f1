package milaan.comparison.role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two people who are something else to each other in each text: X's son Y here, Y the father of X there. */
final class OtherRelation {

    record Relations(Relation left, Relation right) { }

    /** What the other is to one who is somebody's father, wife or pupil. */
    private static final Map<String, Set<String>> INVERSES = RoleWords.map("other-relation.inverses").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Stream.of(e.getValue().split(",")).collect(Collectors.toSet())));

    private final Cast cast;
    private final PersonNouns nouns;

    OtherRelation(Cast cast, PersonNouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    Optional<Relations> find(List<Relation> lefts, List<Relation> rights) {
        return lefts.stream().flatMap(l -> rights.stream().filter(r -> differ(l, r)).map(r -> new Relations(l, r))).findFirst();
    }

    private boolean differ(Relation left, Relation right) {
        if (cast.sameName(left.holder(), right.holder()) && cast.sameName(left.owner(), right.owner())) {
            return (nouns.exclude(left.concept(), right.concept()) || isInverse(left.concept(), right.concept()))
                    && !left.concept().contains(right.concept())
                    && !right.concept().contains(left.concept());
        }
        boolean turned = cast.sameName(left.holder(), right.owner()) && cast.sameName(left.owner(), right.holder());
        return turned && INVERSES.containsKey(left.concept()) && INVERSES.containsKey(right.concept())
                && !isInverse(left.concept(), right.concept());
    }

    private static boolean isInverse(String one, String other) {
        return INVERSES.getOrDefault(one, Set.of()).contains(other);
    }
}
