package milaan.facts.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.model.TextSpan;

/** The persons and organisations that were found before, to give a speaker's name its full extent. */
record Names(List<TextSpan> spans) {

    static Names of(List<Fact> facts) {
        return new Names(facts.stream().filter(Names::isName).map(Fact::span).toList());
    }

    private static boolean isName(Fact fact) {
        return fact instanceof OrganisationFact
                || fact instanceof PersonFact p
                && (p.mention() == PersonFact.Mention.FULL || p.mention() == PersonFact.Mention.SHORT);
    }

    /** The longest name that ends where {@code phrase} ends and lies inside it. */
    Optional<TextSpan> endOf(TextSpan phrase) {
        return spans.stream().filter(s -> s.end() == phrase.end() && phrase.contains(s))
                .max(Comparator.comparingInt(TextSpan::length));
    }
}
