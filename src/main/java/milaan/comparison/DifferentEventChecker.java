package milaan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Alignment;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.PlaceFact;
import milaan.model.TextSpan;

/** Says first that two reports tell of different events, with the dates and places that make it likely. */
public final class DifferentEventChecker implements StoryChecker {

    private static final int MOST_REASONS = 3;

    @Override
    public List<Finding> check(Analysis left, Analysis right, Alignment alignment) {
        if (alignment.relation() != Alignment.Relation.OTHER_EVENT || left.text().sentences().isEmpty()
                || right.text().sentences().isEmpty()) {
            return List.of();
        }
        List<Fact> leftReasons = reasons(left);
        List<Fact> rightReasons = reasons(right);
        Finding.Basis basis = new Finding.Basis(Severity.MEDIUM, 0.8, opening(left), opening(right),
                words(left, leftReasons), words(right, rightReasons), "event.different", List.of(), "");
        return List.of(new Finding.DifferentEvent(basis, leftReasons, rightReasons));
    }

    private static Optional<TextSpan> opening(Analysis analysis) {
        return Optional.of(analysis.text().sentences().getFirst().span());
    }

    /** The first dates and places: what a report opens with is what it is about. */
    private static List<Fact> reasons(Analysis analysis) {
        Stream<Fact> dates = analysis.facts(DateFact.class).stream().limit(MOST_REASONS).map(f -> f);
        Stream<Fact> places = analysis.facts(PlaceFact.class).stream().limit(MOST_REASONS).map(f -> f);
        return Stream.concat(dates, places).toList();
    }

    private static String words(Analysis analysis, List<Fact> facts) {
        return facts.stream().map(analysis::words).distinct().collect(Collectors.joining(", "));
    }
}
