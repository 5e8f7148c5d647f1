package milaan.facts.place;

/**
 * One way to name a place.
 *
 * @param adjective  रूसी, Russian, a Russian
 * @param ambiguous  also a common word or the name of something else: counts only where the context asks for a place
 * @param capitals   an abbreviation that is one only in capitals (US, UP)
 */
public record Naming(Place place, boolean adjective, boolean ambiguous, boolean capitals) { }
