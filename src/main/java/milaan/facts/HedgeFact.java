package milaan.facts;

import milaan.model.TextSpan;

/** A word that holds a statement back: alleged, may, reportedly; कथित, आशंका, सकता. */
public record HedgeFact(TextSpan span, String cue, Kind kind) implements Fact {

    public enum Kind { ALLEGED, POSSIBLE, REPORTED, EXPECTED }
}
