/**
 * Who did what to whom: reads the deeds of a stretch of English (by position and voice) or Hindi (by case markers) and
 * finds those in which the two texts name other people. Entry type: {@link milaan.comparison.role.RoleChecker}. Knows
 * nothing of how findings are shown.
 */
@NullMarked
package milaan.comparison.role;

import org.jspecify.annotations.NullMarked;
