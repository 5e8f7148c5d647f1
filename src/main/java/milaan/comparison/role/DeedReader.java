package milaan.comparison.role;

import java.util.List;

/** Reads who does what to whom from one language. Pure. */
@FunctionalInterface
interface DeedReader {

    /** @param mentions of {@code stretch}, in order */
    List<Deed> read(Stretch stretch, List<Mention> mentions);
}
