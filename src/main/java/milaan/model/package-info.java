/**
 * Stories as values: {@link milaan.model.Story}, {@link milaan.model.Edition},
 * {@link milaan.model.SourceText}, {@link milaan.model.TextSpan}. Records without behaviour beyond their invariants;
 * knows nothing of how a text is read, compared or shown.
 */
@NullMarked
package milaan.model;

import org.jspecify.annotations.NullMarked;
