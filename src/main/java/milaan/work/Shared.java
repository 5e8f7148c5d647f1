package milaan.work;

import java.util.List;
import java.util.stream.Stream;

/** Work that is shared out among the processors where there is enough of it; the order of what comes out is that of the work. */
public final class Shared {

    private Shared() { }

    /**
     * The parts of {@code work} as a stream.
     *
     * @param pays whether there is enough work for sharing to pay
     */
    public static <T> Stream<T> out(List<T> work, boolean pays) {
        return pays ? work.parallelStream() : work.stream();
    }
}
