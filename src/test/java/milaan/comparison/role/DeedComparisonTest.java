package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DeedComparisonTest {

    private final Mention rao = named("rao");
    private final Mention das = named("das");
    private final Mention sen = named("sen");

    private static Mention named(String name) {
        return new Mention(0, 1, List.of(name), Set.of(), Optional.empty(), Optional.empty(), true);
    }

    private static Deed deed(String action, int at, List<Mention> agents, List<Mention> patients) {
        return new Deed(action, new TextSpan(at, at + 4), agents, patients);
    }

    private List<Conflict> conflicts(List<Deed> left, List<Deed> right) {
        List<Mention> all = List.of(rao, das, sen);
        Stretch none = RoleText.english("Nobody.").english;
        Known known = new Known(new PersonNouns(List.of()), new Callings(List.of()), (a, b) -> a.equals(b) ? 1 : 0);
        Cast cast = Cast.of(none, all, none, all, known);
        return new DeedComparison(left, right, cast).conflicts();
    }

    @Test
    void bothChangePlaces() {
        List<Conflict> found = conflicts(List.of(deed("beat", 0, List.of(rao), List.of(das))),
                List.of(deed("beat", 0, List.of(das), List.of(rao))));
        assertTrue(found.getFirst().swapped());
        assertEquals(0.92, found.getFirst().strength());
    }

    @Test
    void anotherOneDoesIt() {
        List<Conflict> found = conflicts(List.of(deed("beat", 0, List.of(rao), List.of(das))),
                List.of(deed("beat", 0, List.of(sen), List.of(das))));
        assertEquals(List.of(rao, sen), List.of(found.getFirst().one(), found.getFirst().other()));
    }

    @Test
    void whatCouldNotBeReadIsNoConflict() {
        assertEquals(List.of(), conflicts(List.of(deed("beat", 0, List.of(rao), List.of())),
                List.of(deed("beat", 0, List.of(), List.of(das)))));
    }

    @Test
    void eachHitTheOther() {
        List<Deed> both = List.of(deed("attack", 0, List.of(rao), List.of(das)), deed("attack", 90, List.of(das), List.of(rao)));
        assertEquals(List.of(), conflicts(both, List.of(deed("attack", 0, List.of(das), List.of(rao)))));
    }

    @Test
    void aDeedToldAlikeIsNoRivalOfAnother() {
        List<Deed> left = List.of(deed("bowled", 0, List.of(), List.of(rao)), deed("bowled", 90, List.of(), List.of(das)));
        assertEquals(List.of(), conflicts(left, List.of(deed("bowled", 0, List.of(sen), List.of(rao)))));
    }

    @Test
    void togetherNobodyIsFirst() {
        assertEquals(List.of(), conflicts(List.of(deed("*meet", 0, List.of(rao), List.of(das))),
                List.of(deed("*meet", 0, List.of(das), List.of(rao)))));
    }

    /** {@code action@place who>whom}, people by their names, a dash for nobody; kai stands on the left alone, ono on the right. */
    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(resources = "deed-conflicts.txt", delimiter = '|')
    void holdsDeedsAgainstEachOther(String left, String right, String expected, boolean someAgree) {
        DeedComparison comparison = comparison(deeds(left), deeds(right));
        String told = comparison.conflicts().stream().map(c -> String.format(Locale.ROOT, "%s %s/%s %s%.2f", c.left().action(),
                c.one().name().getFirst(), c.other().name().getFirst(), c.swapped() ? "swapped " : "", c.strength()))
                .collect(Collectors.joining("; "));
        assertEquals(expected, told.isEmpty() ? "-" : told);
        assertEquals(someAgree, comparison.someAgree());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sing@0 rao>das                   | paint@0 rao>sen                  | rao  | true
            sing@0 rao>das                   | paint@0 rao>sen                  | das  | false
            sing@0 rao>das                   | paint@0 sen>rao                  | rao  | false
            sing@0 rao>das, sing@90 sen>das  | paint@0 das>rao, sing@90 sen>das | sen  | true
            sing@0 rao&das>-                 | paint@0 das>sen                  | rao  | true
            sing@0 das>-                     | paint@0 rao&das>sen              | rao  | true
            """)
    void whoActsInEitherTextActsInBoth(String left, String right, String who, boolean expected) {
        assertEquals(expected, comparison(deeds(left), deeds(right)).actsInBoth(named(who)));
    }

    static DeedComparison comparison(List<Deed> left, List<Deed> right) {
        List<Mention> both = List.of(named("rao"), named("das"), named("sen"));
        Stretch none = RoleText.english("Nobody.").english;
        Known known = new Known(new PersonNouns(List.of()), new Callings(List.of()), (a, b) -> a.equals(b) ? 1 : 0);
        Cast cast = Cast.of(none, Stream.concat(both.stream(), Stream.of(named("kai"))).toList(), none,
                Stream.concat(both.stream(), Stream.of(named("ono"))).toList(), known);
        return new DeedComparison(left, right, cast);
    }

    static List<Deed> deeds(String written) {
        return Stream.of(written.split(",")).map(String::strip).map(w -> w.split("[@ >]")).map(p -> deed(p[0], Integer.parseInt(p[1]),
                people(p[2]), people(p[3]))).toList();
    }

    private static List<Mention> people(String names) {
        return names.equals("-") ? List.of() : Stream.of(names.split("&")).map(DeedComparisonTest::named).toList();
    }
}
