package milaan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/**
 * Speakers without a name who speak for another body than those of the other side: police sources, hospital sources. Only
 * where each side has one speaker, and neither body stands anywhere on the other side.
 */
final class SpokenFor {

    /** Who speaks on each side. */
    record Speakers(QuoteFact left, TextSpan leftSpan, QuoteFact right, TextSpan rightSpan) { }

    private final SpeakerBodies bodies = SpeakerBodies.shipped();

    Optional<Speakers> differing(QuoteSide left, List<SpokenBy> lefts, QuoteSide right, List<SpokenBy> rights) {
        Optional<SpokenBy> one = only(lefts);
        Optional<SpokenBy> other = only(rights);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<String> here = bodies.among(left.inside(one.get().span()));
        Set<String> there = bodies.among(right.inside(other.get().span()));
        boolean differ = here.size() == 1 && there.size() == 1 && !here.equals(there)
                && bodies.among(right.tokens()).stream().noneMatch(here::contains)
                && bodies.among(left.tokens()).stream().noneMatch(there::contains);
        return differ ? Optional.of(new Speakers(one.get().fact(), one.get().span(), other.get().fact(), other.get().span()))
                : Optional.empty();
    }

    /** The one speaker of a side, if he has no name. */
    private static Optional<SpokenBy> only(List<SpokenBy> spoken) {
        return spoken.isEmpty() || spoken.getFirst().name().isNamed()
                || spoken.stream().anyMatch(s -> !s.span().equals(spoken.getFirst().span()))
                ? Optional.empty() : Optional.of(spoken.getFirst());
    }
}
