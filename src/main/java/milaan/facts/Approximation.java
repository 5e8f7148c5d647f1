package milaan.facts;

/** How a figure is bounded by the words around it. */
public enum Approximation { EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE }
