package milaan.annotation;

/** How far a claim has been dealt with. */
public enum ClaimStatus { OPEN, VERIFIED, TO_CORRECT, CORRECTED }
