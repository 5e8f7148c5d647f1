package milaan.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for a person (https://www.sqlite.org/rescode.html). */
final class SqlProblems {

    private SqlProblems() { }

    static ProblemException of(SQLException e, Path file, Problem otherwise) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new ProblemException(otherwise, e);
        }
        // Extended codes carry their primary code in the low byte.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        Problem problem = switch (code) {
            case SQLITE_FULL -> new Problem.DiskFull(file);
            case SQLITE_BUSY, SQLITE_LOCKED -> new Problem.StoryFileLocked(file);
            case SQLITE_CORRUPT -> new Problem.StoryFileDamaged(file);
            case SQLITE_NOTADB -> new Problem.NotAStoryFile(file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new Problem.NotWritable(file);
            default -> otherwise;
        };
        return new ProblemException(problem, e);
    }
}
