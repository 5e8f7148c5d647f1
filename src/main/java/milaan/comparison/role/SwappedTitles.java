package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two people whose callings change places: "lawyer X, actor Y" against "lawyer Y, actor X". */
final class SwappedTitles {

    /** The left mention of one of the two and the right mention of the other, both under one title. */
    record Swapped(Mention left, Mention right) { }

    private SwappedTitles() { }

    static Optional<Swapped> find(List<Mention> left, List<Mention> right, Cast cast) {
        List<Mention> lefts = titled(left);
        if (lefts.size() < 2 || titled(right).size() < 2) {
            return Optional.empty();
        }
        for (Mention x : lefts) {
            for (Mention y : lefts) {
                Set<String> ofX = titles(x, left, cast);
                Set<String> ofY = titles(y, left, cast);
                if (cast.sameName(x, y) || ofX.stream().anyMatch(ofY::contains)) {
                    continue;
                }
                Set<String> rightX = titles(x, right, cast);
                Set<String> rightY = titles(y, right, cast);
                boolean crossed = rightY.stream().anyMatch(ofX::contains) && rightX.stream().anyMatch(ofY::contains);
                boolean straight = rightX.stream().anyMatch(ofX::contains) || rightY.stream().anyMatch(ofY::contains);
                if (crossed && !straight) {
                    return titled(right).stream().filter(m -> cast.sameName(m, y)).findFirst().map(m -> new Swapped(x, m));
                }
            }
        }
        return Optional.empty();
    }

    /** The people named with a title. */
    static List<Mention> titled(List<Mention> mentions) {
        return mentions.stream().filter(m -> m.isNamed() && m.key().isEmpty() && !m.concepts().isEmpty()).toList();
    }

    /** The titles that {@code mentions} give the person. */
    static Set<String> titles(Mention person, List<Mention> mentions, Cast cast) {
        return titled(mentions).stream().filter(m -> cast.sameName(m, person)).flatMap(m -> m.concepts().stream())
                .collect(Collectors.toSet());
    }
}
