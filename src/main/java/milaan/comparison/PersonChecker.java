package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.PersonFact;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.facts.name.NameComparison;

/** Another person named in the same sentence. A name that one side leaves out, or a pronoun for it, is none. */
public final class PersonChecker implements Checker {

    private static final double LEAST = 0.5;
    private static final double GRAVE = 0.7;

    private static final double UNREAD = 0.65;

    private final NameComparison comparison;
    private final UnreadName unread;

    PersonChecker(NameComparison comparison, UnreadName unread) {
        this.comparison = comparison;
        this.unread = unread;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        NamePairing<PersonFact> persons = comparison.persons(new NameSide(pair.left(), pair.bead().left()),
                new NameSide(pair.right(), pair.bead().right()));
        List<Finding> findings = new ArrayList<>();
        for (NamePairing.Unanswered<PersonFact> open : persons.left()) {
            open.instead().filter(o -> open.confidence() >= LEAST)
                    .ifPresent(other -> findings.add(finding(open.fact(), other, open.confidence(), pair)));
        }
        if (findings.isEmpty()) {
            unread(pair, persons).ifPresent(findings::add);
        }
        return findings;
    }

    /** English names are read more surely than Hindi ones: the Hindi may have a name there that was not read. */
    private Optional<Finding> unread(AlignedPair pair, NamePairing<PersonFact> persons) {
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        boolean turned = left.analysis().text().language() == Language.ENGLISH;
        if (turned == (right.analysis().text().language() == Language.ENGLISH)) {
            return Optional.empty();
        }
        Sides english = turned ? left : right;
        Sides hindi = turned ? right : left;
        List<PersonFact> open = (turned ? persons.left() : persons.right()).stream().map(NamePairing.Unanswered::fact).toList();
        for (PersonFact person : english.facts(PersonFact.class).stream().filter(PersonChecker::isName).toList()) {
            Optional<TextSpan> there = unread.otherFamily(person, english, hindi)
                    .or(() -> open.contains(person) ? unread.of(person, english, hindi) : Optional.empty());
            if (there.isPresent()) {
                String name = hindi.analysis().text().source().slice(there.get());
                return Optional.of(new Finding.PersonDiffers(new Finding.Basis(Severity.MEDIUM, UNREAD,
                        Optional.of(turned ? person.span() : there.get()), Optional.of(turned ? there.get() : person.span()),
                        turned ? person.name() : name, turned ? name : person.name(), "person.other-name",
                        pair.bead().evidence(), ""),
                        turned ? Optional.of(person) : Optional.empty(), turned ? Optional.empty() : Optional.of(person),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** An office is no name: the election commissioner may be the chief one. */
    private static boolean isName(PersonFact person) {
        return person.mention() == PersonFact.Mention.FULL || person.mention() == PersonFact.Mention.SHORT;
    }

    private static Finding finding(PersonFact left, PersonFact right, double confidence, AlignedPair pair) {
        return new Finding.PersonDiffers(new Finding.Basis(confidence >= GRAVE ? Severity.HIGH : Severity.MEDIUM, confidence,
                Optional.of(left.span()), Optional.of(right.span()), left.name(), right.name(), "person.other-name",
                pair.bead().evidence(), ""), Optional.of(left), Optional.of(right), Optional.empty());
    }
}
