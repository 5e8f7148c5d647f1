package milaan.facts.quote;

import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/**
 * Words between marks, before anything is known of who said them.
 *
 * @param span    with the marks that are there
 * @param content between the marks, without surrounding white space; empty for a stray closing mark
 * @param depth   0 for an outer quotation, 1 for one inside it
 */
record Quotation(TextSpan span, TextSpan content, boolean closed, QuoteFact.Balance balance, int depth) { }
