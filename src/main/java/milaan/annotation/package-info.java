/**
 * What people add: decisions on findings, tags, notes, flags and links made by hand, as
 * {@link milaan.annotation.Edit}s that each know their inverse. Must not know where they are kept or shown.
 */
@NullMarked
package milaan.annotation;

import org.jspecify.annotations.NullMarked;
