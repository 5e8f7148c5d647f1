package milaan.facts;

import milaan.model.TextSpan;

/** A place in an order: third, तीसरा, 21वां. */
public record OrdinalFact(TextSpan span, int value) implements Fact { }
