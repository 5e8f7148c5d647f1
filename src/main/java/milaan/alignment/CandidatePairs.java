package milaan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import milaan.work.Cancellation;
import milaan.work.Shared;

/** The measured pairs of two texts, by left and by right sentence, and how each stands against its rivals. */
final class CandidatePairs {

    /** Pairs, and sentences, from which on the work is shared among the processors. */
    private static final int WORTH_SHARING = 200;
    private static final int SENTENCES_WORTH_SHARING = 8;

    private final List<PairList> rows;
    private final List<PairList> columns;
    private final Openings openings;
    private final Optional<CandidatePairs> whole;
    private final MatchedTexts texts;

    CandidatePairs(MatchedTexts texts, Cancellation cancellation) {
        this.texts = texts;
        Side left = texts.left();
        Side right = texts.right();
        List<CandidateFinder> finders = List.of(new CandidateFinder(left, right, texts.matches()),
                new CandidateFinder(right, left, texts.turned()));
        List<int[][]> from = Shared.out(finders, left.size() >= SENTENCES_WORTH_SHARING).map(finder -> finder.find(cancellation)).toList();
        int[][] fromLeft = from.getFirst();
        int[][] fromRight = from.getLast();
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
        int half = n / 2;
        Shared.out(List.of(new int[] {0, half}, new int[] {half, n}), n >= WORTH_SHARING)
                .map(part -> measured(keys, part[0], part[1])).toList().forEach(pairs -> pairs.forEach(pair -> {
                    byLeft.get(pair.left()).add(pair);
                    byRight.get(pair.right()).add(pair);
                }));
        rows = byLeft.stream().map(CandidatePairs::row).toList();
        columns = byRight.stream().map(CandidatePairs::column).toList();
    }

    /** The pairs of {@code keys[from, to)}, each once. */
    private List<Pair> measured(long[] keys, int from, int to) {
        PairScorer scorer = new PairScorer(texts);
        List<Pair> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int l = (int) (keys[i] >>> 32);
            int r = (int) keys[i];
            if ((i == 0 || keys[i] != keys[i - 1]) && texts.mayMeet(l, r)) {
                pairs.add(new Pair(l, r, scorer.measure(l, r)));
            }
        }
        return pairs;
    }

    private CandidatePairs(MatchedTexts texts, List<PairList> rows, List<PairList> columns, Openings openings,
            Optional<CandidatePairs> whole) {
        this.texts = texts;
        this.whole = whole;
        this.rows = rows;
        this.columns = columns;
        this.openings = openings;
    }

    /** Only the pairs that are open, for the others are no rivals any more; and pairs that stand alone, however unlike. */
    CandidatePairs only(Openings openings, PairScorer scorer) {
        Predicate<Pair> open = p -> openings.isOpen(p.left(), p.right());
        CandidatePairs found = new CandidatePairs(texts, only(rows, open), only(columns, open), openings, Optional.of(this));
        int[] alone = openings.alone();
        for (int l = 0; l < alone.length; l++) {
            if (alone[l] >= 0 && found.rows.get(l).all().isEmpty() && texts.mayMeet(l, alone[l])) {
                Pair pair = new Pair(l, alone[l], scorer.measure(l, alone[l]));
                found.rows.set(l, row(List.of(pair)));
                found.columns.set(alone[l], column(List.of(pair)));
            }
        }
        return found;
    }

    /** Without what a person has settled or barred. */
    CandidatePairs only(HandMade decided) {
        return new CandidatePairs(texts, only(rows, decided::allows), only(columns, decided::allows), openings, whole);
    }

    private static List<PairList> only(List<PairList> all, Predicate<Pair> kept) {
        return all.stream().map(l -> l.only(kept)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static PairList row(List<Pair> pairs) {
        return new PairList(pairs, Pair::right);
    }

    private static PairList column(List<Pair> pairs) {
        return new PairList(pairs, Pair::left);
    }

    /** What is known about a block: as measured, against its rivals, and where it stands. */
    double[] features(Block block, PairMeasure measure) {
        return measure.features(block, rival(block), whole.orElse(this).rival(block), openings);
    }

    List<Pair> ofLeft(int sentence) {
        return rows.get(sentence).all();
    }

    List<Pair> ofRight(int sentence) {
        return columns.get(sentence).all();
    }

    /** Whether all its sentences may answer each other. */
    boolean mayMeet(Block block) {
        return texts.mayMeet(block);
    }

    PairMeasure measure(int left, int right, PairScorer scorer) {
        for (Pair pair : whole.orElse(this).rows.get(left).all()) {
            if (pair.right() == right) {
                return pair.measure();
            }
        }
        return scorer.measure(left, right);
    }

    /** The similarity of the best pair that has one sentence inside the block and the other outside. */
    double rival(Block block) {
        return rival(block, block);
    }

    /** The similarity of the best pair that has one sentence inside {@code part} and the other outside {@code block}. */
    double rival(Block part, Block block) {
        double best = 0;
        for (int l = part.leftFrom(); l < part.leftTo(); l++) {
            best = Math.max(best, rows.get(l).likestOutside(block.rightFrom(), block.rightTo()));
        }
        for (int r = part.rightFrom(); r < part.rightTo(); r++) {
            best = Math.max(best, columns.get(r).likestOutside(block.leftFrom(), block.leftTo()));
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
