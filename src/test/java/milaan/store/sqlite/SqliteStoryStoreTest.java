package milaan.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.annotation.Anchor;
import milaan.annotation.Claim;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.Event;
import milaan.annotation.History;
import milaan.annotation.StoryRule;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;
import milaan.annotation.TagSet;
import milaan.annotation.Verdict;
import milaan.comparison.Kind;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.Story;
import milaan.model.TextSpan;
import milaan.store.StoryFile;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoryStoreTest {

    private static final Edit.PairKey PAIR = new Edit.PairKey("hi-1", "en-1");
    private static final String TEXT = "कोसी का तटबंध टूटा।";
    private static final Story STORY = new Story("Kosi", Optional.of("नोट"), List.of(
            Edition.of("hi-1", Language.HINDI, TEXT).published(LocalDate.of(2026, 8, 12)),
            Edition.of("en-1", Language.ENGLISH, "The Kosi embankment broke.")));

    @TempDir
    private Path folder;

    private final SqliteStoryStore store = new SqliteStoryStore();

    static List<Edit> everyKindOfEdit() {
        Anchor left = Anchor.in("hi-1", TEXT, new TextSpan(0, 4));
        Claim claim = Claim.of(Optional.of(left), Optional.empty());
        return List.of(
                new Edit.Decide(PAIR, "date-1", Optional.of(new Decision.Confirmed(Optional.of(Verdict.RIGHT_WRONG)))),
                new Edit.Decide(PAIR, "date-1", Optional.of(new Decision.Confirmed(Optional.empty()))),
                new Edit.Decide(PAIR, "date-1", Optional.of(new Decision.Dismissed("एक ही व्यक्ति"))),
                new Edit.Decide(PAIR, "date-1", Optional.empty()),
                new Edit.NoteFinding(PAIR, "date-1", "जिलाधिकारी से पूछें"), new Edit.FlagFinding(PAIR, "date-1", true),
                new Edit.TagClaim(claim, "figure", true), new Edit.SetStatus(claim, ClaimStatus.CORRECTED),
                new Edit.NoteClaim(claim, "“उद्धरण” देखें\nदूसरी पंक्ति"), new Edit.FlagClaim(claim, true),
                new Edit.MarkSpan(claim, true),
                new Edit.CiteEvidence(claim, List.of("https://example.org/order-17", "“गजट”, पृष्ठ 4")),
                new Edit.LinkSentences(PAIR, List.of(left), List.of(left), true),
                new Edit.BarSentences(PAIR, left, left, false),
                new Edit.SetPublished("en-1", Optional.of(LocalDate.of(2026, 8, 13))),
                new Edit.SetPublished("en-1", Optional.empty()),
                new Edit.SetRule(new StoryRule.SameName("मोहन लाल", "Mohanlal"), true),
                new Edit.SetRule(new StoryRule.SameWords("तटबंध", "levee"), true),
                new Edit.SetRule(new StoryRule.IgnoreKind(Kind.HEDGE), false),
                new Edit.Together(List.of(new Edit.TagClaim(claim, "date", true), new Edit.NoteClaim(claim, ""))));
    }

    @Test
    void givesBackWhatItWasGiven() throws ProblemException {
        Path file = folder.resolve("kosi.milaan");
        History history = History.EMPTY;
        try (StoryFile made = store.create(file, STORY, TagSet.STANDARD)) {
            for (Edit edit : everyKindOfEdit()) {
                Event event = history.event(edit, "मीरा", Instant.parse("2026-08-12T12:22:00.123Z"));
                made.append(event);
                history = history.after(event);
            }
        }
        try (StoryFile again = store.open(file)) {
            assertEquals(STORY, again.story());
            assertEquals(TagSet.STANDARD, again.tags());
            assertEquals(history.events(), again.events());
            assertEquals(history, History.of(again.events()));
        }
    }

    @Test
    void keepsTagsWithTheirLooksAndTheRetiredOnesToo() throws ProblemException {
        Path file = folder.resolve("kosi.milaan");
        TagSet own = new TagSet(List.of(
                new milaan.annotation.Tag("byline", "Byline", "बाइलाइन", 0, TagColour.TEAL, TagPattern.DASH_DOT)));
        TagSet changed = own.replacedBy(TagSet.STANDARD.tags().subList(2, 4));
        try (StoryFile made = store.create(file, STORY, own)) {
            assertEquals(own, made.tags());
            made.put(changed);
        }
        try (StoryFile again = store.open(file)) {
            assertEquals(changed, again.tags());
            assertEquals("बाइलाइन", again.tags().withId("byline").orElseThrow().hindi());
        }
    }

    @Test
    void opensAFileOfTheFirstFormatAlsoOnlyToRead() throws Exception {
        Path file = folder.resolve("kosi.milaan");
        store.create(file, STORY, TagSet.STANDARD).close();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String column : List.of("colour", "pattern", "retired")) {
                s.execute("ALTER TABLE tag DROP COLUMN " + column);
            }
            s.execute("PRAGMA user_version = 1");
        }
        try (StoryFile reading = store.openForReading(file)) {
            assertEquals(TagSet.STANDARD, reading.tags());
        }
        try (StoryFile open = store.open(file)) {
            assertEquals(TagSet.STANDARD, open.tags());
            open.put(new TagSet(List.of()));
            assertEquals(List.of(), open.tags().tags());
        }
    }

    @Test
    void leavesOneFileBehind() throws Exception {
        Path file = folder.resolve("kosi.milaan");
        try (StoryFile made = store.create(file, STORY, TagSet.STANDARD)) {
            made.append(History.EMPTY.event(everyKindOfEdit().getFirst(), "मीरा", Instant.EPOCH));
            try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
                assertEquals("wal", s.executeQuery("PRAGMA journal_mode").getString(1));
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void keepsEveryRevisionAndShowsTheNewest() throws ProblemException {
        Path file = folder.resolve("kosi.milaan");
        Edition first = STORY.editions().getFirst();
        Edition second = new Edition(first.id(), first.language(), first.published(), first.outlet(), first.headline(),
                first.byline(), first.url(), new milaan.model.SourceText("नया पाठ।"), 1);
        try (StoryFile made = store.create(file, STORY, TagSet.STANDARD)) {
            made.put(second);
            assertEquals(List.of(second, STORY.editions().get(1)), made.story().editions());
        }
    }

    @Test
    void isWhollyThereOrNotAtAll() throws ProblemException {
        Path file = folder.resolve("no").resolve("such").resolve("kosi.milaan");
        store.create(file, STORY, TagSet.STANDARD).close();
        assertTrue(Files.exists(file));
        Path taken = folder.resolve("taken");
        assertProblem(Problem.NotWritable.class, () -> {
            Files.writeString(taken, "a file, not a folder");
            store.create(taken.resolve("kosi.milaan"), STORY, TagSet.STANDARD);
        });
    }

    @Test
    void refusesASecondWriterAndLetsReadersIn() throws ProblemException {
        Path file = folder.resolve("kosi.milaan");
        try (StoryFile open = store.create(file, STORY, TagSet.STANDARD)) {
            open.append(History.EMPTY.event(everyKindOfEdit().getFirst(), "मीरा", Instant.EPOCH));
            assertProblem(Problem.StoryFileLocked.class, () -> store.open(file));
            try (StoryFile reading = store.openForReading(file)) {
                assertEquals(1, reading.events().size());
            }
        }
        store.open(file).close();
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        Path file = folder.resolve("kosi.milaan");
        assertProblem(Problem.FileMissing.class, () -> store.open(file));
        Files.writeString(file, "this is no database at all");
        assertProblem(Problem.NotAStoryFile.class, () -> store.open(file));
        Files.delete(file);
        sql(file, "CREATE TABLE other (x)");
        assertProblem(Problem.NotAStoryFile.class, () -> store.open(file));
    }

    @Test
    void refusesAFileFromANewerMilaan() throws Exception {
        Path file = folder.resolve("kosi.milaan");
        store.create(file, STORY, TagSet.STANDARD).close();
        sql(file, "PRAGMA user_version = 99");
        ProblemException e = assertThrows(ProblemException.class, () -> store.open(file));
        assertEquals(new Problem.StoryFileNewer(file, 99, Schema.VERSION), e.problem());
    }

    @Test
    void noticesADamagedFile() throws Exception {
        Path file = folder.resolve("kosi.milaan");
        Story large = new Story("long", Optional.empty(), List.of(Edition.of("hi-1", Language.HINDI, TEXT.repeat(3000))));
        store.create(file, large, TagSet.STANDARD).close();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length / 2, (byte) 0x5a);
        Files.write(file, bytes);
        assertProblem(Problem.StoryFileDamaged.class, () -> store.open(file).story());
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void assertProblem(Class<? extends Problem> expected, Step step) {
        ProblemException e = assertThrows(ProblemException.class, step::run);
        assertInstanceOf(expected, e.problem());
    }

    private static void sql(Path file, String statement) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            s.execute(statement);
        }
    }
}
