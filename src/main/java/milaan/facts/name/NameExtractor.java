package milaan.facts.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import milaan.facts.CoveredText;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Finds persons with their titles and roles, and groups the mentions of one person. Organisations and places are found
 * before: their words are no persons.
 */
public final class NameExtractor implements FactExtractor {

    private final SoundMatcher sounds;
    private final Roles roles = Roles.shipped();
    private final HindiPersons hindi;
    private final EnglishPersons english;
    private final FormerLatter formerLatter;
    private final RoleMentions roleMentions = new RoleMentions(roles);

    /** With the shipped lists of common words. */
    public NameExtractor(SoundMatcher sounds) {
        this(sounds, CommonWords.shipped());
    }

    public NameExtractor(SoundMatcher sounds, CommonWords stems) {
        this.sounds = sounds;
        WordLists lists = WordLists.read("/milaan/facts/name/contexts.tsv");
        PersonNames names = PersonNames.shipped();
        CommonWords common = stems.with(DataFile.rows("/milaan/facts/name/common-hindi.tsv"));
        hindi = new HindiPersons(names, roles, common, lists);
        english = new EnglishPersons(names, roles, common, lists);
        formerLatter = new FormerLatter(lists);
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        CoveredText others = CoveredText.by(earlier.stream().filter(f -> f instanceof PlaceFact || f instanceof OrganisationFact
                // Gandhi Jayanti is a day.
                || f instanceof DateFact date && !date.parts().named().isEmpty()));
        Predicate<Token> taken = token -> others.touches(token.span());
        List<Mentioned> mentions = new ArrayList<>();
        for (List<Token> tokens : text.tokens()) {
            mentions.addAll(text.language() == Language.HINDI ? hindi.find(tokens, taken)
                    : english.find(text, tokens, taken));
        }
        List<PersonFact> facts = new ArrayList<>(new PersonGrouping(text, sounds, roles).group(mentions));
        facts.addAll(roleMentions.find(text, facts, taken));
        facts.addAll(formerLatter.find(text, facts));
        facts.sort(Comparator.comparing(PersonFact::span));
        return facts;
    }
}
