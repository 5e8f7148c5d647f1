package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;

/** Reads deeds from Hindi by case markers, from the clause before the verb. */
final class HindiDeeds implements DeedReader {

    private static final String VOWELS = "ािीेैोूंआईएओ";
    private static final Set<String> TOLD = Set.of("को", "का", "के");

    private final ActionTable actions;

    HindiDeeds(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public List<Deed> read(Stretch stretch, List<Mention> mentions) {
        Set<Integer> named = mentions.stream().filter(HindiDeeds::isName)
                .flatMap(m -> IntStream.range(m.from() + (m.name().size() > 2 ? 1 : 0), m.to()).boxed()).collect(Collectors.toSet());
        // Names are actions, too: विजय, जीत, वंदना.
        List<Occurrence> occurrences = actions.in(stretch, at -> !named.contains(at));
        Set<Integer> verbs = occurrences.stream().map(o -> o.tokens().end() - 1)
                .filter(i -> !HindiVoice.isPostposition(stretch.norm(i + 1)) || stretch.is(i + 1, "की"))
                .filter(i -> !isNounBeforeAnd(stretch, i)).collect(Collectors.toSet());
        HindiClauses clauses = new HindiClauses(stretch, verbs, Mention.tokens(mentions));
        List<Marked> cases = new HindiCases(stretch, mentions, clauses).read();
        List<Deed> deeds = new ArrayList<>();
        for (Occurrence o : occurrences) {
            HindiReading reading = new HindiReading(stretch, clauses, cases, o);
            Frame frame = reading.frame(o.frame());
            Deed deed = HindiAttribute.of(stretch, mentions, cases, clauses, o).orElseGet(() -> new Deed(frame.action(),
                    stretch.span(o.tokens().start(), o.tokens().end()), reading.fill(frame.agent()), reading.fill(frame.patient())));
            if (isOfWhatIsTold(stretch, deed, deeds, o)) {
                deed = deed.withoutPatients();
            }
            if (!o.frame().phrase().isLight() || deed.isComplete()) {
                deeds.add(deed.toAnother());
            }
        }
        return deeds;
    }

    /** "मारपीट और लूट का मुकदमा": no verb that ends a clause. */
    private static boolean isNounBeforeAnd(Stretch stretch, int at) {
        return stretch.is(at + 1, "और") && VOWELS.indexOf(stretch.norm(at).charAt(stretch.norm(at).length() - 1)) < 0;
    }

    /** "X को भर्ती करने को कहा": X is to be admitted; who was told is not said. */
    private static boolean isOfWhatIsTold(Stretch stretch, Deed deed, List<Deed> before, Occurrence o) {
        int first = o.tokens().start();
        int infinitive = IntStream.of(first, first - 1, first - 2).filter(i -> i > 0 && HindiClauses.isInfinitive(stretch, i)
                && TOLD.contains(stretch.norm(i + 1))).findFirst().orElse(-1);
        return infinitive > 0 && !deed.patients().isEmpty() && before.stream().anyMatch(b -> b.patients().equals(deed.patients())
                && b.verb().end() <= deed.verb().start() && stretch.span(Math.max(0, infinitive - 2), infinitive + 1).overlaps(b.verb()));
    }

    private static boolean isName(Mention mention) {
        return mention.isNamed() && mention.key().isEmpty() && mention.sure();
    }
}
