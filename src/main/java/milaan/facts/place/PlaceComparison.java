package milaan.facts.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.PlaceFact;
import milaan.facts.name.BestFirst;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.NameWords;
import milaan.facts.name.SoundMatcher;

/** Holds the places of two aligned stretches against each other; containment and metonyms are no conflict. Pure. */
public final class PlaceComparison {

    private static final double SAME = 0.5;
    private static final double ALONE = 0.2;

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;
    private final NameWords words;

    public PlaceComparison(Gazetteer gazetteer, NameMatcher matcher) {
        this.gazetteer = gazetteer;
        this.matcher = matcher;
        this.words = new NameWords(new SoundMatcher());
    }

    /** One fact for each place named on a side, also by its adjective; what stands inside another name only answers. */
    public NamePairing<PlaceFact> places(NameSide left, NameSide right) {
        List<PlaceFact> ours = distinct(left);
        List<PlaceFact> theirs = distinct(right);
        List<NamePairing.Pair<PlaceFact>> pairs = BestFirst.pair(ours, theirs, SAME, this::score);
        return BestFirst.pairing(pairs,
                ours.stream().filter(l -> pairs.stream().noneMatch(p -> p.left() == l))
                        .filter(l -> !answered(l, left, right)).toList(),
                theirs.stream().filter(r -> pairs.stream().noneMatch(p -> p.right() == r))
                        .filter(r -> !answered(r, right, left)).toList(), ALONE, this::doubt);
    }

    private List<PlaceFact> distinct(NameSide side) {
        List<PlaceFact> out = new ArrayList<>();
        for (PlaceFact fact : side.facts(PlaceFact.class)) {
            if (fact.use() != PlaceFact.Use.PART_OF_NAME && out.stream().noneMatch(f -> same(f, fact))) {
                out.add(fact);
            }
        }
        return out;
    }

    private boolean same(PlaceFact one, PlaceFact other) {
        return one.entry().isPresent() && other.entry().isPresent()
                ? gazetteer.same(one.entry().get(), other.entry().get()) : one.name().equals(other.name());
    }

    /** The same place scores 1, one inside the other 0.7, so that the closest is paired. */
    private double score(PlaceFact left, PlaceFact right) {
        if (left.entry().isPresent() && right.entry().isPresent()) {
            return same(left, right) ? 1 : gazetteer.related(left.entry().get(), right.entry().get()) ? 0.7 : 0;
        }
        return matcher.score(left.name(), right.name());
    }

    private boolean answered(PlaceFact fact, NameSide own, NameSide other) {
        return other.facts(PlaceFact.class).stream().anyMatch(f -> score(fact, f) >= SAME)
                || words.appear(fact.name(), other) || words.appear(own.analysis().words(fact), other);
    }

    private double doubt(PlaceFact left, PlaceFact right) {
        double sure = Math.min(left.confidence(), right.confidence()) * 0.9;
        Optional<Place.Kind> one = left.entry().flatMap(gazetteer::place).map(Place::kind);
        Optional<Place.Kind> other = right.entry().flatMap(gazetteer::place).map(Place::kind);
        if (one.isEmpty() || !one.equals(other)) {
            sure *= 0.6;
        }
        if (left.use() == PlaceFact.Use.DATELINE || right.use() == PlaceFact.Use.DATELINE) {
            sure *= left.use() == right.use() ? 0.9 : 0.3;
        } else if (left.use() != right.use()) {
            // An adjective against a name: the sentence may be built another way.
            sure *= 0.7;
        }
        return sure;
    }
}
