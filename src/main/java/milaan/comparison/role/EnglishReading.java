package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.comparison.role.ActionTable.Occurrence;

/** One English verb or noun of action in its clause, with the verb read before it: who does it, and to whom. */
final class EnglishReading {

    /** "saw X hit Y". */
    private static final Set<String> PERCEIVING = RoleWords.set("english-reading.perceiving");
    /** Participles spelled like the plain form. */
    private static final Set<String> SAME_PARTICIPLE = Set.of("run", "come", "become", "overcome", "rid");
    private static final int PRONOUN_REACH = 5;
    private static final Set<String> SPEECH = RoleWords.set("crossed-subject.speech");
    private static final Set<String> QUOTATION = Set.of("\"", "”", "'", "’");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their", "its", "'s");
    private static final Set<String> ADVERBIAL = Set.of("with", "after", "following");

    private final Stretch stretch;
    private final EnglishClause clause;
    private final EnglishCausative causative;
    private final Occurrence occurrence;
    /** The verb read before it in the sentence. */
    private final Optional<EnglishReading> before;
    private final boolean noun;
    private final boolean passive;

    EnglishReading(EnglishClause clause, Occurrence occurrence, Optional<EnglishReading> before) {
        stretch = clause.stretch();
        this.clause = clause;
        causative = new EnglishCausative(clause);
        this.occurrence = occurrence;
        this.before = before;
        noun = occurrence.frame().phrase().isNoun();
        passive = !noun && (clause.verbs().isPassive(start()) || isReducedPassive());
    }

    int start() {
        return occurrence.tokens().start();
    }

    /** The word that is inflected: "cross-examined". */
    private String verb() {
        return stretch.norm(stretch.is(start() + 1, "-") && occurrence.tokens().end() > start() + 2 ? start() + 2 : start());
    }

    List<Mention> fill(List<String> slots) {
        for (String slot : slots) {
            List<Mention> found = find(slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "his lost bag", "the arrested X": said of a noun. */
    private boolean isAttribute() {
        return !noun && occurrence.tokens().length() == 1 && ARTICLES.contains(stretch.norm(start() - 1))
                && EnglishInflection.of(verb()) == EnglishInflection.PAST;
    }

    /** "to tackles by X": a noun. */
    private boolean isPlural() {
        String prior = stretch.norm(start() - 1);
        return !noun && EnglishInflection.of(verb()) == EnglishInflection.THIRD && !prior.equals("that")
                && (EnglishWords.PREPOSITIONS.contains(prior) || EnglishWords.DETERMINERS.contains(prior) || prior.equals("'s"));
    }

    private List<Mention> find(String slot) {
        int end = occurrence.tokens().end();
        if (isAttribute()) {
            return slot.equals("obj") ? clause.groups().at(end).map(List::of).orElse(List.of()) : List.of();
        }
        if (isPlural() && (slot.equals("subj") || slot.equals("obj"))) {
            return clause.objects().afterNoun(end, slot.equals("subj") ? "by" : "of");
        }
        return switch (slot) {
            case "subj" -> noun ? List.of() : passive ? byWhom(end) : causative.whom(start(), verb()).isPresent()
                    ? causative.who(start(), end) : subject();
            case "obj" -> noun ? List.of() : passive ? subject() : causative.whom(start(), verb()).map(List::of).orElseGet(this::object);
            case "main" -> mainSubject();
            case "poss" -> clause.objects().possessor(end - 1);
            case "obj's" -> noun ? List.of() : passive ? clause.objects().possessor(clause.verbs().start(start()))
                    : clause.objects().possessorAfter(end);
            default -> {
                int from = endsWith(slot) ? end - slot.split(" ").length : end;
                yield noun ? clause.objects().afterNoun(from, slot) : clause.objects().after(from, slot);
            }
        };
    }

    boolean isPassive() {
        return passive;
    }

    /** "X was assured by him": not X. */
    private List<Mention> byWhom(int end) {
        for (int i = end; i < Math.min(stretch.size() - 1, end + PRONOUN_REACH) && !stretch.isMark(i); i++) {
            boolean whose = stretch.is(i + 1, "her") && i + 2 < stretch.size() && !stretch.isMark(i + 2);
            if (stretch.is(i, "by") && EnglishWords.OBJECT_PRONOUNS.contains(stretch.norm(i + 1)) && !whose) {
                return clause.groups().onlyOne(i + 1, subject());
            }
        }
        return clause.objects().after(end, "by");
    }

    /** "X took the title with a win over Y": X. */
    private List<Mention> mainSubject() {
        int from = start();
        while (from > 0 && clause.groups().at(from - 1).isEmpty() && (!stretch.isMark(from - 1) || stretch.is(from - 1, "-"))
                && !EnglishWords.PREPOSITIONS.contains(stretch.norm(from - 1)) && !EnglishWords.BREAKS.contains(stretch.norm(from - 1))) {
            from--;
        }
        boolean adverbial = ADVERBIAL.contains(stretch.norm(from - 1));
        return adverbial ? clause.subjects().opening(from - 1) : List.of();
    }

    private boolean endsWith(String slot) {
        return stretch.is(occurrence.tokens().end() - 1, slot);
    }

    List<Mention> object() {
        Optional<Mention> within = clause.groups().within(start() + 1, occurrence.tokens().end());
        if (within.isPresent()) {
            return List.of(within.get());
        }
        List<Mention> after = clause.objects().direct(occurrence.tokens().end(), subject());
        return after.isEmpty() ? clause.subjects().relativeObject(clause.verbs().start(start())) : after;
    }

    /** Who stands before the verb, whether it is active or passive. */
    List<Mention> subject() {
        int group = clause.verbs().start(start());
        if (verb().endsWith("ing") && !clause.verbs().hasBe(start())) {
            return new EnglishGerund(clause, start(), occurrence.tokens().end(), before).subject(group);
        }
        if (passive && group == start() && isInserted()) {
            return clause.groups().ending(group - 1).map(List::of).orElse(List.of());
        }
        if (clause.verbs().hasTo(start()) && passive && stretch.is(group - 1, ",")) {
            // "damages of 10 lakh, to be paid by Y": of a thing.
            return List.of();
        }
        if (clause.verbs().hasTo(start()) && clause.groups().ending(group).isEmpty()) {
            List<Mention> governing = governing(group);
            return !governing.isEmpty() ? governing
                    : before.map(b -> isOtherClause(b) ? List.<Mention>of() : b.controlled())
                    .orElseGet(() -> clause.subjects().opening(group));
        }
        Optional<Mention> inverted = inverted(group);
        if (inverted.isPresent()) {
            return clause.groups().withApposition(List.of(inverted.orElseThrow()));
        }
        if (stretch.is(group - 1, ",") && !clause.subjects().isRelativeBefore(group - 1)) {
            // "X meets Y, seeks …": X, not who stands before the comma.
            List<Mention> shared = clause.subjects().shared(group, EnglishInflection.of(verb()), clause.verbs());
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        List<Mention> direct = clause.subjects().of(group);
        if (direct.isEmpty() && clause.verbs().isCoordinated(group)) {
            List<Mention> shared = clause.subjects().shared(group, EnglishInflection.of(verb()), clause.verbs());
            return !shared.isEmpty() ? shared : before.filter(b -> goesOn(b, group)).map(EnglishReading::subject).orElse(List.of());
        }
        if (direct.isEmpty()) {
            return clause.subjects().withRelative(group);
        }
        return isNoun(group, direct) ? List.of() : direct;
    }

    /** "…, said X": X. */
    private Optional<Mention> inverted(int group) {
        boolean after = stretch.is(group - 1, ",") || QUOTATION.contains(stretch.norm(group - 1));
        return after && SPEECH.contains(stretch.norm(start()))
                ? clause.groups().at(clause.groups().afterDeterminers(occurrence.tokens().end())).filter(m -> !stretch.is(m.to(), "'s")
                        && !EnglishWords.isFinite(stretch.norm(m.to()))) : Optional.empty();
    }

    /** Whether another clause, with a subject of its own, has begun since the verb before. */
    private boolean isOtherClause(EnglishReading previous) {
        return IntStream.range(previous.start() + 1, start()).mapToObj(stretch::norm)
                .anyMatch(w -> EnglishWords.SUBJECT_PRONOUNS.contains(w) || w.equals("they") || w.equals("because"));
    }

    /** "X agreed to do it": X, whatever the verb. */
    private List<Mention> governing(int group) {
        return clause.groups().ending(group).isEmpty() && EnglishInflection.of(stretch.norm(group - 1)) != EnglishInflection.PLAIN
                && !clause.verbs().isPassive(group - 1) ? clause.subjects().of(clause.verbs().start(group - 1)) : List.of();
    }

    /** "X deleted texts, calls and contact information": no verb where the one before is in another form. */
    private boolean goesOn(EnglishReading previous, int group) {
        return group < start() || EnglishInflection.of(verb()) == EnglishInflection.of(previous.verb());
    }

    /** "the X murder case": one person alone governs no plain form of a verb. */
    private boolean isNoun(int group, List<Mention> subject) {
        return group == start() && subject.size() == 1 && subject.getFirst().isNamed() && subject.getFirst().key().isEmpty()
                && subject.getFirst().to() == group
                && !EnglishWords.AUXILIARIES.contains(stretch.norm(start()))
                && EnglishInflection.of(verb()) == EnglishInflection.PLAIN
                && !PERCEIVING.contains(stretch.norm(clause.groups().beforeDeterminers(subject.getFirst().from()) - 1));
    }

    private List<Mention> controlled() {
        boolean command = EnglishWords.COMMANDS.stream().anyMatch(stretch.norm(start())::startsWith);
        return command ? passive ? subject() : object() : subject();
    }

    /** "X, a teacher found guilty of it": said of the teacher. */
    private boolean isOfApposition() {
        Optional<Mention> head = clause.groups().ending(start()).filter(m -> !m.isNamed());
        int article = head.map(m -> clause.groups().beforeDeterminers(m.from())).orElse(0);
        boolean apposition = article > 0 && (stretch.is(article, "a") || stretch.is(article, "an")) && stretch.is(article - 1, ",");
        return apposition || isInserted();
    }

    /** "X, accused of it, …". */
    private boolean isInserted() {
        return stretch.is(start() - 1, ",") && occurrence.tokens().length() == 1
                && clause.groups().ending(start() - 1).filter(m -> !clause.groups().governed(m)).isPresent()
                && IntStream.range(start(), stretch.size()).takeWhile(i -> !stretch.is(i, ".")).anyMatch(i -> stretch.is(i, ","))
                && EnglishWords.PREPOSITIONS.contains(stretch.norm(occurrence.tokens().end()));
    }

    /** "X, praised by Y,": a participle without a form of be, and somebody who does it. */
    private boolean isReducedPassive() {
        int end = occurrence.tokens().end();
        while (EnglishWords.isOfSum(stretch, end)) {
            end++;
        }
        boolean participle = EnglishInflection.isPast(verb()) || stretch.is(end, "by") && SAME_PARTICIPLE.contains(verb());
        if (participle && isOfApposition() && clause.objects().direct(end, List.of()).isEmpty()) {
            return true;
        }
        return participle && clause.objects().direct(end, List.of()).isEmpty()
                && (stretch.is(end, "by") || stretch.is(end, ",") && stretch.is(end + 1, "by"))
                && !clause.objects().after(end, "by").isEmpty();
    }
}
