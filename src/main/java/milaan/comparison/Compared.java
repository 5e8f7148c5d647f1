package milaan.comparison;

/** A comparison, and of what it checked all that the next one of the same texts may use. */
public record Compared(Comparison comparison, CheckedBeads beads) { }
