package milaan.facts;

import milaan.model.TextSpan;

/** Something a text claims, with the words that claim it. */
public sealed interface Fact permits DateFact, DurationFact, NumberFact, OrdinalFact, IdentifierFact, PlaceFact,
        PersonFact, OrganisationFact, QuoteFact, NegationFact, HedgeFact {

    /** The words, in the original text; never empty. */
    TextSpan span();
}
