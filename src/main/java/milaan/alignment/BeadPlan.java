package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns what a person asks for at a sentence – link, unlink, move, merge, split – into a change of the links. Every answer
 * is empty where nothing would change. Pure.
 */
public final class BeadPlan {

    /** Which of the two texts a sentence belongs to. */
    public enum Text {
        LEFT, RIGHT;

        Text other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    private final List<Bead> beads;

    public BeadPlan(Alignment alignment) {
        this.beads = alignment.beads();
    }

    /**
     * The two answer each other. One that stands alone joins the bead of the other; where both are in beads, they leave
     * them. A link the program made becomes one made by hand.
     */
    public Optional<BeadChange> link(int left, int right) {
        Optional<Bead> from = at(Text.LEFT, left);
        Optional<Bead> to = at(Text.RIGHT, right);
        if (from.isPresent() && from.equals(to)) {
            return from.filter(bead -> bead.origin() == Bead.Origin.PROGRAM)
                    .map(bead -> new BeadChange(List.of(bead), List.of(link(bead.left(), bead.right()))));
        }
        if (from.isPresent() && to.isPresent()) {
            List<Constraints.Link> made = new ArrayList<>(List.of(link(List.of(left), List.of(right))));
            rest(from.get().left(), List.of(left), from.get().right(), List.of()).ifPresent(made::add);
            rest(to.get().left(), List.of(), to.get().right(), List.of(right)).ifPresent(made::add);
            return Optional.of(new BeadChange(List.of(from.get(), to.get()), made));
        }
        List<Bead> gone = Stream.concat(from.stream(), to.stream()).toList();
        return Optional.of(new BeadChange(gone, List.of(link(
                union(to.map(Bead::left).or(() -> from.map(Bead::left)).orElse(List.of()), List.of(left)),
                union(from.map(Bead::right).or(() -> to.map(Bead::right)).orElse(List.of()), List.of(right))))));
    }

    /** The bead the sentence is in is none. */
    public Optional<BeadChange> unlink(Text side, int sentence) {
        return at(side, sentence).map(bead -> new BeadChange(List.of(bead), List.of()));
    }

    /**
     * The sentence goes to the nearest bead above ({@code step} -1) or below (1), with those of its own bead on that side of
     * it, so that a bead has no hole. A bead that loses its last sentence on one side is no more.
     */
    public Optional<BeadChange> move(Text side, int sentence, int step) {
        Optional<Bead> own = at(side, sentence);
        List<Integer> moved = own.map(bead -> bead.on(side)).orElse(List.of(sentence)).stream()
                .filter(s -> step < 0 ? s <= sentence : s >= sentence).toList();
        int edge = step < 0 ? moved.getFirst() : moved.getLast();
        return neighbour(side, edge, step, own).map(other -> {
            List<Constraints.Link> made = new ArrayList<>();
            made.add(side == Text.LEFT ? link(union(other.left(), moved), other.right())
                    : link(other.left(), union(other.right(), moved)));
            own.flatMap(bead -> side == Text.LEFT ? rest(bead.left(), moved, bead.right(), List.of())
                    : rest(bead.left(), List.of(), bead.right(), moved)).ifPresent(made::add);
            return new BeadChange(Stream.concat(own.stream(), Stream.of(other)).toList(), made);
        });
    }

    /** The claim the sentence is in becomes one with the next below it; a sentence without a partner joins it, too. */
    public Optional<BeadChange> merge(Text side, int sentence, int sentences) {
        Optional<Bead> own = at(side, sentence);
        int next = own.map(bead -> bead.on(side).getLast()).orElse(sentence) + 1;
        Optional<Bead> other = at(side, next).filter(bead -> !own.equals(Optional.of(bead)));
        if (next >= sentences || own.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        List<Bead> gone = Stream.concat(own.stream(), other.stream()).toList();
        List<Integer> left = new ArrayList<>(side == Text.LEFT ? List.of(sentence, next) : List.of());
        List<Integer> right = new ArrayList<>(side == Text.RIGHT ? List.of(sentence, next) : List.of());
        gone.forEach(bead -> left.addAll(bead.left()));
        gone.forEach(bead -> right.addAll(bead.right()));
        return Optional.of(new BeadChange(gone, List.of(link(union(left, List.of()), union(right, List.of())))));
    }

    /**
     * The bead falls into two before the sentence, or after it where it is the bead's first. The other side is divided
     * where {@code other}, the sentence looked at there, says so; else where {@code worth} is highest. With one sentence
     * on the other side, the part that has more in common with it keeps it, and the rest stands alone.
     *
     * @param other a sentence of the other text; ignored where it is not of the bead
     * @param worth how much two groups of sentences (left, right) have in common
     */
    public Optional<BeadChange> split(Text side, int sentence, int other, Worth worth) {
        return at(side, sentence).filter(bead -> bead.left().size() + bead.right().size() > 2).flatMap(bead -> {
            List<Integer> own = bead.on(side);
            List<Integer> across = bead.on(side.other());
            if (own.size() == 1) {
                // The cut is on the side that has something to cut.
                int at = across.contains(other) ? other : across.getFirst();
                return Optional.of(new BeadChange(List.of(bead), List.of(keep(side.other(), across, cut(across, at), own,
                        worth))));
            }
            int cut = cut(own, sentence);
            if (across.size() == 1) {
                return Optional.of(new BeadChange(List.of(bead), List.of(keep(side, own, cut, across, worth))));
            }
            int cross = across.contains(other) ? cut(across, other) : best(side, own, cut, across, worth);
            return Optional.of(new BeadChange(List.of(bead), List.of(
                    link(side, own.subList(0, cut), across.subList(0, cross)),
                    link(side, own.subList(cut, own.size()), across.subList(cross, across.size())))));
        });
    }

    /** How much sentences of the left text have in common with sentences of the right. */
    @FunctionalInterface
    public interface Worth {
        double of(List<Integer> left, List<Integer> right);
    }

    /** The bead that holds the sentence. */
    public Optional<Bead> at(Text side, int sentence) {
        return beads.stream().filter(bead -> bead.on(side).contains(sentence)).findFirst();
    }

    private Optional<Bead> neighbour(Text side, int edge, int step, Optional<Bead> own) {
        Stream<Bead> others = beads.stream().filter(bead -> !own.equals(Optional.of(bead)));
        return step < 0
                ? others.filter(b -> b.on(side).getLast() < edge).max(Comparator.comparing(b -> b.on(side).getLast()))
                : others.filter(b -> b.on(side).getFirst() > edge).min(Comparator.comparing(b -> b.on(side).getFirst()));
    }

    private static int cut(List<Integer> sentences, int at) {
        return Math.max(1, sentences.indexOf(at));
    }

    private static int best(Text side, List<Integer> own, int cut, List<Integer> across, Worth worth) {
        // Where nothing speaks for another place, both sides are divided in one proportion.
        int best = Math.clamp(Math.round((float) across.size() * cut / own.size()), 1, across.size() - 1);
        double most = divided(side, own, cut, across, best, worth);
        for (int i = 1; i < across.size(); i++) {
            double now = divided(side, own, cut, across, i, worth);
            if (now > most) {
                most = now;
                best = i;
            }
        }
        return best;
    }

    private static double divided(Text side, List<Integer> own, int cut, List<Integer> across, int cross, Worth worth) {
        return worth(side, own.subList(0, cut), across.subList(0, cross), worth)
                + worth(side, own.subList(cut, own.size()), across.subList(cross, across.size()), worth);
    }

    private static Constraints.Link keep(Text side, List<Integer> own, int cut, List<Integer> across, Worth worth) {
        List<Integer> first = own.subList(0, cut);
        List<Integer> second = own.subList(cut, own.size());
        return link(side, worth(side, second, across, worth) > worth(side, first, across, worth) ? second : first, across);
    }

    private static double worth(Text side, List<Integer> own, List<Integer> across, Worth worth) {
        return side == Text.LEFT ? worth.of(own, across) : worth.of(across, own);
    }

    private static Constraints.Link link(Text side, List<Integer> own, List<Integer> across) {
        return side == Text.LEFT ? link(own, across) : link(across, own);
    }

    private static Constraints.Link link(List<Integer> left, List<Integer> right) {
        return new Constraints.Link(List.copyOf(left), List.copyOf(right));
    }

    private static Optional<Constraints.Link> rest(List<Integer> left, List<Integer> leftGone, List<Integer> right,
                                                   List<Integer> rightGone) {
        List<Integer> l = left.stream().filter(s -> !leftGone.contains(s)).toList();
        List<Integer> r = right.stream().filter(s -> !rightGone.contains(s)).toList();
        return l.isEmpty() || r.isEmpty() ? Optional.empty() : Optional.of(link(l, r));
    }

    private static List<Integer> union(List<Integer> some, List<Integer> more) {
        TreeSet<Integer> all = new TreeSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
