package milaan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import milaan.alignment.BeadPlan;
import milaan.alignment.Constraints;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Cancellation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever an editor links, bars and joins, one after another: what is kept from step to step changes nothing. */
class LinksByHandProperties {

    private static final Engine ENGINE = Engine.standard();
    private static final Map<String, Analysis> TEXTS = new ConcurrentHashMap<>();

    private enum What { LINK, BAR, UNLINK, ALLOW, JOIN_NAMES, PART_NAMES }

    private record Step(What what, int left, int right, int leftCount, int rightCount) { }

    @Provide
    Arbitrary<List<String>> pairs() {
        // Two languages either way round and one language; translations, reports, different events.
        return Arbitraries.of(List.of("kosi-flood/hi-1", "kosi-flood/en-1"), List.of("kosi-flood/en-2", "kosi-flood/hi-2"),
                List.of("high-court-ruling/hi-1", "high-court-ruling/en-2"), List.of("cricket-final/en-1", "cricket-final/en-2"),
                List.of("state-election/hi-2", "cricket-final/en-1"));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(What.LINK, What.LINK, What.BAR, What.BAR, What.UNLINK, What.ALLOW,
                        What.JOIN_NAMES, What.PART_NAMES), Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(-3, 3), Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(1, 2)).as(Step::new).list().ofMinSize(2).ofMaxSize(6);
    }

    @Property(tries = 15)
    void theSameIsFoundAsFromScratch(@ForAll("pairs") List<String> pair, @ForAll("steps") List<Step> steps) {
        Analysis left = text(pair.getFirst());
        Analysis right = text(pair.getLast());
        Optional<ComparedPair> before = Optional.of(compare(left, right, Constraints.NONE, Optional.empty()));
        Constraints constraints = Constraints.NONE;
        for (Step step : steps) {
            constraints = after(constraints, step, left, right);
            ComparedPair kept = compare(left, right, constraints, before);
            ComparedPair fresh = compare(left, right, constraints, Optional.empty());
            assertSameComparison(fresh.comparison(), kept.comparison());
            assertEquals(fresh.offers().of(BeadPlan.Text.LEFT, 1, 5), kept.offers().of(BeadPlan.Text.LEFT, 1, 5));
            before = Optional.of(kept);
        }
    }

    @Test
    void otherTextsAreComparedFromScratch() {
        Analysis hindi = text("kosi-flood/hi-1");
        ComparedPair before = compare(hindi, text("kosi-flood/en-1"), Constraints.NONE, Optional.empty());
        Analysis other = text("kosi-flood/en-2");
        assertSameComparison(compare(hindi, other, Constraints.NONE, Optional.empty()).comparison(),
                compare(hindi, other, Constraints.NONE, Optional.of(before)).comparison());
    }

    @Test
    void whatIsMeasuredOfTwoTextsIsKeptUntilNamesAreJoined() {
        Analysis hindi = text("kosi-flood/hi-1");
        Analysis english = text("kosi-flood/en-1");
        ComparedPair first = compare(hindi, english, Constraints.NONE, Optional.empty());
        Constraints linked = new Constraints(List.of(new Constraints.Link(List.of(2), List.of(3))), Set.of(), Set.of());
        ComparedPair second = compare(hindi, english, linked, Optional.of(first));
        assertSame(first.texts(), second.texts());
        Constraints joined = new Constraints(linked.links(), Set.of(), Set.of(new Constraints.NamePair("बिहार", "Patna")));
        assertEquals(joined.sameName(), compare(hindi, english, joined, Optional.of(second)).texts().sameName());
    }

    private static void assertSameComparison(Comparison fresh, Comparison kept) {
        assertEquals(fresh.alignment(), kept.alignment());
        assertEquals(fresh.findings(), kept.findings());
        assertEquals(fresh.agreements(), kept.agreements());
    }

    private static ComparedPair compare(Analysis left, Analysis right, Constraints constraints, Optional<ComparedPair> before) {
        return ENGINE.compare(left, right, constraints, before, Cancellation.never());
    }

    private static Constraints after(Constraints now, Step step, Analysis left, Analysis right) {
        List<Integer> lefts = sentences(left, step.left(), step.leftCount());
        List<Integer> rights = sentences(right, step.left() + step.right(), step.rightCount());
        Constraints.Pair pair = new Constraints.Pair(lefts.getFirst(), rights.getFirst());
        List<Constraints.Link> links = new ArrayList<>(now.links());
        Set<Constraints.Pair> barred = new HashSet<>(now.barred());
        Set<Constraints.NamePair> names = now.sameName();
        switch (step.what()) {
            case LINK -> {
                links.removeIf(l -> l.left().stream().anyMatch(lefts::contains) || l.right().stream().anyMatch(rights::contains));
                links.add(new Constraints.Link(lefts, rights));
            }
            case UNLINK -> {
                if (!links.isEmpty()) {
                    links.remove(step.left() % links.size());
                }
            }
            case BAR -> barred.add(pair);
            case ALLOW -> barred.clear();
            case JOIN_NAMES -> names = Set.of(new Constraints.NamePair("नीतीश", "Bihar"), new Constraints.NamePair("Bihar", "नीतीश"));
            case PART_NAMES -> names = Set.of();
        }
        return new Constraints(links, barred, names);
    }

    private static List<Integer> sentences(Analysis text, int from, int count) {
        int size = text.text().sentences().size();
        int first = Math.floorMod(from, size);
        return Stream.iterate(first, i -> i + 1).limit(count).filter(i -> i < size).toList();
    }

    private static Analysis text(String file) {
        return TEXTS.computeIfAbsent(file, f -> {
            try (var in = LinksByHandProperties.class.getResourceAsStream("/milaan/assets/stories/" + f + ".txt")) {
                Language language = f.contains("/hi-") ? Language.HINDI : Language.ENGLISH;
                return ENGINE.analyse(Edition.of(f, language, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .published(LocalDate.of(2026, 8, 12)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
