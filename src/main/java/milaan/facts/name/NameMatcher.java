package milaan.facts.name;

/** Whether two spellings, in one script or across scripts, can be one name. Pure; safe for many threads. */
@FunctionalInterface
public interface NameMatcher {

    /** @return 0..1, calibrated so that 0.5 and more is a match; symmetric in its arguments */
    double score(String one, String other);

    /** As {@link #score(String, String)}; where that is below {@code least}, some number below it, which may be found sooner. */
    default double score(String one, String other, double least) {
        return score(one, other);
    }
}
