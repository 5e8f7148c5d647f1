package milaan.alignment;

/** One way in which terms of two texts can answer each other. */
@FunctionalInterface
interface TermMatcher {

    void match(Side left, Side right, TermMatches.Collector found);
}
