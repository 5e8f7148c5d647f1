package milaan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Anchor;
import milaan.annotation.Annotations;
import milaan.annotation.Claim;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.Event;
import milaan.annotation.History;
import milaan.annotation.TagSet;
import milaan.intake.PastedText;
import milaan.intake.StoryReader;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.model.TextSpan;
import milaan.store.StoryFile;
import milaan.store.sqlite.SqliteStoryStore;
import milaan.work.Cancellation;
import milaan.work.Notice;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryDeskTest {

    private static final String HINDI = "कोसी का तटबंध सोमवार को टूटा। सात लोग लापता हैं।";
    private static final String ENGLISH = "The Kosi embankment broke on Monday. Seven people are missing.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-12T12:00:00Z"), ZoneId.of("Asia/Kolkata"));
    private static final Engine ENGINE = Engine.standard();

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void writeStory() throws IOException {
        folder = Files.createDirectories(temp.resolve("kosi"));
        Files.writeString(folder.resolve("hi.txt"), HINDI);
        Files.writeString(folder.resolve("en.txt"), ENGLISH);
    }

    private StoryOpening opening() {
        return new StoryOpening(ENGINE, new SqliteStoryStore(), new StoryReader(),
                new UserFolders(temp.resolve("data")), CLOCK, "मीरा");
    }

    @Test
    void keepsEverythingOverClosing() throws ProblemException {
        Edit.PairKey pair = new Edit.PairKey("hi", "en");
        Claim claim = Claim.of(Optional.of(Anchor.in("hi", HINDI, new TextSpan(0, 10))), Optional.empty());
        Annotations before;
        try (StoryDesk desk = opening().open(List.of(folder))) {
            desk.apply(new Edit.TagClaim(claim, "figure", true));
            desk.apply(new Edit.NoteClaim(claim, "जिला प्रशासन से पूछें"));
            desk.apply(new Edit.Decide(pair, "date-1", Optional.of(new Decision.Dismissed(""))));
            desk.apply(new Edit.FlagClaim(claim, true));
            assertTrue(desk.undo().isPresent());
            before = desk.annotations();
        }
        try (StoryDesk desk = opening().open(List.of(folder.resolve("kosi.milaan")))) {
            assertEquals(before, desk.annotations());
            assertTrue(desk.redo().isPresent(), "redo outlives closing");
            assertTrue(desk.annotations().of(claim).flagged());
            for (int i = 0; i < 4; i++) {
                assertTrue(desk.undo().isPresent(), "undo outlives closing");
            }
            assertEquals(Annotations.NONE, desk.annotations());
        }
    }

    @Test
    void saysWhenASourceChangedAndKeepsWhatWasAnnotated() throws Exception {
        opening().open(List.of(folder)).close();
        Files.writeString(folder.resolve("en.txt"), "Another text altogether.");
        Files.writeString(folder.resolve("hi-2.txt"), "नया पाठ आया।");
        try (StoryDesk desk = opening().open(List.of(folder))) {
            assertEquals(ENGLISH, desk.story().edition("en").orElseThrow().text().value());
            assertEquals(List.of(new Notice.SourceChanged("en", folder.resolve("en.txt")), new Notice.EditionAdded("hi-2")),
                    desk.notices());
            assertTrue(desk.story().edition("hi-2").isPresent());
        }
    }

    @Test
    void looksWithoutLeavingATrace() throws Exception {
        try (StoryDesk desk = opening().look(List.of(folder))) {
            desk.apply(new Edit.SetPublished("hi", Optional.of(LocalDate.of(2026, 8, 12))));
            assertEquals(Optional.of(LocalDate.of(2026, 8, 12)), desk.story().edition("hi").orElseThrow().published());
        }
        assertFalse(Files.exists(folder.resolve("kosi.milaan")));
    }

    @Test
    void worksFromTheUsersOwnFolderWhereTheStorysCannotBeWritten() throws Exception {
        // Stands in the way of the new file even for a user who may write everywhere.
        Files.createDirectories(folder.resolve(".kosi.milaan.new").resolve("in-the-way"));
        Claim claim = Claim.of(Optional.of(Anchor.in("hi", HINDI, new TextSpan(0, 4))), Optional.empty());
        Path file;
        try (StoryDesk desk = opening().open(List.of(folder))) {
            file = desk.file();
            assertEquals(List.of(new Notice.KeptElsewhere(folder.resolve("kosi.milaan"), file)), desk.notices());
            desk.apply(new Edit.FlagClaim(claim, true));
        }
        assertTrue(file.startsWith(temp.resolve("data")), file::toString);
        try (StoryDesk desk = opening().open(List.of(folder))) {
            assertTrue(desk.annotations().of(claim).flagged());
        }
    }

    @Test
    void refusesASecondWindowOnTheSameStory() throws ProblemException {
        try (StoryDesk first = opening().open(List.of(folder))) {
            ProblemException e = assertThrows(ProblemException.class, () -> opening().open(List.of(folder)));
            assertInstanceOf(Problem.StoryFileLocked.class, e.problem());
            assertTrue(first.saveState().isSaved());
        }
    }

    @Test
    void addsAPastedVersionAndComparesIt() throws ProblemException {
        try (StoryDesk desk = opening().open(List.of(folder))) {
            Edition pasted = PastedText.edition("The embankment of the Kosi broke on Tuesday.\r\nSeven are missing.",
                    java.util.Set.of("hi", "en"), Optional.of("The Patna Ledger"), Optional.empty());
            desk.add(pasted);
            assertEquals(List.of(new Edit.PairKey("hi", "en"), new Edit.PairKey("hi", "en-p1")), desk.standardPairs());
            assertEquals(2, desk.compare(new Edit.PairKey("hi", "en-p1"), Cancellation.never()).right().text()
                    .paragraphs().size());
        }
        try (StoryDesk desk = opening().open(List.of(folder))) {
            assertTrue(desk.story().edition("en-p1").isPresent());
        }
    }

    @Test
    void startsAStoryFromPastedTexts() throws ProblemException {
        Edition pasted = PastedText.edition(HINDI, java.util.Set.of(), Optional.empty(), Optional.empty());
        Path file;
        try (StoryDesk desk = opening().start(new Story("बाढ़: पहला दिन", Optional.empty(), List.of(pasted)))) {
            file = desk.file();
        }
        assertEquals(temp.resolve("data/stories/बाढ़-पहला-दिन.milaan"), file);
    }

    @Test
    void keepsAnEditThatCouldNotBeWrittenAndTriesAgain() throws ProblemException {
        FullDisk disk = new FullDisk(temp.resolve("full.milaan"));
        EventWriter writer = new EventWriter(disk, 0);
        Claim claim = Claim.of(Optional.of(Anchor.in("hi", HINDI, new TextSpan(0, 4))), Optional.empty());
        History history = History.EMPTY;
        Event first = history.event(new Edit.FlagClaim(claim, true), "मीरा", CLOCK.instant());
        history = history.after(first);
        Event second = history.event(new Edit.FlagClaim(claim, false), "मीरा", CLOCK.instant());
        disk.full = true;
        writer.write(first);
        ProblemException e = assertThrows(ProblemException.class, () -> {
            EventWriter closing = new EventWriter(disk, 0);
            closing.write(first);
            closing.close();
        });
        assertInstanceOf(Problem.EditNotKept.class, e.problem());
        disk.full = false;
        writer.write(second);
        writer.close();
        assertEquals(List.of(first, second), disk.kept);
        assertEquals(new SaveState(2, 2, Optional.empty()), writer.state());
    }

    /** A story file on a disk that can be full. */
    private static final class FullDisk implements StoryFile {
        private final Path path;
        private final List<Event> kept = new java.util.concurrent.CopyOnWriteArrayList<>();
        private volatile boolean full;

        FullDisk(Path path) {
            this.path = path;
        }

        @Override
        public void append(Event event) throws ProblemException {
            if (full) {
                throw new ProblemException(new Problem.DiskFull(path));
            }
            kept.add(event);
        }

        @Override public Path path() {
            return path;
        }

        @Override public Story story() {
            return new Story("", Optional.empty(), List.of());
        }

        @Override public TagSet tags() {
            return TagSet.STANDARD;
        }

        @Override public List<Event> events() {
            return kept;
        }

        @Override public void put(Edition edition) { }

        @Override public void put(TagSet tags) { }

        @Override public void close() { }
    }
}
