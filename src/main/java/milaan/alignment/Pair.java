package milaan.alignment;

/** One left and one right sentence with what was measured about them. */
record Pair(int left, int right, PairMeasure measure) { }
