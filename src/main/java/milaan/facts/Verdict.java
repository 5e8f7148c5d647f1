package milaan.facts;

/** Whether two facts, one a side, say the same. AGREE and DIFFER are decisions; UNDECIDED: nothing is to be said. */
public enum Verdict { AGREE, DIFFER, UNDECIDED }
