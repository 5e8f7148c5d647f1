package milaan.work;

import java.util.List;
import java.util.stream.Stream;

/** Work that is shared out among the processors where there is enough of it; the order of what comes out is that of the work. */
public final class Shared {

    private Shared() { }

    /**
     * The parts of {@code work} as a stream.
     *
     * @param worth how many parts it has to have for sharing to pay
     */
    public static <T> Stream<T> out(List<T> work, int worth) {
        return work.size() >= worth ? work.parallelStream() : work.stream();
    }
}
