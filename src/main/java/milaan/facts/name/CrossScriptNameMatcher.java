package milaan.facts.name;

/** Matches names across Devanagari and Latin script by their sound. */
public final class CrossScriptNameMatcher implements NameMatcher {

    @Override
    public double score(String one, String other) {
        return one.equals(other) ? 1 : 0;
    }
}
