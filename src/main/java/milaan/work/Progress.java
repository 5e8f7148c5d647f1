package milaan.work;

/** Told how far a long step has come. Called on the thread that does the work, possibly often: be quick. */
@FunctionalInterface
public interface Progress {

    /** @param done units finished so far, {@code 0..total}; @param total all units, at least 1 */
    void at(long done, long total);

    /** For callers who do not watch. */
    static Progress unwatched() {
        return (done, total) -> { };
    }
}
