package milaan.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Edit;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.ui.story.Side;

/**
 * Which versions stand side by side, from left to right, two or three, and which two neighbours are the compared pair that
 * keys and findings are about. Pure.
 *
 * @param editions their ids, each once where there are as many
 * @param first    the column of the pair's left version: 0 or 1
 */
public record Columns(List<String> editions, int first) {

    public Columns {
        editions = List.copyOf(editions);
    }

    public static Columns of(Edit.PairKey pair) {
        return new Columns(List.of(pair.left(), pair.right()), 0);
    }

    public static Columns of(DeskState state) {
        Edit.PairKey pair = state.pair().key();
        return state.beside().map(b -> b.at() == Side.LEFT
                ? new Columns(List.of(b.outer(), pair.left(), pair.right()), 1)
                : new Columns(List.of(pair.left(), pair.right(), b.outer()), 0)).orElseGet(() -> of(pair));
    }

    Edit.PairKey pair() {
        return new Edit.PairKey(editions.get(first), editions.get(first + 1));
    }

    /** The pair of the third version with its neighbour. */
    Optional<Edit.PairKey> beside() {
        int other = 1 - first;
        return editions.size() < 3 ? Optional.empty()
                : Optional.of(new Edit.PairKey(editions.get(other), editions.get(other + 1)));
    }

    /** On which side of the pair the third version stands. */
    Side at() {
        return first == 0 ? Side.RIGHT : Side.LEFT;
    }

    /** The column of a side of the pair. */
    public int column(Side side) {
        return first + (side == Side.LEFT ? 0 : 1);
    }

    /**
     * Puts a version into a column; where another column shows it already, the two change places. Into the column after
     * the last goes a further version only.
     */
    Columns choose(int column, String edition) {
        if (column >= editions.size()) {
            return editions.contains(edition) ? this : with(edition);
        }
        List<String> next = new ArrayList<>(editions);
        int there = next.indexOf(edition);
        if (there >= 0) {
            next.set(there, editions.get(column));
        }
        next.set(column, edition);
        return new Columns(next, first);
    }

    /** Another compared pair; the third version stays unless the pair has it. */
    Columns pair(Edit.PairKey pair) {
        if (editions.size() < 3) {
            return of(pair);
        }
        if (pair.equals(pair()) || beside().filter(pair::equals).isPresent()) {
            return new Columns(editions, pair.equals(pair()) ? first : 1 - first);
        }
        String outer = editions.get(first == 0 ? 2 : 0);
        return of(pair).with(outer);
    }

    /** With a third version to the right; without one where the pair has it. */
    Columns with(String edition) {
        Edit.PairKey pair = pair();
        return pair.left().equals(edition) || pair.right().equals(edition) ? of(pair)
                : new Columns(List.of(pair.left(), pair.right(), edition), 0);
    }

    /** With the story's first version that is not shown yet; empty where there is none. */
    Optional<Columns> third(Story story) {
        return story.editions().stream().map(Edition::id).filter(id -> !editions.contains(id)).findFirst().map(this::with);
    }
}
