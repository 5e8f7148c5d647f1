package milaan.comparison;

/** How much a finding matters to an editor, the gravest first. INFO is shown, but never counted as a discrepancy. */
public enum Severity { HIGH, MEDIUM, LOW, INFO }
