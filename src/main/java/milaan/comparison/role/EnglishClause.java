package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks around one English verb: the subject to its left, objects and prepositions to its right. */
final class EnglishClause {

    private static final int REACH = 14;
    private static final int MOST_ADJECTIVES = 3;
    private static final List<String> AND = List.of("and", ",", "&");

    private final Stretch stretch;
    private final List<Mention> mentions;

    EnglishClause(Stretch stretch, List<Mention> mentions) {
        this.stretch = stretch;
        this.mentions = mentions;
    }

    /** First token of the verb group that {@code verb} belongs to: its auxiliaries and adverbs. */
    int groupStart(int verb) {
        int i = verb;
        while (i > 0 && at(i - 1).isEmpty() && !stretch.is(i - 1, "who")
                && (EnglishWords.AUXILIARIES.contains(stretch.norm(i - 1)) || EnglishWords.isAdverb(stretch.norm(i - 1)))) {
            i--;
        }
        return i;
    }

    boolean isPassive(int verb) {
        if (stretch.norm(verb).endsWith("ing")) {
            return false;
        }
        for (int i = verb - 1; i >= groupStart(verb); i--) {
            if (EnglishWords.BE.contains(stretch.norm(i))) {
                return true;
            }
            if (stretch.is(i, "to")) {
                return false;
            }
        }
        return false;
    }

    /** The mention that governs the verb group whose first token is {@code group}; empty where there is none we trust. */
    List<Mention> subject(int group) {
        int b = group - 1;
        while (b >= 0) {
            String norm = stretch.norm(b);
            Optional<Mention> here = at(b);
            if (here.isPresent()) {
                int before = beforeDeterminers(here.get().from());
                if (governed(here.get())) {
                    b = before - 1;
                    continue;
                }
                if (!here.get().sure() && stretch.is(here.get().from() - 1, "the")) {
                    return List.of();
                }
                return withApposition(withCoordinated(here.get()));
            }
            if (EnglishWords.RELATIVES.contains(norm)) {
                return antecedent(b);
            }
            if (norm.equals(",")) {
                Optional<Mention> head = headBeforeInsertion(b);
                return head.map(List::of).map(this::withApposition).orElse(List.of());
            }
            if (EnglishWords.SUBJECT_PRONOUNS.contains(norm)) {
                return only(b);
            }
            boolean skipped = EnglishWords.TIMES.contains(norm) || EnglishWords.isAdverb(norm)
                    || stretch.tokens().get(b).isNumber();
            if (!skipped) {
                return List.of();
            }
            b--;
        }
        return List.of();
    }

    /** Whether the verb group stands straight after and, so that it goes on with the subject of the verb before. */
    boolean isCoordinated(int group) {
        String norm = stretch.norm(group - 1);
        return norm.equals("and") || norm.equals("but") || norm.equals(",") || norm.equals("then");
    }

    /** Who opens the sentence of {@code group}: the subject of its first verb, whatever that is. */
    List<Mention> opening(int group) {
        int from = group;
        while (from > stretch.begins() && !stretch.is(from - 1, ".")) {
            from--;
        }
        while (from < group && at(from).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(from))) {
            from++;
        }
        return at(from).filter(m -> m.to() < group && !stretch.is(m.to(), "'s")).map(List::of).orElse(List.of());
    }

    /** "whom X beat": whom. */
    List<Mention> relativeObject(int group) {
        int b = group - 1;
        while (b >= 0 && at(b).isPresent()) {
            b = at(b).orElseThrow().from() - 1;
        }
        while (b >= 0 && EnglishWords.DETERMINERS.contains(stretch.norm(b))) {
            b--;
        }
        return b >= 0 && (stretch.is(b, "whom") || stretch.is(b, "who")) ? antecedent(b) : List.of();
    }

    /** The object straight after the verb; empty also where something that is nobody stands there. */
    List<Mention> object(int end, List<Mention> subject) {
        boolean content = false;
        for (int i = end; i < Math.min(stretch.size(), end + 8); i++) {
            String norm = stretch.norm(i);
            Optional<Mention> here = at(i);
            if (here.isPresent()) {
                if (stretch.is(here.get().to(), "'s")) {
                    // "the Morcha's candidate Suman": the name that the genitive belongs to may follow.
                    i = here.get().to();
                    continue;
                }
                return withApposition(withFollowing(here.get()));
            }
            if (EnglishWords.OBJECT_PRONOUNS.contains(norm) && at(i + 1).isEmpty()) {
                boolean possessive = norm.equals("her") && i + 1 < stretch.size() && stretch.tokens().get(i + 1).isWord()
                        && !EnglishWords.PREPOSITIONS.contains(stretch.norm(i + 1));
                if (!possessive) {
                    return Mention.onlyOneBefore(i, mentions, subject, stretch.begins());
                }
            }
            if (stops(norm) || EnglishWords.PREPOSITIONS.contains(norm) || norm.equals(",") || norm.equals("and")) {
                return List.of();
            }
            content = true;
        }
        return List.of();
    }

    /** The mention that the preposition {@code word}, after {@code end}, governs. */
    List<Mention> after(int end, String word) {
        String[] words = word.split(" ");
        for (int i = end; i < Math.min(stretch.size(), end + REACH); i++) {
            if (stops(stretch.norm(i)) || i > end && stretch.is(i, "and") && at(i + 1).isEmpty()) {
                return List.of();
            }
            if (matches(words, i)) {
                List<Mention> governed = governedBy(i + words.length);
                if (!governed.isEmpty()) {
                    return governed;
                }
            }
        }
        return List.of();
    }

    /** "X's victory": who stands in the genitive before the noun at {@code noun}. */
    List<Mention> possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (stretch.is(i, "'s") || stretch.is(i, "'")) {
                return ending(i).map(List::of).orElse(List.of());
            }
            if (!stretch.tokens().get(i).isWord() || EnglishWords.PREPOSITIONS.contains(stretch.norm(i))) {
                return List.of();
            }
        }
        return List.of();
    }

    Optional<Mention> at(int token) {
        return mentions.stream().filter(m -> m.covers(token)).findFirst();
    }

    /** The object in a parted verb: knocked X out. */
    Optional<Mention> within(int from, int to) {
        return mentions.stream().filter(m -> m.from() >= from && m.to() <= to && !governed(m)).findFirst();
    }

    Optional<Mention> ending(int to) {
        return mentions.stream().filter(m -> m.to() == to).findFirst();
    }

    private boolean stops(String norm) {
        return EnglishWords.BREAKS.contains(norm);
    }

    private boolean matches(String[] words, int at) {
        for (int i = 0; i < words.length; i++) {
            if (!stretch.is(at + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    private List<Mention> governedBy(int from) {
        for (int i = from; i < Math.min(stretch.size(), from + 5); i++) {
            Optional<Mention> here = at(i);
            if (here.isPresent()) {
                return stretch.is(here.get().to(), "'s") ? List.of() : withApposition(withFollowing(here.get()));
            }
            if (EnglishWords.OBJECT_PRONOUNS.contains(stretch.norm(i)) && at(i + 1).isEmpty()
                    && !stretch.is(i, "her")) {
                return only(i);
            }
            boolean goesOn = stretch.tokens().get(i).isWord() && !EnglishWords.PREPOSITIONS.contains(stretch.norm(i))
                    && !stops(stretch.norm(i)) && !stretch.norm(i).endsWith("ing");
            if (!goesOn && !stretch.is(i, "-")) {
                return List.of();
            }
        }
        return List.of();
    }

    private int beforeDeterminers(int from) {
        int i = from;
        while (i > 0 && at(i - 1).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean governed(Mention mention) {
        int before = beforeDeterminers(mention.from()) - 1;
        return before >= 0 && at(before).isEmpty() && EnglishWords.PREPOSITIONS.contains(stretch.norm(before))
                && !stretch.is(before, "as") && !stretch.is(before, "after") && !stretch.is(before, "before")
                || stretch.is(mention.to(), "'s");
    }

    private List<Mention> antecedent(int relative) {
        int end = stretch.is(relative - 1, ",") ? relative - 1 : relative;
        return ending(end).or(() -> mentions.stream().filter(m -> m.to() <= end && m.to() >= end - 3).reduce((a, b) -> b))
                .map(List::of).orElse(List.of());
    }

    /** "X, father of Y, was …": X. */
    private Optional<Mention> headBeforeInsertion(int comma) {
        Optional<Mention> direct = Optional.empty();
        for (int c = comma - 1; c > 0 && comma - c < 30; c--) {
            if (stretch.is(c, ".") || stretch.is(c, "।")) {
                break;
            }
            if (stretch.is(c, ",") && ending(c).isPresent()) {
                return Optional.of(head(ending(c).orElseThrow()));
            }
        }
        return direct.or(() -> ending(comma).filter(m -> !governed(m)));
    }

    /** "MLA X of Y, …": X. */
    private Mention head(Mention mention) {
        if (!governed(mention)) {
            return mention;
        }
        int before = beforeDeterminers(mention.from()) - 1;
        return ending(before).orElse(mention);
    }

    private List<Mention> withCoordinated(Mention last) {
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

    private List<Mention> withFollowing(Mention first) {
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
    private List<Mention> withApposition(List<Mention> group) {
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

    private List<Mention> only(int pronoun) {
        return Mention.onlyOneBefore(pronoun, mentions, List.of(), stretch.begins());
    }
}
