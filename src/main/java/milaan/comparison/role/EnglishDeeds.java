package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import milaan.comparison.role.ActionTable.Occurrence;

/** Reads deeds from English by position and voice. */
final class EnglishDeeds implements DeedReader {

    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ed|en|wn|ught|old|ent|eld|und|ot|aid|ade|hot|ain)");
    private static final Set<String> WITHOUT_SUBJECT = Set.of("after", "before", "by", "while", "without", "in", "of", "for",
            "on", "from", "about", "despite");

    private final ActionTable actions;

    EnglishDeeds(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public List<Deed> read(Stretch stretch, List<Mention> given) {
        List<Mention> mentions = FormerLatter.resolve(stretch, given);
        EnglishClause clause = new EnglishClause(stretch, mentions);
        List<Occurrence> occurrences = actions.in(stretch).stream()
                .filter(o -> clause.at(o.tokens().start()).isEmpty()).toList();
        List<Deed> deeds = new ArrayList<>();
        Reading last = null;
        for (Occurrence o : occurrences) {
            if (o.tokens().start() < stretch.begins()) {
                continue;
            }
            Reading reading = new Reading(stretch, clause, o, last != null && last.start() < o.tokens().start() ? last : null);
            Deed deed = new Deed(o.frame().action(), stretch.span(o.tokens().start(), o.tokens().end()),
                    reading.fill(o.frame().agent()), reading.fill(o.frame().patient()));
            if (!o.frame().phrase().isLight() || deed.isComplete()) {
                deeds.add(deed);
            }
            if (!o.frame().phrase().isNoun() && (last == null || last.start() < o.tokens().start())) {
                last = reading;
            }
        }
        return deeds;
    }

    /** One verb or noun of action, with its clause and the verb read before it. */
    private static final class Reading {

        private final Stretch stretch;
        private final EnglishClause clause;
        private final Occurrence occurrence;
        private final Reading before;
        private final boolean noun;
        private final boolean passive;

        Reading(Stretch stretch, EnglishClause clause, Occurrence occurrence, Reading before) {
            this.stretch = stretch;
            this.clause = clause;
            this.occurrence = occurrence;
            this.before = before;
            noun = occurrence.frame().phrase().isNoun();
            passive = !noun && (clause.isPassive(start()) || isReducedPassive());
        }

        int start() {
            return occurrence.tokens().start();
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

        private List<Mention> find(String slot) {
            int end = occurrence.tokens().end();
            return switch (slot) {
                case "subj" -> noun ? List.of() : passive ? clause.after(end, "by") : subject();
                case "obj" -> noun ? List.of() : passive ? subject() : object();
                case "poss" -> clause.possessor(end - 1);
                default -> clause.after(noun && endsWith(slot) ? end - slot.split(" ").length : end, slot);
            };
        }

        private boolean endsWith(String slot) {
            return stretch.is(occurrence.tokens().end() - 1, slot);
        }

        private List<Mention> object() {
            Optional<Mention> within = clause.within(start() + 1, occurrence.tokens().end());
            if (within.isPresent()) {
                return List.of(within.get());
            }
            List<Mention> after = clause.object(occurrence.tokens().end(), subject());
            return after.isEmpty() ? clause.relativeObject(clause.groupStart(start())) : after;
        }

        private List<Mention> subject() {
            int group = clause.groupStart(start());
            if (stretch.norm(start()).endsWith("ing") && !hasBe(group)) {
                return ofGerund(group);
            }
            if (hasTo(group)) {
                return before == null ? clause.opening(group) : before.controlled();
            }
            List<Mention> direct = clause.subject(group);
            boolean shared = direct.isEmpty() && before != null && clause.isCoordinated(group);
            return shared ? before.surfaceSubject() : direct;
        }

        private List<Mention> ofGerund(int group) {
            String prior = stretch.norm(group - 1);
            if (prior.equals(",") || prior.isEmpty() || stretch.isMark(group - 1)) {
                List<Mention> head = clause.ending(group - 1).map(List::of).orElse(List.of());
                return head.isEmpty() && before == null ? afterComma() : head;
            }
            if (!WITHOUT_SUBJECT.contains(prior)) {
                return List.of();
            }
            boolean ofObject = (prior.equals("of") || prior.equals("for")) && before != null;
            if (ofObject) {
                return before.passive ? before.surfaceSubject() : before.object();
            }
            return before != null && !sentenceBetween(before.start(), start()) ? before.surfaceSubject() : afterComma();
        }

        /** "After beating Y, X left": X. */
        private List<Mention> afterComma() {
            for (int i = occurrence.tokens().end(); i < stretch.size() && !stretch.is(i, "."); i++) {
                if (stretch.is(i, ",")) {
                    int from = i + 1;
                    while (EnglishWords.DETERMINERS.contains(stretch.norm(from))) {
                        from++;
                    }
                    return clause.at(from).map(List::of).orElse(List.of());
                }
            }
            return List.of();
        }

        private List<Mention> surfaceSubject() {
            return subject();
        }

        private List<Mention> controlled() {
            boolean command = EnglishWords.COMMANDS.stream().anyMatch(stretch.norm(start())::startsWith);
            return command ? passive ? surfaceSubject() : object() : surfaceSubject();
        }

        private boolean hasBe(int group) {
            for (int i = group; i < start(); i++) {
                if (EnglishWords.BE.contains(stretch.norm(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasTo(int group) {
            for (int i = group; i < start(); i++) {
                if (stretch.is(i, "to")) {
                    return true;
                }
            }
            return false;
        }

        private boolean sentenceBetween(int from, int to) {
            for (int i = from; i < to; i++) {
                if (stretch.is(i, ".")) {
                    return true;
                }
            }
            return false;
        }

        /** "X, praised by Y,": a participle without a form of be, and somebody who does it. */
        private boolean isReducedPassive() {
            int end = occurrence.tokens().end();
            return PARTICIPLE.matcher(stretch.norm(start())).matches() && clause.object(end, List.of()).isEmpty()
                    && stretch.is(end, "by") && !clause.after(end, "by").isEmpty();
        }
    }
}
