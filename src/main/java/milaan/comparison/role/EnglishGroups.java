package milaan.comparison.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Who stands where in English: the mention at a token, with those joined to it by "and" or an apposition. */
final class EnglishGroups {

    private static final int MOST_ADJECTIVES = 3;
    private static final int FARTHEST = 4;
    private static final Set<String> WHO = Set.of("who", "whom", "whose");
    private static final Set<String> PREPOSED = Set.of("under", "with", "for", "by", "to", "from", "against", "of");
    private static final List<String> AND = List.of("and", ",", "&");

    private final Stretch stretch;
    private final List<Mention> mentions;
    /** By token, for it is asked for at every step. */
    private final List<Optional<Mention>> byToken;

    EnglishGroups(Stretch stretch, List<Mention> mentions) {
        this.stretch = stretch;
        this.mentions = mentions;
        byToken = new ArrayList<>(Collections.nCopies(stretch.size(), Optional.empty()));
        for (Mention m : mentions) {
            for (int i = m.from(); i < m.to(); i++) {
                byToken.set(i, Optional.of(m));
            }
        }
    }

    Optional<Mention> at(int token) {
        return token >= 0 && token < byToken.size() ? byToken.get(token) : Optional.empty();
    }

    Optional<Mention> ending(int to) {
        return at(to - 1).filter(m -> m.to() == to);
    }

    /** The object in a parted verb: knocked X out. */
    Optional<Mention> within(int from, int to) {
        return mentions.stream().filter(m -> m.from() >= from && m.to() <= to && !governed(m)).findFirst();
    }

    boolean governed(Mention mention) {
        return preposition(mention).isPresent() || stretch.is(mention.to(), "'s");
    }

    /** The token of the preposition that governs the mention, but for articles and adjectives before it. */
    OptionalInt preposition(Mention mention) {
        int before = mention.from() - 1;
        while (before > mention.from() - FARTHEST && at(before).isEmpty() && EnglishWords.isBeforeNoun(stretch.norm(before))) {
            before--;
        }
        // "of the bankrupt airline": any one word between an article and a noun.
        boolean noun = !stretch.isCapitalised(mention.from()) && before == mention.from() - 1;
        if (noun && at(before).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(before - 1))) {
            before -= 2;
        }
        String norm = stretch.norm(before);
        // "an on-duty doctor": no preposition.
        boolean governs = before >= 0 && !stretch.is(before + 1, "-") && at(before).isEmpty() && EnglishWords.PREPOSITIONS.contains(norm)
                && !norm.equals("as") && !norm.equals("after") && !norm.equals("before");
        return governs ? OptionalInt.of(before) : OptionalInt.empty();
    }

    int beforeDeterminers(int from) {
        int i = from;
        while (i > 0 && at(i - 1).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(i - 1))) {
            i--;
        }
        return i;
    }

    int afterDeterminers(int from) {
        int i = from;
        while (EnglishWords.DETERMINERS.contains(stretch.norm(i))) {
            i++;
        }
        return i;
    }

    List<Mention> withCoordinated(Mention last) {
        List<Mention> group = new ArrayList<>(List.of(last));
        int from = beforeDeterminers(last.from());
        while (from > 1 && AND.contains(stretch.norm(from - 1)) && ending(from - 1).isPresent()
                && !governed(ending(from - 1).orElseThrow()) && stretch.is(from - 1, "and")) {
            Mention before = ending(from - 1).orElseThrow();
            group.addFirst(before);
            from = beforeDeterminers(before.from());
        }
        return group;
    }

    List<Mention> withFollowing(Mention first) {
        List<Mention> group = new ArrayList<>(List.of(first));
        int to = first.to();
        while (stretch.is(to, "and") && startingNear(to + 1).isPresent()) {
            Mention next = startingNear(to + 1).orElseThrow();
            group.add(next);
            to = next.to();
        }
        return group;
    }

    /** "his friend, the trader X,": a person without a name, and the name; one of them is enough to know the person. */
    List<Mention> withApposition(List<Mention> group) {
        Mention head = group.getLast();
        if (group.size() > 1 || head.isNamed() || !stretch.is(head.to(), ",")) {
            return group;
        }
        int from = head.to() + 1;
        while (at(from).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(from))) {
            from++;
        }
        Optional<Mention> name = at(from).filter(m -> m.isNamed() && !stretch.is(m.to(), "'s"));
        return name.map(n -> List.of(n, head)).orElse(group);
    }

    private Optional<Mention> startingNear(int from) {
        int i = from;
        while (at(i).isEmpty() && i < from + MOST_ADJECTIVES && (EnglishWords.DETERMINERS.contains(stretch.norm(i))
                || EnglishWords.BEFORE_TITLES.contains(stretch.norm(i)))) {
            i++;
        }
        // "X plays the mother and Y the daughter": Y is no second object.
        return at(i).filter(m -> !EnglishWords.DETERMINERS.contains(stretch.norm(m.to())));
    }

    List<Mention> antecedent(int relative) {
        if (stretch.is(relative - 1, "and")) {
            // "X, under whom he served and whom they removed": X again.
            int first = relative - 2;
            while (first > 0 && !stretch.is(first, ".") && !WHO.contains(stretch.norm(first))) {
                first--;
            }
            int opens = PREPOSED.contains(stretch.norm(first - 1)) ? first - 1 : first;
            return WHO.contains(stretch.norm(first)) ? antecedent(opens) : List.of();
        }
        int end = stretch.is(relative - 1, ",") ? relative - 1 : relative;
        Optional<Mention> place = ending(end).filter(m -> m.key().isPresent() || m.isBody());
        if (place.isPresent() && preposition(place.orElseThrow()).isPresent()) {
            // "fishermen from Gujarat who", "the secretary of the union, who": not Gujarat, nor the union.
            return ending(preposition(place.orElseThrow()).getAsInt()).map(List::of).orElse(List.of());
        }
        return ending(end).or(() -> mentions.stream().filter(m -> m.to() <= end && m.to() >= end - 3).reduce((a, b) -> b))
                .map(List::of).orElse(List.of());
    }

    List<Mention> onlyOne(int pronoun) {
        return onlyOne(pronoun, List.of());
    }

    /** @param not whom the pronoun cannot mean */
    List<Mention> onlyOne(int pronoun, List<Mention> not) {
        return Mention.onlyOneBefore(pronoun, mentions, not, stretch.begins(), stretch.norm(pronoun));
    }
}
