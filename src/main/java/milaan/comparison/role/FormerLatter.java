package milaan.comparison.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads "the former" and "the latter" as the first and the second of the last two persons named together before. */
final class FormerLatter {

    private FormerLatter() { }

    static List<Mention> resolve(Stretch stretch, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int i = 1; i < stretch.size(); i++) {
            boolean former = stretch.is(i, "former");
            boolean alone = stretch.is(i - 1, "the") && mentions.stream().noneMatch(m -> isNear(m, stretch))
                    || stretch.is(i - 1, "the");
            if (!(former || stretch.is(i, "latter")) || !alone || followedByNoun(stretch, mentions, i)) {
                continue;
            }
            List<Mention> named = firstTwoOf(mentions, i);
            if (named.size() == 2) {
                Mention meant = former ? named.get(0) : named.get(1);
                int at = i;
                all.removeIf(m -> m.covers(at));
                all.add(new Mention(i, i + 1, meant.name(), meant.concepts(), meant.key()));
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private static boolean isNear(Mention mention, Stretch stretch) {
        return mention.from() > stretch.size();
    }

    /** "the former president" names an office. */
    private static boolean followedByNoun(Stretch stretch, List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(m -> m.from() == at + 1 || m.from() <= at && m.to() > at + 1);
    }

    /** The last two different persons named before {@code at}, in the order they were named. */
    private static List<Mention> firstTwoOf(List<Mention> mentions, int at) {
        List<Mention> named = mentions.stream().filter(m -> m.to() <= at && m.isNamed() && m.key().isEmpty()).toList();
        List<Mention> distinct = new ArrayList<>();
        for (Mention m : named) {
            boolean again = distinct.stream().anyMatch(d -> d.name().containsAll(m.name()) || m.name().containsAll(d.name()));
            if (!again) {
                distinct.add(m);
            }
        }
        return distinct.size() <= 2 ? distinct : distinct.subList(distinct.size() - 2, distinct.size());
    }
}
