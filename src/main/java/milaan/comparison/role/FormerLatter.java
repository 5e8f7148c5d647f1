package milaan.comparison.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import milaan.model.Language;

/** Reads "the former" and "the latter" as the first and the second of the last two persons named before. */
final class FormerLatter {

    /**
     * @param at    token of "former" or "latter"
     * @param meant who is meant
     * @param other the other one of the two
     */
    record Reference(int at, Mention meant, Mention other) { }

    private FormerLatter() { }

    /** The mentions with each reference as a mention of whom it means. */
    static List<Mention> resolve(Stretch stretch, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (Reference r : in(stretch, mentions)) {
            all.removeIf(m -> m.covers(r.at()));
            all.add(new Mention(r.at(), r.at() + 1, r.meant().name(), r.meant().concepts(), r.meant().key(), r.meant().of(), true));
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    static List<Reference> in(Stretch stretch, List<Mention> mentions) {
        List<Reference> references = new ArrayList<>();
        for (int i = 1; i < stretch.size(); i++) {
            if (isSaid(stretch, i) && !isOffice(mentions, i)) {
                List<Mention> two = lastTwo(stretch, mentions, i);
                if (two.size() == 2) {
                    boolean former = stretch.is(i, "former");
                    references.add(new Reference(i, two.get(former ? 0 : 1), two.get(former ? 1 : 0)));
                }
            }
        }
        return references;
    }

    /** Of all before; where these two stand in an earlier sentence, and this one has two of another kind, those. */
    private static List<Mention> lastTwo(Stretch stretch, List<Mention> mentions, int at) {
        int from = sentence(stretch, at);
        List<Mention> two = lastTwo(mentions, at);
        boolean again = mentions.stream().filter(m -> m.from() >= from && m.to() <= at)
                .anyMatch(m -> two.stream().anyMatch(t -> t.name().equals(m.name()) && t.key().equals(m.key())
                        && (t.isNamed() || t.concepts().equals(m.concepts()))));
        List<Mention> near = again ? two : lastTwo(mentions.stream().filter(m -> m.from() >= from).toList(), at);
        return near.size() == 2 ? near : two;
    }

    /** The first token of the sentence of {@code at}. */
    private static int sentence(Stretch stretch, int at) {
        int from = at;
        while (from > 0 && !(stretch.is(from - 1, ".") && stretch.norm(from - 2).length() > 2)) {
            from--;
        }
        return from;
    }

    /** Whether the words stand there at all; whom they mean is another question. */
    static boolean isSaid(Stretch stretch) {
        return IntStream.range(1, stretch.size()).anyMatch(i -> isSaid(stretch, i));
    }

    private static boolean isSaid(Stretch stretch, int i) {
        return stretch.language() == Language.ENGLISH && (stretch.is(i, "former") || stretch.is(i, "latter"))
                && stretch.is(i - 1, "the");
    }

    /** "the former president" names an office. */
    private static boolean isOffice(List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(m -> m.from() == at + 1 || m.from() <= at && m.to() > at + 1);
    }

    /** The last two different persons named before {@code at}, in the order they were named. */
    private static List<Mention> lastTwo(List<Mention> mentions, int at) {
        List<Mention> named = distinct(mentions.stream()
                .filter(m -> m.to() <= at && m.isNamed() && m.key().isEmpty() && m.sure()).toList());
        List<Mention> offices = distinct(mentions.stream()
                .filter(m -> m.to() <= at && !m.isNamed() && !m.concepts().isEmpty()).toList());
        return named.size() == 2 ? named : offices.size() == 2 ? offices : keyed(mentions, at);
    }

    /** Two countries, or two organisations: only where nobody else is named. */
    private static List<Mention> keyed(List<Mention> mentions, int at) {
        List<Mention> keyed = mentions.stream().filter(m -> m.to() <= at && m.key().isPresent()).toList();
        long different = keyed.stream().map(Mention::key).distinct().count();
        return different == 2 && mentions.stream().allMatch(m -> m.to() > at || m.key().isPresent())
                ? keyed.stream().filter(m -> keyed.stream().noneMatch(o -> o.from() < m.from() && o.key().equals(m.key()))).toList()
                : List.of();
    }

    private static List<Mention> distinct(List<Mention> named) {
        List<Mention> distinct = new ArrayList<>();
        for (Mention m : named) {
            boolean again = distinct.stream().anyMatch(d -> d.isNamed()
                    ? d.name().containsAll(m.name()) || m.name().containsAll(d.name())
                    : d.name().containsAll(m.name()) && d.concepts().containsAll(m.concepts()));
            if (!again) {
                distinct.add(m);
            }
        }
        return distinct.size() <= 2 ? distinct : distinct.subList(distinct.size() - 2, distinct.size());
    }
}
