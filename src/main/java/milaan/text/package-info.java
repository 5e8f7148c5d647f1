/**
 * Reading a text without changing it: language by script, normalisation with an offset map, paragraphs with their
 * role (headline, body, set-aside junk), sentences, tokens and stems. Every offset that leaves this room is a UTF-16
 * position in the original text. Entry type: {@link milaan.text.TextReader}. Must not know what a fact is.
 */
@NullMarked
package milaan.text;

import org.jspecify.annotations.NullMarked;
