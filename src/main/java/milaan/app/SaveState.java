package milaan.app;

import java.util.Optional;
import milaan.work.Problem;

/**
 * How much of the work is safely in the file.
 *
 * @param made    number of the last event made
 * @param saved   number of the last event committed
 * @param problem why the rest is not, if it was tried and failed; the work is kept in memory and tried again
 */
public record SaveState(long made, long saved, Optional<Problem> problem) {

    public boolean isSaved() {
        return made == saved;
    }
}
