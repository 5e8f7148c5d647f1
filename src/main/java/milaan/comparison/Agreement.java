package milaan.comparison;

import milaan.facts.Fact;

/** Two facts that say the same in other words (डेढ़ लाख = 150,000): shown to the editor as reassurance. */
public record Agreement(Fact left, Fact right) { }
