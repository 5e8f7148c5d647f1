package milaan.comparison.role;

import milaan.facts.name.NameMatcher;

/**
 * What the program knows of people, whoever they are.
 *
 * @param names how names are held against each other
 */
record Known(PersonNouns nouns, Callings callings, NameMatcher names) { }
