/**
 * What the program needs of a place to keep stories and edits: {@link milaan.store.StoryStore}. No SQL here.
 */
@NullMarked
package milaan.store;

import org.jspecify.annotations.NullMarked;
