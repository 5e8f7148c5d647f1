package milaan.facts;

/** How finely a date is stated, the finest first. */
public enum Granularity { MINUTE, HOUR, DAY_PART, DAY, WEEK, MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY, VAGUE }
