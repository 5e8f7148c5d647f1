package milaan.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.Story;
import milaan.store.StoryFile;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** One connection to one story file. Every call is one transaction. */
final class SqliteStoryFile implements StoryFile {

    private final Path path;
    private final Connection connection;
    private final AutoCloseable lock;
    private final EditJson edits = new EditJson();

    SqliteStoryFile(Path path, Connection connection, AutoCloseable lock) {
        this.path = path;
        this.connection = connection;
        this.lock = lock;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Story story() throws ProblemException {
        return reading(() -> {
            List<Edition> editions = new ArrayList<>();
            try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("""
                    SELECT * FROM edition e
                    WHERE revision = (SELECT max(revision) FROM edition WHERE id = e.id) ORDER BY position, id""")) {
                while (r.next()) {
                    editions.add(edition(r));
                }
            }
            try (Statement s = connection.createStatement();
                 ResultSet r = s.executeQuery("SELECT title, note FROM story")) {
                if (!r.next()) {
                    throw new ProblemException(new Problem.StoryFileDamaged(path));
                }
                return new Story(r.getString(1), Optional.ofNullable(r.getString(2)), editions);
            }
        });
    }

    @Override
    public TagSet tags() throws ProblemException {
        return reading(() -> new TagTable(connection).read());
    }

    @Override
    public void put(TagSet tags) throws ProblemException {
        try {
            connection.setAutoCommit(false);
            new TagTable(connection).write(tags);
            connection.commit();
        } catch (SQLException e) {
            rollBack(e);
            throw SqlProblems.of(e, path, new Problem.NotWritable(path));
        } finally {
            commitEach();
        }
    }

    @Override
    public List<Event> events() throws ProblemException {
        return reading(() -> {
            List<Event> events = new ArrayList<>();
            try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery(
                    "SELECT number, at, who, edit, inverse, cause, of FROM event ORDER BY number")) {
                while (r.next()) {
                    events.add(new Event(r.getLong(1), Instant.parse(r.getString(2)), r.getString(3),
                            edits.read(r.getString(4)), edits.read(r.getString(5)),
                            Event.Cause.valueOf(r.getString(6)), r.getLong(7)));
                }
            }
            return events;
        });
    }

    @Override
    public void append(Event event) throws ProblemException {
        try (PreparedStatement s = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, event.number());
            s.setString(2, event.at().toString());
            s.setString(3, event.who());
            s.setString(4, edits.write(event.edit()));
            s.setString(5, edits.write(event.inverse()));
            s.setString(6, event.cause().name());
            s.setLong(7, event.of());
            s.executeUpdate();
        } catch (SQLException e) {
            throw SqlProblems.of(e, path, new Problem.EditNotKept(path));
        }
    }

    @Override
    public void put(Edition edition) throws ProblemException {
        try {
            insert(edition, positionOf(edition.id()));
        } catch (SQLException e) {
            throw SqlProblems.of(e, path, new Problem.NotWritable(path));
        }
    }

    /** Fills a new file, in one transaction. */
    void write(Story story, TagSet tags) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement s = connection.prepareStatement("INSERT INTO story VALUES (?, ?)")) {
            s.setString(1, story.title());
            s.setString(2, story.note().orElse(null));
            s.executeUpdate();
        }
        int position = 0;
        for (Edition edition : story.editions()) {
            insert(edition, position++);
        }
        new TagTable(connection).write(tags);
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws ProblemException {
        try (AutoCloseable held = lock; Connection closing = connection) {
            if (!closing.isReadOnly()) {
                try (Statement s = closing.createStatement()) {
                    // Leaving WAL folds the log back in: one file again, that can be mailed.
                    s.execute("PRAGMA journal_mode = DELETE");
                }
            }
        } catch (SQLException e) {
            throw SqlProblems.of(e, path, new Problem.NotWritable(path));
        } catch (Exception e) {
            throw new ProblemException(new Problem.NotWritable(path), e);
        }
    }

    private void rollBack(SQLException because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private void commitEach() throws ProblemException {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw SqlProblems.of(e, path, new Problem.NotWritable(path));
        }
    }

    private void insert(Edition e, int position) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(
                "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setString(1, e.id());
            s.setInt(2, e.revision());
            s.setInt(3, position);
            s.setString(4, e.language().code());
            s.setString(5, e.published().map(LocalDate::toString).orElse(null));
            s.setString(6, e.outlet().orElse(null));
            s.setString(7, e.headline().orElse(null));
            s.setString(8, e.byline().orElse(null));
            s.setString(9, e.url().orElse(null));
            s.setString(10, e.text().value());
            s.executeUpdate();
        }
    }

    private int positionOf(String id) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(
                "SELECT coalesce((SELECT min(position) FROM edition WHERE id = ?), "
                + "(SELECT coalesce(max(position), -1) + 1 FROM edition))")) {
            s.setString(1, id);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? r.getInt(1) : 0;
            }
        }
    }

    private Edition edition(ResultSet r) throws SQLException, ProblemException {
        Language language = Language.of(r.getString("language"))
                .orElseThrow(() -> new ProblemException(new Problem.StoryFileDamaged(path)));
        return new Edition(r.getString("id"), language,
                Optional.ofNullable(r.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(r.getString("outlet")), Optional.ofNullable(r.getString("headline")),
                Optional.ofNullable(r.getString("byline")), Optional.ofNullable(r.getString("url")),
                new SourceText(r.getString("text")), r.getInt("revision"));
    }

    @FunctionalInterface
    private interface Query<T> {
        T run() throws SQLException, ProblemException;
    }

    private <T> T reading(Query<T> query) throws ProblemException {
        try {
            return query.run();
        } catch (SQLException e) {
            throw SqlProblems.of(e, path, new Problem.StoryFileDamaged(path));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new ProblemException(new Problem.StoryFileDamaged(path), e);
        }
    }
}
