package milaan.annotation;

/** Which side is wrong. LEFT and RIGHT are those of the compared pair (by habit Hindi on the left). */
public enum Verdict { LEFT_WRONG, RIGHT_WRONG, BOTH_WRONG, BOTH_ACCEPTABLE, CHECK_SOURCE }
