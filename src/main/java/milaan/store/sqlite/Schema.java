package milaan.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a story file and the steps that bring an older file up to date. {@code user_version} counts the steps
 * taken; each step runs in one transaction. A step that was ever released is never changed.
 */
final class Schema {

    /** "MILN": tells a story file from any other SQLite file. */
    static final int APPLICATION_ID = 0x4D494C4E;

    private static final List<List<String>> STEPS = List.of(List.of(
            "CREATE TABLE story (title TEXT NOT NULL, note TEXT) STRICT",
            """
            CREATE TABLE edition (
                id TEXT NOT NULL, revision INTEGER NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL,
                published TEXT, outlet TEXT, headline TEXT, byline TEXT, url TEXT, text TEXT NOT NULL,
                PRIMARY KEY (id, revision)) STRICT""",
            """
            CREATE TABLE tag (
                id TEXT PRIMARY KEY, position INTEGER NOT NULL, english TEXT NOT NULL, hindi TEXT NOT NULL,
                key INTEGER NOT NULL) STRICT""",
            """
            CREATE TABLE event (
                number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, edit TEXT NOT NULL,
                inverse TEXT NOT NULL, cause TEXT NOT NULL CHECK (cause IN ('DO', 'UNDO', 'REDO')),
                of INTEGER NOT NULL) STRICT"""),
            // Tags have a look of their own and can be retired; edits know spans and evidence.
            List.of("ALTER TABLE tag ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
                    "ALTER TABLE tag ADD COLUMN pattern TEXT NOT NULL DEFAULT ''",
                    "ALTER TABLE tag ADD COLUMN retired INTEGER NOT NULL DEFAULT 0"));

    static final int VERSION = STEPS.size();

    private Schema() { }

    /** Takes the steps that a file of {@code version} lacks. */
    static void bringUpToDate(Connection connection, int version) throws SQLException {
        for (int step = version; step < VERSION; step++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (String sql : STEPS.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + (step + 1));
                statement.execute("COMMIT");
            } catch (SQLException e) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("ROLLBACK");
                } catch (SQLException rollback) {
                    e.addSuppressed(rollback);
                }
                throw e;
            }
        }
    }
}
