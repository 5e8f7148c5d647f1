/**
 * What is shown of a desk, in one interface language: texts with their marks, the card, the list and what is read aloud.
 * Makes values; draws nothing.
 */
@NullMarked
package milaan.ui.words;

import org.jspecify.annotations.NullMarked;
