/**
 * From files, folders, manifests and pasted text to {@link milaan.model.Story}: encodings, clean-up, clear refusals.
 */
@NullMarked
package milaan.intake;

import org.jspecify.annotations.NullMarked;
