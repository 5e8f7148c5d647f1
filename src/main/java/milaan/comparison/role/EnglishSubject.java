package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who governs an English verb: looks to its left. */
final class EnglishSubject {

    /** Prepositions that go on with the noun before them: the minister of X, police in X. */
    private static final Set<String> OF_A_NOUN = RoleWords.set("english-subject.of-a-noun");

    private static final Set<String> RELATIVE = Set.of("who", "whose", "which");
    private static final Set<String> BEFORE_GERUND = Set.of("of", "for", "by", "from", "over");

    private static final int MODIFIERS = 3;

    private final Stretch stretch;
    private final EnglishGroups groups;

    EnglishSubject(Stretch stretch, EnglishGroups groups) {
        this.stretch = stretch;
        this.groups = groups;
    }

    /** The mention that governs the verb group whose first token is {@code group}; empty where there is none we trust. */
    List<Mention> of(int group) {
        int b = group - 1;
        while (b >= 0) {
            String norm = stretch.norm(b);
            Optional<Mention> here = groups.at(b);
            if (here.isPresent()) {
                if (groups.governed(here.get())) {
                    OptionalInt preposition = groups.preposition(here.get());
                    if (preposition.isEmpty() || !OF_A_NOUN.contains(stretch.norm(preposition.getAsInt()))) {
                        return List.of();
                    }
                    b = preposition.getAsInt() - 1;
                    continue;
                }
                if (stretch.norm(here.get().from() - 1).endsWith("ing") && BEFORE_GERUND.contains(stretch.norm(here.get().from() - 2))) {
                    // "accused of thrashing student suspended": the student was thrashed, the accused suspended.
                    return opening(here.get().from() - 2);
                }
                int gerund = groups.beforeDeterminers(here.get().from()) - 1;
                if (stretch.norm(gerund).endsWith("ing") && groups.at(gerund).isEmpty() && groups.ending(gerund).isPresent()) {
                    // "A teacher riding a scooter was hit": the teacher.
                    b = gerund - 1;
                    continue;
                }
                if (!here.get().sure() && stretch.is(here.get().from() - 1, "the") && !stretch.isAcronym(here.get().from())) {
                    return List.of();
                }
                return groups.withApposition(groups.withCoordinated(here.get()));
            }
            if (EnglishWords.RELATIVES.contains(norm)) {
                return groups.antecedent(b);
            }
            if (norm.equals(",")) {
                Optional<Mention> head = headBeforeInsertion(b);
                return head.map(List::of).map(groups::withApposition).orElse(List.of());
            }
            if (EnglishWords.SUBJECT_PRONOUNS.contains(norm)) {
                return groups.onlyOne(b);
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

    /** "X broke in and took": X, the subject of the verb before in the same form, whatever that is. */
    List<Mention> shared(int group, EnglishInflection form, EnglishVerbGroup verbs) {
        for (int i = group - 2; i > 0 && !EnglishWords.BREAKS.contains(stretch.norm(i)); i--) {
            boolean verb = (form == EnglishInflection.PAST || form == EnglishInflection.THIRD) && groups.at(i).isEmpty()
                    && groups.ending(verbs.start(i)).isPresent()
                    && EnglishInflection.of(stretch.norm(i)) == form;
            List<Mention> found = verb ? of(verbs.start(i)) : List.of();
            if (!found.isEmpty() && !EnglishWords.BREAKS.contains(stretch.norm(groups.beforeDeterminers(found.getFirst().from()) - 1))) {
                return found;
            }
        }
        return List.of();
    }

    /** Who opens the sentence of {@code group}: the subject of its first verb, whatever that is. */
    List<Mention> opening(int group) {
        int from = group;
        while (from > stretch.begins() && !stretch.is(from - 1, ".")) {
            from--;
        }
        while (from < group && groups.at(from).isEmpty() && EnglishWords.DETERMINERS.contains(stretch.norm(from))) {
            from++;
        }
        return groups.at(from).filter(m -> m.to() < group && !stretch.is(m.to(), "'s")).map(List::of).orElse(List.of());
    }

    /** "X whose boat had capsized were rescued": X, where the relative clause has had its verb. */
    List<Mention> withRelative(int group) {
        List<Mention> first = EnglishWords.isFinite(stretch.norm(group)) ? opening(group) : List.of();
        boolean relative = !first.isEmpty() && RELATIVE.contains(stretch.norm(first.getFirst().to()));
        return relative && IntStream.range(first.getFirst().to() + 1, group).anyMatch(i -> EnglishWords.isFinite(stretch.norm(i)))
                && IntStream.range(first.getFirst().to() + 1, group).noneMatch(i -> stretch.is(i, ",") || stretch.is(i, "and"))
                ? first : List.of();
    }

    /** "whom X beat": whom. */
    List<Mention> relativeObject(int group) {
        if (EnglishWords.RELATIVES.contains(stretch.norm(group - 1))) {
            return List.of();
        }
        int b = group - 1;
        while (b >= 0 && groups.at(b).isPresent()) {
            b = groups.at(b).orElseThrow().from() - 1;
        }
        int subject = b;
        while (b >= 0 && b > subject - MODIFIERS && stretch.tokens().get(b).isWord() && !stretch.is(b, "whom") && !stretch.is(b, "who")) {
            b--;
        }
        return b >= 0 && (stretch.is(b, "whom") || stretch.is(b, "who")) ? groups.antecedent(b) : List.of();
    }

    /** "X, who …,": whether the comma closes a relative clause. */
    boolean isRelativeBefore(int comma) {
        int i = comma - 1;
        while (i > 0 && !stretch.is(i, ",") && !stretch.is(i, ".")) {
            i--;
        }
        return stretch.is(i, ",") && RELATIVE.contains(stretch.norm(i + 1));
    }

    /** "X, father of Y, was …": X. */
    private Optional<Mention> headBeforeInsertion(int comma) {
        Optional<Mention> direct = Optional.empty();
        for (int c = comma - 1; c > 0 && comma - c < 30; c--) {
            if (stretch.is(c, ".") || stretch.is(c, "।")) {
                break;
            }
            if (stretch.is(c, ",") && groups.ending(c).isPresent()) {
                return Optional.of(head(groups.ending(c).orElseThrow()));
            }
        }
        return direct.or(() -> groups.ending(comma).filter(m -> !groups.governed(m)));
    }

    /** "MLA X of Y, …": X. */
    private Mention head(Mention mention) {
        if (!groups.governed(mention)) {
            return mention;
        }
        int before = groups.beforeDeterminers(mention.from()) - 1;
        // "A jury chaired by X, who …, has": the jury.
        return groups.ending(before).or(() -> opening(mention.from()).stream().findFirst()).orElse(mention);
    }
}
