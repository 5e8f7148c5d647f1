/**
 * Milaan, a workbench that compares the facts of Hindi and English versions of a story. {@link milaan.Main} is the one
 * place where the rooms are wired together.
 */
@NullMarked
package milaan;

import org.jspecify.annotations.NullMarked;
