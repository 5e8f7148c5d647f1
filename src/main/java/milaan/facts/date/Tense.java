package milaan.facts.date;

/** Whether a clause speaks of what was or of what is to come. */
enum Tense { PAST, FUTURE, UNKNOWN }
