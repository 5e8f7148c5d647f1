package milaan.facts;

/** The part of the day that words name; FORENOON and AFTER_NOON are what a.m. and p.m. say. */
public enum DayPart { MORNING, AFTERNOON, EVENING, NIGHT, FORENOON, AFTER_NOON }
