package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what an English gerund says: "with X leading", "after beating Y, X", "X demanded it, alleging". */
final class EnglishGerund {

    private static final Set<String> BESIDE = Set.of("with", "by", "from");
    private static final Set<String> WITHOUT_SUBJECT = RoleWords.set("english-gerund.without-subject");

    private final Stretch stretch;
    private final EnglishClause clause;
    private final int verb;
    private final int end;
    private final Optional<EnglishReading> before;

    /**
     * @param verb   the gerund
     * @param end    after the words of the action
     * @param before the verb read before it in the sentence
     */
    EnglishGerund(EnglishClause clause, int verb, int end, Optional<EnglishReading> before) {
        stretch = clause.stretch();
        this.clause = clause;
        this.verb = verb;
        this.end = end;
        this.before = before;
    }

    /**
     * Empty where nobody is sure to do it.
     *
     * @param group first token of its verb group
     */
    List<Mention> subject(int group) {
        Optional<Mention> beside = clause.groups().ending(group);
        if (beside.filter(m -> BESIDE.contains(stretch.norm(clause.groups().beforeDeterminers(m.from()) - 1))).isPresent()) {
            return List.of(beside.orElseThrow());
        }
        String prior = stretch.norm(group - 1);
        List<Mention> subject = before.map(EnglishReading::subject).orElse(List.of());
        if (prior.equals(",") && !subject.isEmpty()) {
            // "X demanded that of Y, alleging …": X alleges.
            return subject;
        }
        if (prior.equals(",") || prior.isEmpty() || stretch.isMark(group - 1)) {
            List<Mention> head = clause.groups().ending(group - 1).map(List::of).orElse(List.of());
            return head.isEmpty() && before.isEmpty() ? afterComma() : head;
        }
        if (!WITHOUT_SUBJECT.contains(prior)) {
            return List.of();
        }
        boolean ofObject = prior.equals("of") || prior.equals("for");
        if (ofObject && before.isPresent()) {
            return before.map(b -> b.isPassive() ? b.subject() : b.object()).orElse(List.of());
        }
        return before.isPresent() ? subject : afterComma();
    }

    /** "After beating Y, X left": X; "conceding defeat, the Morcha's X left": X. */
    private List<Mention> afterComma() {
        int i = end;
        while (i < stretch.size() && !stretch.is(i, ".") && !stretch.is(i, ",")) {
            i++;
        }
        if (!stretch.is(i, ",")) {
            return List.of();
        }
        int from = clause.groups().afterDeterminers(i + 1);
        Optional<Mention> first = clause.groups().at(from);
        while (first.isPresent() && (stretch.is(first.get().to(), "'s") || stretch.is(first.get().to(), "'"))) {
            from = clause.groups().afterDeterminers(first.get().to() + 1);
            first = clause.groups().at(from);
        }
        return first.map(List::of).orElse(List.of());
    }
}
