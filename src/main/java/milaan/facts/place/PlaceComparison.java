package milaan.facts.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.PlaceFact;
import milaan.facts.name.BestFirst;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.NameWords;
import milaan.facts.name.SoundMatcher;
import milaan.model.TextSpan;

/** Holds the places of two aligned stretches against each other; containment and metonyms are no conflict. Pure. */
public final class PlaceComparison {

    private static final double SAME = 0.5;
    private static final double ALONE = 0.2;
    private static final Set<Place.Kind> LANDS = EnumSet.of(Place.Kind.COUNTRY, Place.Kind.STATE);

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;
    private final NameWords words;

    public PlaceComparison(Gazetteer gazetteer, NameMatcher matcher, SoundMatcher sounds) {
        this.gazetteer = gazetteer;
        this.matcher = matcher;
        this.words = new NameWords(sounds);
    }

    /**
     * One fact for each place named on a side, and one for its adjective; what stands inside another name only answers.
     */
    public NamePairing<PlaceFact> places(NameSide left, NameSide right) {
        List<PlaceFact> ours = distinct(left);
        List<PlaceFact> theirs = distinct(right);
        List<PlaceFact> allOurs = left.facts(PlaceFact.class);
        List<PlaceFact> allTheirs = right.facts(PlaceFact.class);
        List<NamePairing.Pair<PlaceFact>> pairs = BestFirst.pair(ours, theirs, SAME, (l, r) -> same(l, r)
                || !named(l, allTheirs) && !named(r, allOurs) ? score(l, r) : 0);
        Side a = new Side(left, right, BestFirst.unpaired(ours, pairs, NamePairing.Pair::left));
        Side b = new Side(right, left, BestFirst.unpaired(theirs, pairs, NamePairing.Pair::right));
        List<PlaceFact> openA = a.open();
        List<PlaceFact> openB = b.open();
        List<PlaceFact> spareA = openB.isEmpty() ? List.of() : a.spare(openA);
        List<PlaceFact> spareB = openA.isEmpty() ? List.of() : b.spare(openB);
        NamePairing<PlaceFact> all = BestFirst.pairing(pairs, joined(openA, spareA), joined(openB, spareB), ALONE,
                (l, r) -> spareA.contains(l) && spareB.contains(r) ? 0
                        : doubt(l, r) * (spareA.contains(l) || spareB.contains(r) ? 0.75 : 1));
        return new NamePairing<>(all.pairs(), without(all.left(), spareA), without(all.right(), spareB));
    }

    private static List<NamePairing.Unanswered<PlaceFact>> without(List<NamePairing.Unanswered<PlaceFact>> all,
                                                                   List<PlaceFact> spare) {
        return all.stream().filter(u -> u.instead().isPresent() || !spare.contains(u.fact())).toList();
    }

    private static List<PlaceFact> joined(List<PlaceFact> one, List<PlaceFact> other) {
        List<PlaceFact> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<PlaceFact> distinct(NameSide side) {
        return side.distinct(PlaceFact.class, f -> f.use() != PlaceFact.Use.PART_OF_NAME,
                (f, fact) -> same(f, fact) && adjective(f) == adjective(fact));
    }

    private boolean named(PlaceFact place, List<PlaceFact> facts) {
        return facts.stream().anyMatch(f -> same(f, place));
    }

    private boolean same(PlaceFact one, PlaceFact other) {
        // Two places of one name are not told apart: Aurangabad is also what Chhatrapati Sambhajinagar was called.
        return one.name().equals(other.name()) || one.entry().isPresent() && other.entry().isPresent()
                && gazetteer.same(one.entry().get(), other.entry().get());
    }

    private static boolean adjective(PlaceFact fact) {
        return fact.use() == PlaceFact.Use.ADJECTIVE;
    }

    /** The same place scores 1, its adjective 0.9, one inside the other 0.7, so that the closest is paired. */
    private double score(PlaceFact left, PlaceFact right) {
        if (left.entry().isPresent() && right.entry().isPresent()) {
            if (same(left, right)) {
                return adjective(left) == adjective(right) ? 1 : 0.9;
            }
            return gazetteer.related(left.entry().get(), right.entry().get()) ? 0.7 : 0;
        }
        return matcher.score(left.name(), right.name());
    }

    private double doubt(PlaceFact left, PlaceFact right) {
        if (score(left, right) >= SAME) {
            return 0;
        }
        double sure = Math.min(left.confidence(), right.confidence()) * 0.9;
        Optional<Place.Kind> one = left.entry().flatMap(gazetteer::place).map(Place::kind);
        Optional<Place.Kind> other = right.entry().flatMap(gazetteer::place).map(Place::kind);
        if (one.isEmpty() || !one.equals(other)) {
            sure *= one.filter(LANDS::contains).isPresent() && other.filter(LANDS::contains).isPresent() ? 0.85 : 0.6;
        }
        if (left.use() == PlaceFact.Use.DATELINE || right.use() == PlaceFact.Use.DATELINE) {
            sure *= left.use() == right.use() ? 0.9 : 0.3;
        } else if (left.use() != right.use()) {
            // An adjective against a name: the sentence may be built another way.
            sure *= 0.7;
        }
        return sure;
    }

    /** One side's places that were not paired, held against everything the other side names. */
    private final class Side {

        private final NameSide own;
        private final NameSide other;
        private final List<PlaceFact> left;
        private final List<PlaceFact> all;
        private final List<PlaceFact> otherAll;

        Side(NameSide own, NameSide other, List<PlaceFact> left) {
            this.own = own;
            this.other = other;
            this.left = left;
            this.all = own.facts(PlaceFact.class);
            this.otherAll = other.facts(PlaceFact.class);
        }

        /** Those that nothing on the other side answers. */
        List<PlaceFact> open() {
            return left.stream().filter(f -> otherAll.stream().noneMatch(o -> answers(f, o)) && !heard(f)).toList();
        }

        /**
         * Those answered only by what also answers another mention here: Germany, where this side says Germany and
         * German and the other only German. Something else may stand in its place.
         */
        List<PlaceFact> spare(List<PlaceFact> open) {
            return all.stream().filter(f -> f.use() == PlaceFact.Use.NAME && !open.contains(f))
                    .filter(f -> count(all, f) > count(otherAll, f) && count(otherAll, f) > 0)
                    .filter(f -> all.stream().filter(g -> same(g, f) && g.use() == PlaceFact.Use.NAME).count() == 1)
                    .filter(f -> otherAll.stream().noneMatch(o -> same(o, f) && o.use() == PlaceFact.Use.NAME)).toList();
        }

        private long count(List<PlaceFact> facts, PlaceFact place) {
            return facts.stream().filter(f -> same(f, place)).count();
        }

        /** A country that answers its own name cannot answer for one of its cities, too. */
        private boolean answers(PlaceFact fact, PlaceFact candidate) {
            return same(fact, candidate) || score(fact, candidate) >= SAME && !named(candidate, all);
        }

        private boolean heard(PlaceFact fact) {
            List<TextSpan> spoken = otherAll.stream().map(PlaceFact::span).toList();
            return words.appear(fact.name(), other, spoken) || words.appear(own.analysis().words(fact), other, spoken);
        }
    }
}
