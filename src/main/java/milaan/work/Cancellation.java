package milaan.work;

import java.util.concurrent.CancellationException;

/** Asked by long steps whether their result is still wanted. Safe to ask from any thread. */
@FunctionalInterface
public interface Cancellation {

    boolean requested();

    /** @throws CancellationException when nobody wants the result any more */
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }

    static Cancellation never() {
        return () -> false;
    }
}
