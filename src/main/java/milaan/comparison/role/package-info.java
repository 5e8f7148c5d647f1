/**
 * Who did what to whom: reads the deeds of a stretch of English (by position and voice) or Hindi (by case markers) and
 * finds those in which the two texts name other people. {@code MentionFinder} says who is mentioned, {@code ActionTable}
 * which actions are said, {@code EnglishReading} and {@code HindiReading} who does one of them to whom; {@code Cast} knows
 * who is who, {@code DeedComparison} what contradicts. Where the verb is in no table, {@code CrossedSubject},
 * {@code OtherOffice} and {@code SwappedTitles} may still tell. Entry type: {@link milaan.comparison.role.RoleChecker}. Knows
 * nothing of how findings are shown.
 */
@NullMarked
package milaan.comparison.role;

import org.jspecify.annotations.NullMarked;
