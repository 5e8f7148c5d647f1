package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;
import milaan.model.TextSpan;

/** An action that stands as an attribute before whom it is said of: गिरफ्तार किए गए X (whom it befell), हमला करने वाले X (who did it). */
final class HindiAttribute {

    private static final Set<String> DONE = RoleWords.set("hindi-attribute.done");
    private static final Set<String> BEEN = RoleWords.set("hindi-attribute.been");
    private static final Set<String> GOING = Set.of("रहा", "रहे", "रही");
    private static final Set<String> MADE = RoleWords.set("hindi-attribute.made");
    private static final Set<String> AFTER = Set.of("है", "हैं", "थी", "थे", "था", "थीं", "और", "तथा");
    private static final Set<String> WHO = Set.of("वाले", "वाली", "वाला");
    private static final Set<String> PARTICIPLES = Set.of("ए", "ई", "े", "ी");
    private static final int ADJECTIVES = 2;

    private HindiAttribute() { }

    /** Empty where the action is no attribute, or of nobody. */
    static Optional<Deed> of(Stretch stretch, List<Mention> mentions, List<Marked> cases, HindiClauses clauses, Occurrence o) {
        int end = o.tokens().end();
        // "दोषी ठहराए गए X": the action's own verb may be the participle.
        int been = DONE.contains(stretch.norm(end)) ? end + 1 : isParticiple(stretch.norm(end - 1)) ? end : -1;
        if (been > 0 && BEEN.contains(stretch.norm(been)) && o.frame().patient().stream().anyMatch(s -> s.equals("को") || s.equals("का"))) {
            return head(stretch, mentions, been + 1).map(m -> deed(stretch, o, near(cases, clauses, o,
                    Set.of("द्वारा", "हाथों")), List.of(m)));
        }
        boolean nobodyElse = o.frame().patient().isEmpty() && o.frame().agent().contains("Ø");
        if (nobodyElse && isParticiple(stretch.norm(end - 1))) {
            Optional<Mention> came = mentions.stream().filter(m -> m.from() == end).findFirst();
            if (came.isPresent()) {
                return came.map(m -> deed(stretch, o, List.of(m), List.of()));
            }
        }
        if (o.frame().agent().contains("ने") && MADE.contains(stretch.norm(end - 1)) && isNoun(stretch, end)) {
            // "X की लिखी किताब": X wrote it, whatever the clause says of the book.
            Optional<Marked> maker = cases.stream().filter(c -> c.slot().equals("का") && c.end() == o.tokens().start()).findFirst();
            if (maker.isPresent()) {
                return maker.map(c -> deed(stretch, o, c.who(), List.of()));
            }
        }
        int going = stretch.is(end, "कर") ? end + 1 : end;
        if (GOING.contains(stretch.norm(going)) && o.frame().agent().contains("ने")) {
            // "विरोध कर रही X से": X does it.
            int head = going + 1;
            Optional<Mention> doer = mentions.stream().filter(m -> m.from() == head).findFirst();
            if (doer.isPresent()) {
                return doer.map(m -> deed(stretch, o, List.of(m), near(cases, clauses, o, Set.copyOf(o.frame().patient()))));
            }
        }
        int who = WHO.contains(stretch.norm(end)) ? end : WHO.contains(stretch.norm(end + 1)) ? end + 1 : -1;
        if (who > 0 && stretch.norm(who - 1).endsWith("ने") && o.frame().agent().contains("ने")) {
            return head(stretch, mentions, who + 1).map(m -> deed(stretch, o, List.of(m),
                    near(cases, clauses, o, Set.copyOf(o.frame().patient()))));
        }
        if (who == end && o.frame().agent().contains("ने") && HindiVoice.isPostposition(stretch.norm(o.tokens().start() - 1))) {
            // "X के समर्थन वाली Y": Y has it from X.
            return head(stretch, mentions, who + 1).map(m -> deed(stretch, o, near(cases, clauses, o, Set.of("का")), List.of(m)));
        }
        return Optional.empty();
    }

    private static boolean isNoun(Stretch stretch, int at) {
        return at < stretch.size() && stretch.tokens().get(at).isWord() && !BEEN.contains(stretch.norm(at))
                && !HindiVoice.isPostposition(stretch.norm(at)) && !AFTER.contains(stretch.norm(at));
    }

    /** ठहराए, पकड़ी; not ठहराते. */
    private static boolean isParticiple(String norm) {
        return PARTICIPLES.stream().anyMatch(norm::endsWith) && !norm.endsWith("ते") && !norm.endsWith("ती");
    }

    private static Deed deed(Stretch stretch, Occurrence o, List<Mention> agents, List<Mention> patients) {
        TextSpan verb = stretch.span(o.tokens().start(), o.tokens().end());
        return new Deed(o.frame().action(), verb, agents, patients);
    }

    /** Whom the attribute belongs to: straight after it, but for a word or two. */
    private static Optional<Mention> head(Stretch stretch, List<Mention> mentions, int from) {
        for (int i = from; i <= from + ADJECTIVES && i < stretch.size(); i++) {
            int at = i;
            Optional<Mention> here = mentions.stream().filter(m -> m.from() == at).findFirst();
            if (here.isPresent() || !stretch.tokens().get(i).isWord()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static List<Mention> near(List<Marked> cases, HindiClauses clauses, Occurrence o, Set<String> slots) {
        return cases.stream().filter(c -> slots.contains(c.slot()) && c.end() <= o.tokens().start()
                && clauses.sameFinite(c.at(), o.tokens().start())).reduce((a, b) -> b).map(Marked::who).orElse(List.of());
    }
}
