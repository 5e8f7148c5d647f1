package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.NumberFact;

/**
 * The same two figures on both sides that changed places: "3 महिलाएं और 5 बच्चे" against "5 women and 3 children", five
 * seats for one party and three for another. Only where both sides say of both whose they are.
 */
final class CrossedCountChecker implements Checker {

    private static final double SURE = 0.85;

    private final CountOwners owners;
    private final CountChunks chunks;

    CrossedCountChecker(CountOwners owners, CountChunks chunks) {
        this.owners = owners;
        this.chunks = chunks;
    }

    private record Crossed(CountChunks.Share one, CountChunks.Share other) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        if (pair.leftFacts(NumberFact.class).size() < 2 || pair.rightFacts(NumberFact.class).size() < 2) {
            return List.of();
        }
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        List<NumberFact> rights = chunks.figures(right);
        List<NumberFact> common = chunks.figures(left).stream().filter(l -> rights.stream().anyMatch(r -> CountChunks.same(l, r)))
                .toList();
        if (common.size() < 2) {
            return List.of();
        }
        CountOwners.Both both = owners.of(pair);
        List<Finding> found = new ArrayList<>();
        for (NumberFact.Kind kind : common.stream().map(NumberFact::kind).distinct().toList()) {
            for (String contest : both.left().stream().map(CountOwner::contest).distinct().toList()) {
                Map<String, CountChunks.Share> ours = chunks.shares(left, both.left(), contest, kind);
                Map<String, CountChunks.Share> theirs = chunks.shares(right, both.right(), contest, kind);
                crossed(ours, theirs).ifPresent(c -> found.add(finding(c, theirs, pair)));
            }
        }
        return found;
    }

    private static Optional<Crossed> crossed(Map<String, CountChunks.Share> ours, Map<String, CountChunks.Share> theirs) {
        List<String> shared = ours.keySet().stream().filter(theirs::containsKey).sorted().toList();
        return shared.stream().flatMap(x -> shared.stream().filter(y -> x.compareTo(y) < 0
                        && !CountChunks.same(ours.get(x).number(), ours.get(y).number())
                        && CountChunks.same(ours.get(x).number(), theirs.get(y).number())
                        && CountChunks.same(ours.get(y).number(), theirs.get(x).number()))
                .map(y -> new Crossed(ours.get(x), ours.get(y)))).findFirst();
    }

    private static Finding finding(Crossed crossed, Map<String, CountChunks.Share> theirs, AlignedPair pair) {
        CountChunks.Share first = crossed.one().span().start() <= crossed.other().span().start() ? crossed.one() : crossed.other();
        CountChunks.Share second = first == crossed.one() ? crossed.other() : crossed.one();
        // The figure itself is the same on both sides: its owner is not.
        NumberFact same = theirs.get(second.owner().id()).number();
        return new Finding.NumberDiffers(new Finding.Basis(Severity.HIGH, SURE,
                Optional.of(first.span().cover(second.span())),
                Optional.of(theirs.get(first.owner().id()).span().cover(theirs.get(second.owner().id()).span())),
                values(first, second, Sides.left(pair)),
                values(theirs.get(first.owner().id()), theirs.get(second.owner().id()), Sides.right(pair)),
                "number.crossed", pair.bead().evidence(), ""), Optional.of(first.number()), Optional.of(same));
    }

    /** "महिलाएं: 5, बच्चे: 3"; on both sides in the order of the left one. */
    private static String values(CountChunks.Share first, CountChunks.Share second, Sides side) {
        return String.join(", ", Stream.of(first, second).map(s -> side.analysis().text().source().slice(s.owner().span()) + ": "
                + s.number().value().stripTrailingZeros().toPlainString()).toList());
    }
}
