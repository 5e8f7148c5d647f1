/**
 * Keeps one story in one SQLite file. The only room that knows {@code java.sql}.
 */
@NullMarked
package milaan.store.sqlite;

import org.jspecify.annotations.NullMarked;
