package milaan.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Blocks that were made beforehand. */
final class Blocks implements BlockSource {

    private final Deque<Block> rest;

    Blocks(List<Block> blocks) {
        this.rest = new ArrayDeque<>(blocks);
    }

    @Override
    public Optional<Block> next(float width) {
        return Optional.ofNullable(rest.poll());
    }
}
