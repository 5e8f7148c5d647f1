package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.comparison.role.ActionTable.Occurrence;

/** Reads deeds from English by position and voice. */
final class EnglishDeeds implements DeedReader {

    private final ActionTable actions;

    EnglishDeeds(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public List<Deed> read(Stretch stretch, List<Mention> given) {
        List<Mention> mentions = FormerLatter.resolve(stretch, given);
        EnglishClause clause = EnglishClause.of(stretch, mentions);
        List<Occurrence> occurrences = actions.in(stretch, at -> clause.groups().at(at).isEmpty());
        List<Deed> deeds = new ArrayList<>();
        Optional<EnglishReading> last = Optional.empty();
        for (Occurrence o : occurrences) {
            int start = o.tokens().start();
            Optional<EnglishReading> before = last.filter(l -> l.start() < start && !clause.verbs().isSentenceBetween(l.start(), start));
            EnglishReading reading = new EnglishReading(clause, o, before);
            Deed deed = withoutSelf(stretch, new Deed(o.frame().action(), stretch.span(o.tokens().start(), o.tokens().end()),
                    reading.fill(o.frame().agent()), reading.fill(o.frame().patient())));
            if (!o.frame().phrase().isLight() || deed.isComplete()) {
                deeds.add(deed.toAnother());
            }
            if (!o.frame().phrase().isNoun() && last.filter(l -> l.start() >= start).isEmpty()) {
                last = Optional.of(reading);
            }
        }
        return deeds;
    }

    /** "X lost to the latter": whoever that is, it is not X. */
    private static Deed withoutSelf(Stretch stretch, Deed deed) {
        boolean self = deed.agents().size() == 1 && deed.patients().size() == 1 && deed.agents().getFirst().isNamed()
                && deed.agents().getFirst().name().equals(deed.patients().getFirst().name())
                && deed.agents().getFirst().from() != deed.patients().getFirst().from();
        if (!self) {
            return deed;
        }
        boolean agent = isLatter(stretch, deed.agents().getFirst());
        boolean patient = isLatter(stretch, deed.patients().getFirst());
        return new Deed(deed.action(), deed.verb(), agent ? List.of() : deed.agents(), patient ? List.of() : deed.patients());
    }

    private static boolean isLatter(Stretch stretch, Mention mention) {
        return stretch.is(mention.to() - 1, "latter") || stretch.is(mention.to() - 1, "former");
    }
}
