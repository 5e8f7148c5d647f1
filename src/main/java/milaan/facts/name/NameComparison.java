package milaan.facts.name;

import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;

/** Holds the persons and organisations of two aligned stretches against each other, the best match first. Pure. */
public final class NameComparison {

    private final PersonComparison persons;
    private final OrganisationComparison organisations;
    private final SoundMatcher sounds;

    /** With the shipped list of organisations, which takes a moment to read. */
    public NameComparison(NameMatcher matcher, SoundMatcher sounds) {
        this(matcher, sounds, Organisations.shipped());
    }

    /** @param listed all whose names are known */
    public NameComparison(NameMatcher matcher, SoundMatcher sounds, Organisations listed) {
        this.sounds = sounds;
        NameWords words = new NameWords(sounds);
        persons = new PersonComparison(matcher, sounds, words, PersonNames.shipped());
        organisations = new OrganisationComparison(matcher, sounds, words, new OrganisationKinds(listed, sounds));
    }

    /** One fact for each person named on a side; offices alone and pronouns only answer. */
    public NamePairing<PersonFact> persons(NameSide left, NameSide right) {
        return persons.compare(left, right);
    }

    public NamePairing<OrganisationFact> organisations(NameSide left, NameSide right) {
        return organisations.compare(left, right);
    }

    /** The letters an acronym names, केसीएनए: KCNA; empty where the word is not only letter names. */
    public String letters(String word) {
        return sounds.key(word).letters();
    }
}
