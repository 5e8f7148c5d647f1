package milaan.export.pdf;

import java.util.Optional;

/** Gives the blocks of a column one after another, made when they are needed: a long text is never laid out whole. */
@FunctionalInterface
interface BlockSource {

    /**
     * @param width of the column the block will stand in
     * @return empty when there is no block for this page (any more); see {@link #isDone}
     */
    Optional<Block> next(float width);

    /** Whether {@link #next} will never give a block again. Asked only after it gave none. */
    default boolean isDone() {
        return true;
    }
}
