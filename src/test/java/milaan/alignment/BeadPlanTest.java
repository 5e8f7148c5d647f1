package milaan.alignment;

import static milaan.alignment.BeadPlan.Text.LEFT;
import static milaan.alignment.BeadPlan.Text.RIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeadPlanTest {

    private static final int SENTENCES = 8;
    private static final BeadPlan.Worth NOTHING_IN_COMMON = (left, right) -> 0;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-0         | 1 | 1 | 1-1
            0-0 1-2     | 1 | 1 | 1-1,2
            0-0 1-1     | 2 | 1 | 1,2-1
            0-0 1-1     | 0 | 1 | 0-1
            0,1-0 2-1   | 1 | 1 | 0-0 1-1
            0-0,1 2-2   | 2 | 1 | 0-0 2-1
            0-0         | 0 | 0 | 0-0
            """)
    void linksTwoSentences(String beads, int left, int right, String made) {
        assertEquals(made, made(plan(beads).link(left, right)));
    }

    @Test
    void leavesALinkMadeByHandAsItIs() {
        Bead bead = new Bead(List.of(0), List.of(0), 1, List.of(), Bead.Origin.PERSON);
        assertEquals(Optional.empty(), new BeadPlan(alignment(List.of(bead))).link(0, 0));
    }

    @Test
    void unlinksEveryPairOfTheBead() {
        BeadChange change = plan("0,1-0 2-1").unlink(LEFT, 1).orElseThrow();
        assertEquals(Set.of(new Constraints.Pair(0, 0), new Constraints.Pair(1, 0)), change.parted());
        assertEquals(Optional.empty(), plan("0-0").unlink(RIGHT, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-0 1,2-1   | LEFT  | 1 | -1 | 0,1-0 2-1
            0-0 1,2-1   | LEFT  | 2 | -1 | 0,1,2-0
            0,1-0 2-1   | LEFT  | 1 |  1 | 0-0 1,2-1
            0,1-0 2-1   | LEFT  | 0 |  1 | 0,1,2-1
            0-0 1-1,2   | RIGHT | 1 | -1 | 0-0,1 1-2
            0-0 3-3     | LEFT  | 2 |  1 | 2,3-3
            0-0 3-3     | LEFT  | 1 | -1 | 0,1-0
            0-0 1-1     | LEFT  | 0 | -1 | -
            """)
    void movesASentenceToTheNeighbour(String beads, BeadPlan.Text side, int sentence, int step, String made) {
        assertEquals(made, made(plan(beads).move(side, sentence, step)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-0 1-1     | LEFT  | 0 | 0,1-0,1
            0-0 1-3     | RIGHT | 0 | 0-0,1
            1-1         | LEFT  | 0 | 0,1-1
            0-0         | LEFT  | 4 | -
            7-7         | LEFT  | 7 | -
            0-5 1-1     | RIGHT | 5 | 0-5,6
            """)
    void mergesWithTheClaimBelow(String beads, BeadPlan.Text side, int sentence, String made) {
        assertEquals(made, made(plan(beads).merge(side, sentence, SENTENCES)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,1-0,1     | LEFT  | 1 | 7 | 0-0 1-1
            0,1-0,1     | LEFT  | 0 | 7 | 0-0 1-1
            0,1,2-0,1,2 | LEFT  | 1 | 2 | 0-0,1 1,2-2
            0,1,2-0,1,2 | RIGHT | 2 | 1 | 0-0,1 1,2-2
            0,1-0       | LEFT  | 1 | 0 | 0-0
            0-0,1       | LEFT  | 0 | 1 | 0-0
            0-0         | LEFT  | 0 | 0 | -
            """)
    void splitsAtTheSentence(String beads, BeadPlan.Text side, int sentence, int other, String made) {
        assertEquals(made, made(plan(beads).split(side, sentence, other, NOTHING_IN_COMMON)));
    }

    @Test
    void splitsTheOtherSideWhereMostIsInCommon() {
        BeadPlan.Worth last = (left, right) -> left.contains(0) && right.contains(1) ? 1 : 0;
        assertEquals("0-0,1 1-2", made(plan("0,1-0,1,2").split(LEFT, 1, 7, last)));
        BeadPlan.Worth second = (left, right) -> left.contains(1) ? 1 : 0;
        assertEquals("1-0", made(plan("0,1-0").split(LEFT, 1, 0, second)));
    }

    @Property
    void noSentenceIsInTwoLinksAfterwards(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 5) Integer> what,
                                          @ForAll @Size(30) List<@IntRange(min = 0, max = SENTENCES - 1) Integer> lefts,
                                          @ForAll @Size(30) List<@IntRange(min = 0, max = SENTENCES - 1) Integer> rights) {
        List<Bead> beads = beads("0-0 1,2-1 3-2,3 4,5-4,5 7-6");
        for (int i = 0; i < what.size(); i++) {
            BeadPlan plan = new BeadPlan(alignment(beads));
            Optional<BeadChange> change = switch (what.get(i)) {
                case 0 -> plan.link(lefts.get(i), rights.get(i));
                case 1 -> plan.unlink(LEFT, lefts.get(i));
                case 2 -> plan.move(RIGHT, rights.get(i), lefts.get(i) % 2 == 0 ? 1 : -1);
                case 3 -> plan.merge(LEFT, lefts.get(i), SENTENCES);
                case 4 -> plan.split(RIGHT, rights.get(i), lefts.get(i), NOTHING_IN_COMMON);
                default -> plan.move(LEFT, lefts.get(i), -1);
            };
            beads = change.map(applied(beads)).orElse(beads);
            assertEquals(beads.stream().mapToInt(b -> b.left().size()).sum(),
                    beads.stream().flatMap(b -> b.left().stream()).collect(Collectors.toSet()).size());
            assertEquals(beads.stream().mapToInt(b -> b.right().size()).sum(),
                    beads.stream().flatMap(b -> b.right().stream()).collect(Collectors.toSet()).size());
        }
    }

    @Test
    void showsWhatPeopleDecidedBeforeTheTextsAreAlignedAnew() {
        Alignment now = alignment(beads("0-0 1-1 2,3-2 4-4")).beside(new Constraints(
                List.of(new Constraints.Link(List.of(1), List.of(2))), Set.of(new Constraints.Pair(4, 4)), Set.of()));
        assertEquals("0-0 1-2", Texts.links(now));
        assertEquals(List.of(Bead.Origin.PROGRAM, Bead.Origin.PERSON), now.beads().stream().map(Bead::origin).toList());
    }

    private static Function<BeadChange, List<Bead>> applied(List<Bead> before) {
        return change -> {
            List<Bead> after = new ArrayList<>(before);
            after.removeAll(change.gone());
            change.made().forEach(l -> after.add(new Bead(l.left(), l.right(), 1, List.of(), Bead.Origin.PERSON)));
            return after;
        };
    }

    private static String made(Optional<BeadChange> change) {
        return change.map(c -> c.made().stream()
                .sorted(Comparator.comparing((Constraints.Link l) -> l.left().getFirst())
                        .thenComparing(l -> l.right().getFirst()))
                .map(l -> numbers(l.left()) + "-" + numbers(l.right())).collect(Collectors.joining(" "))).orElse("-");
    }

    private static BeadPlan plan(String beads) {
        return new BeadPlan(alignment(beads(beads)));
    }

    private static Alignment alignment(List<Bead> beads) {
        return new Alignment(beads, List.of(), Alignment.Relation.TRANSLATION);
    }

    private static List<Bead> beads(String written) {
        return Arrays.stream(written.split(" ")).map(b -> b.split("-"))
                .map(b -> new Bead(sentences(b[0]), sentences(b[1]), 0.9, List.of(), Bead.Origin.PROGRAM)).toList();
    }

    private static List<Integer> sentences(String written) {
        return Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }

    private static String numbers(List<Integer> sentences) {
        return sentences.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
