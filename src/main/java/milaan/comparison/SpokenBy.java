package milaan.comparison;

import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/** A statement with who makes it. */
record SpokenBy(QuoteFact fact, SpeakerName name) {

    TextSpan span() {
        return name.span();
    }
}
