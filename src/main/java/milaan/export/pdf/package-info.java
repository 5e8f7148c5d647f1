/**
 * The annotated comparison as PDF. The only room that knows the PDF library and {@code java.awt}.
 */
@NullMarked
package milaan.export.pdf;

import org.jspecify.annotations.NullMarked;
