package milaan.facts.quote;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * A reporting verb with who it belongs to and what it governs.
 *
 * @param speaker  who said it; empty where the sentence does not say
 * @param source   who passes it on, where that is somebody else
 * @param verb     the reporting words
 * @param clause   what is reported, quotations included
 * @param indirect whether {@code clause} is reported speech even without marks
 */
record Attribution(Optional<TextSpan> speaker, Optional<TextSpan> source, TextSpan verb, TextSpan clause,
                   boolean indirect) { }
