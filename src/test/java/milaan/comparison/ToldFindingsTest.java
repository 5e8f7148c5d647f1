package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ToldFindingsTest {

    private final ToldFindings told = new ToldFindings();

    @Test
    void whatIsFoundTwiceInOnePlaceIsToldOnce() {
        Finding first = only(Optional.of(new TextSpan(10, 20)), Optional.empty(), "first");
        told.add(first);
        told.add(only(Optional.of(new TextSpan(15, 17)), Optional.empty(), "inside"));
        told.add(only(Optional.of(new TextSpan(0, 11)), Optional.empty(), "over the edge"));
        assertEquals(List.of(first), told.list());
    }

    @Test
    void aLongFindingIsFoundFromAfar() {
        Finding page = only(Optional.of(new TextSpan(0, 5_000)), Optional.empty(), "page");
        Finding after = only(Optional.of(new TextSpan(5_000, 5_001)), Optional.empty(), "after");
        told.add(page);
        told.add(only(Optional.of(new TextSpan(4_000, 4_001)), Optional.empty(), "inside"));
        told.add(after);
        assertEquals(List.of(page, after), told.list());
    }

    @Test
    void oneSideOnlyIsNotTheOther() {
        Finding left = only(Optional.of(new TextSpan(3, 9)), Optional.empty(), "left");
        Finding right = only(Optional.empty(), Optional.of(new TextSpan(3, 9)), "right");
        Finding both = only(Optional.of(new TextSpan(3, 9)), Optional.of(new TextSpan(3, 9)), "both");
        List.of(left, right, both).forEach(told::add);
        assertEquals(List.of(left, right, both), told.list());
    }

    private static Finding only(Optional<TextSpan> left, Optional<TextSpan> right, String words) {
        return new Finding.OnlyInOne(new Finding.Basis(Severity.LOW, 0.5, left, right, words, words, "only.in.one", List.of(), ""));
    }
}
