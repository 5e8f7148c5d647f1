package milaan.facts;

import milaan.model.TextSpan;

/**
 * Figures that name and do not count: a telephone number, an address, a case number. Compared as strings.
 *
 * @param canonical digits and letters only, digits ASCII, a stroke between the parts of a number (45/2023)
 */
public record IdentifierFact(TextSpan span, String canonical, Kind kind) implements Fact {

    public enum Kind { TELEPHONE, PIN_CODE, VEHICLE, FLIGHT_OR_TRAIN, CASE_NUMBER, LAW_SECTION, NETWORK, OTHER }
}
