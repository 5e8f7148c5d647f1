package milaan.facts;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * An organisation.
 *
 * @param name    as written, in its own script
 * @param key     canonical English key where the list of organisations knows it ({@code united-nations})
 */
public record OrganisationFact(TextSpan span, String name, Optional<String> key, double confidence) implements Fact { }
