package milaan.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import milaan.annotation.TagSet;
import milaan.model.Story;
import milaan.store.StoryFile;
import milaan.store.StoryStore;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Story files as SQLite databases, one each. */
public final class SqliteStoryStore implements StoryStore {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_MILLIS = 3000;

    @Override
    public StoryFile open(Path file) throws ProblemException {
        checkHeader(file);
        FileLock lock = FileLock.on(file);
        try {
            return openLocked(file, lock);
        } catch (ProblemException e) {
            try {
                lock.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    @Override
    public StoryFile openForReading(Path file) throws ProblemException {
        checkHeader(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            return checked(connection, file, () -> { });
        } catch (SQLException e) {
            throw SqlProblems.of(e, file, new Problem.StoryFileDamaged(file));
        }
    }

    @Override
    public StoryFile create(Path file, Story story, TagSet tags) throws ProblemException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = folder.resolve("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(draft);
            try (Connection connection = config().createConnection("jdbc:sqlite:" + draft)) {
                Schema.bringUpToDate(connection, 0);
                new SqliteStoryFile(draft, connection, () -> { }).write(story, tags);
            }
            move(draft, file);
        } catch (SQLException e) {
            throw SqlProblems.of(e, file, new Problem.NotWritable(file));
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritable(file), e);
        } finally {
            deleteDraft(draft);
        }
        return open(file);
    }

    private static StoryFile openLocked(Path file, FileLock lock) throws ProblemException {
        try {
            Connection connection = config().createConnection("jdbc:sqlite:" + file);
            SqliteStoryFile opened = checked(connection, file, lock);
            useWriteAheadLog(connection);
            return opened;
        } catch (SQLException e) {
            throw SqlProblems.of(e, file, new Problem.StoryFileDamaged(file));
        }
    }

    private static SqliteStoryFile checked(Connection connection, Path file, AutoCloseable lock)
            throws ProblemException, SQLException {
        boolean good = false;
        try {
            int application = number(connection, "PRAGMA application_id");
            int version = number(connection, "PRAGMA user_version");
            if (application != Schema.APPLICATION_ID) {
                throw new ProblemException(new Problem.NotAStoryFile(file));
            }
            if (version > Schema.VERSION) {
                throw new ProblemException(new Problem.StoryFileNewer(file, version, Schema.VERSION));
            }
            if (!text(connection, "PRAGMA quick_check(1)").equals("ok")) {
                throw new ProblemException(new Problem.StoryFileDamaged(file));
            }
            if (!connection.isReadOnly()) {
                Schema.bringUpToDate(connection, version);
            }
            good = true;
            return new SqliteStoryFile(file, connection, lock);
        } finally {
            if (!good) {
                connection.close();
            }
        }
    }

    /** WAL needs a local, writable folder; where it is refused the slower rollback journal loses nothing either. */
    private static void useWriteAheadLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static void checkHeader(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException(new Problem.FileMissing(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new ProblemException(new Problem.NotAStoryFile(file));
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void deleteDraft(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            System.getLogger(SqliteStoryStore.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + draft, e);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
