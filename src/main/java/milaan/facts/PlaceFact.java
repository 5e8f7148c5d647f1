package milaan.facts;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * A place.
 *
 * @param name      canonical English name where the gazetteer knows it, else the words themselves
 * @param entry     key in the gazetteer, for containment and aliases
 * @param use       how it is used in the sentence; only NAME, ADJECTIVE and DATELINE are claims of their own
 */
public record PlaceFact(TextSpan span, String name, Optional<String> entry, Use use, double confidence)
        implements Fact {

    /** ADJECTIVE: रूसी, Russian; DATELINE: where the report was written; PART_OF_NAME: inside the name of an organisation. */
    public enum Use { NAME, ADJECTIVE, DATELINE, PART_OF_NAME }
}
