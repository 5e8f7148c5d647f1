package milaan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import milaan.work.Cancellation;

/** The measured pairs of two texts, by left and by right sentence, and how each stands against its rivals. */
final class CandidatePairs {

    private final List<List<Pair>> rows;
    private final List<List<Pair>> columns;
    private final Openings openings;
    private final Optional<CandidatePairs> whole;

    CandidatePairs(MatchedTexts texts, Cancellation cancellation) {
        Side left = texts.left();
        Side right = texts.right();
        PairScorer scorer = new PairScorer(texts);
        int[][] fromLeft = new CandidateFinder(left, right, texts.matches()).find(cancellation);
        int[][] fromRight = new CandidateFinder(right, left, texts.turned()).find(cancellation);
        long[] keys = new long[count(fromLeft) + count(fromRight)];
        int n = 0;
        for (int l = 0; l < fromLeft.length; l++) {
            for (int r : fromLeft[l]) {
                keys[n++] = (long) l << 32 | r;
            }
        }
        for (int r = 0; r < fromRight.length; r++) {
            for (int l : fromRight[r]) {
                keys[n++] = (long) l << 32 | r;
            }
        }
        Arrays.sort(keys);
        openings = new Openings(left.size(), right.size());
        whole = Optional.empty();
        List<List<Pair>> byLeft = lists(left.size());
        List<List<Pair>> byRight = lists(right.size());
        for (int i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                int l = (int) (keys[i] >>> 32);
                int r = (int) keys[i];
                Pair pair = new Pair(l, r, scorer.measure(l, r));
                byLeft.get(l).add(pair);
                byRight.get(r).add(pair);
            }
        }
        rows = byLeft.stream().map(List::copyOf).toList();
        columns = byRight.stream().map(List::copyOf).toList();
    }

    private CandidatePairs(List<List<Pair>> rows, List<List<Pair>> columns, Openings openings,
            Optional<CandidatePairs> whole) {
        this.whole = whole;
        this.rows = rows;
        this.columns = columns;
        this.openings = openings;
    }

    /** Only the pairs that are open, for the others are no rivals any more; and pairs that stand alone, however unlike. */
    CandidatePairs only(Openings openings, PairScorer scorer) {
        Predicate<Pair> open = p -> openings.isOpen(p.left(), p.right());
        CandidatePairs found = new CandidatePairs(only(rows, open), only(columns, open), openings, Optional.of(this));
        int[] alone = openings.alone();
        for (int l = 0; l < alone.length; l++) {
            if (alone[l] >= 0 && found.rows.get(l).isEmpty()) {
                Pair pair = new Pair(l, alone[l], scorer.measure(l, alone[l]));
                found.rows.set(l, List.of(pair));
                found.columns.set(alone[l], List.of(pair));
            }
        }
        return found;
    }

    /** Without what a person has settled or barred. */
    CandidatePairs only(HandMade decided) {
        return new CandidatePairs(only(rows, decided::allows), only(columns, decided::allows), openings, whole);
    }

    private static List<List<Pair>> only(List<List<Pair>> all, Predicate<Pair> kept) {
        return all.stream().map(l -> l.stream().allMatch(kept) ? l : l.stream().filter(kept).toList())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is known about a block: as measured, against its rivals, and where it stands. */
    double[] features(Block block, PairMeasure measure) {
        return measure.features(block, rival(block), whole.orElse(this).rival(block), openings);
    }

    List<Pair> ofLeft(int sentence) {
        return Collections.unmodifiableList(rows.get(sentence));
    }

    List<Pair> ofRight(int sentence) {
        return Collections.unmodifiableList(columns.get(sentence));
    }

    Optional<Pair> of(int left, int right) {
        return rows.get(left).stream().filter(p -> p.right() == right).findFirst();
    }

    /** The similarity of the best pair that has one sentence inside the block and the other outside. */
    double rival(Block block) {
        return rival(block, block);
    }

    /** The similarity of the best pair that has one sentence inside {@code part} and the other outside {@code block}. */
    double rival(Block part, Block block) {
        double best = 0;
        for (int l = part.leftFrom(); l < part.leftTo(); l++) {
            for (Pair pair : rows.get(l)) {
                if (pair.right() < block.rightFrom() || pair.right() >= block.rightTo()) {
                    best = Math.max(best, pair.measure().similarity());
                }
            }
        }
        for (int r = part.rightFrom(); r < part.rightTo(); r++) {
            for (Pair pair : columns.get(r)) {
                if (pair.left() < block.leftFrom() || pair.left() >= block.leftTo()) {
                    best = Math.max(best, pair.measure().similarity());
                }
            }
        }
        return best;
    }

    private static int count(int[][] lists) {
        return Arrays.stream(lists).mapToInt(l -> l.length).sum();
    }

    private static List<List<Pair>> lists(int n) {
        List<List<Pair>> lists = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
