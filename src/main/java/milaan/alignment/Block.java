package milaan.alignment;

import java.util.List;
import java.util.stream.IntStream;

/** Neighbouring sentences of the left text and of the right, {@code [from, to)} each, at least one on both sides. */
record Block(int leftFrom, int leftTo, int rightFrom, int rightTo) {

    static Block of(int left, int right) {
        return new Block(left, left + 1, right, right + 1);
    }

    int sentences() {
        return leftTo - leftFrom + rightTo - rightFrom;
    }

    boolean isPair() {
        return sentences() == 2;
    }

    List<Integer> left() {
        return IntStream.range(leftFrom, leftTo).boxed().toList();
    }

    List<Integer> right() {
        return IntStream.range(rightFrom, rightTo).boxed().toList();
    }
}
