package milaan.text;

import milaan.model.TextSpan;

/** @param span without surrounding white space; @param paragraph index into {@link ReadText#paragraphs()} */
public record Sentence(TextSpan span, int paragraph) { }
