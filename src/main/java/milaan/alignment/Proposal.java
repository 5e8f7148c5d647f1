package milaan.alignment;

/** A block that may become a bead; {@code gain} is the log-odds that its sentences, and no others, answer each other. */
record Proposal(Block block, double gain) { }
