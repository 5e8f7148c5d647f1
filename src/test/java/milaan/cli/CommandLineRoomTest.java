package milaan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import milaan.app.Engine;
import milaan.app.SampleStories;
import milaan.app.StoryOpening;
import milaan.app.UserFolders;
import milaan.export.ReportWriter;
import milaan.intake.StoryReader;
import milaan.store.sqlite.SqliteStoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineRoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-12T12:00:00Z"), ZoneId.of("Asia/Kolkata"));
    private static final Engine ENGINE = Engine.standard();
    /** The real writers have tests of their own; here it matters where their bytes go and when. */
    private static final ReportWriter TITLE = (report, wording, out) ->
            out.write((report.story().title() + " " + report.pairs().size()).getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path temp;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private record NoDisplay() implements Window {
        @Override public boolean isPossible() {
            return false;
        }

        @Override public int open(List<Path> files) {
            throw new IllegalStateException();
        }
    }

    @BeforeEach
    void writeStory() throws IOException {
        Files.writeString(temp.resolve("hi.txt"), "कोसी का तटबंध सोमवार को टूटा।");
        Files.writeString(temp.resolve("en.txt"), "The Kosi embankment broke on Monday.");
    }

    private int milaan(Object... arguments) {
        UserFolders folders = new UserFolders(temp.resolve("data"));
        StoryOpening opening = new StoryOpening(ENGINE, new SqliteStoryStore(), new StoryReader(), folders, CLOCK, "");
        Services services = new Services(() -> ENGINE, () -> opening, new SampleStories(folders.samples()), TITLE, TITLE,
                TITLE, new NoDisplay(), Locale.ENGLISH, "0.1.0");
        return new CommandLineRoom(services).run(Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void printsASummaryWhereNoOutputIsAsked() {
        assertEquals(0, milaan("compare", temp.resolve("hi.txt"), temp.resolve("en.txt")));
        assertTrue(out.toString().contains("hi + en"), out::toString);
    }

    @Test
    void writesWhatIsAsked() throws IOException {
        assertEquals(0, milaan("compare", temp.resolve("hi.txt"), temp.resolve("en.txt"), "--pdf", temp.resolve("o.pdf"),
                "--json", temp.resolve("o.json"), "--csv", temp.resolve("o.csv"), "--published", "hi=2026-08-12"));
        assertEquals("hi + en 1", Files.readString(temp.resolve("o.pdf")));
        assertTrue(Files.exists(temp.resolve("o.json")) && Files.exists(temp.resolve("o.csv")));
        assertEquals("", out.toString());
        try (Stream<Path> files = Files.list(temp)) {
            assertFalse(files.anyMatch(f -> f.getFileName().toString().endsWith(".new")));
        }
    }

    @Test
    void leavesAnExistingFileAsItWasWhereItCannotWrite() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("o.pdf"));
        assertEquals(Exit.OUTPUT, milaan("compare", temp.resolve("hi.txt"), temp.resolve("en.txt"), "--pdf", folder));
        assertEquals(Exit.OUTPUT, milaan("compare", temp.resolve("hi.txt"), temp.resolve("en.txt"), "--pdf",
                temp.resolve("gone").resolve("o.pdf")));
        assertTrue(Files.isDirectory(folder));
        assertOneSentence();
    }

    @Test
    void namesTheFileThatCannotBeRead() throws IOException {
        Files.write(temp.resolve("hi.txt"), new byte[0]);
        assertEquals(Exit.INPUT, milaan("compare", temp.resolve("hi.txt"), temp.resolve("en.txt")));
        assertTrue(err.toString().contains("hi.txt"), err::toString);
        assertOneSentence();
    }

    @Test
    void speaksHindiWhereAsked() {
        assertEquals(Exit.INPUT, milaan("compare", temp.resolve("गायब"), "--language", "hi"));
        assertTrue(err.toString().contains("गायब") && err.toString().contains("।"), err::toString);
    }

    @Test
    void wantsTwoLanguagesUnlessToldOtherwise() throws IOException {
        Files.writeString(temp.resolve("en-2.txt"), "The Kosi embankment gave way on Monday.");
        assertEquals(Exit.INPUT, milaan("compare", temp.resolve("en.txt"), temp.resolve("en-2.txt")));
        assertEquals(0, milaan("compare", temp.resolve("en.txt"), temp.resolve("en-2.txt"), "--left", "en", "--right", "en-2"));
        assertEquals(Exit.INPUT, milaan("compare", temp.resolve("en.txt")));
        assertEquals(Exit.INPUT, milaan("compare", temp.resolve("en.txt"), temp.resolve("hi.txt"), "--left", "fr"));
    }

    @Test
    void refusesWhatIsNotBuilt() {
        assertEquals(Exit.USAGE, milaan("compare", temp, "--docx", "x.docx"));
        assertEquals(Exit.USAGE, milaan("compare"));
        assertEquals(Exit.USAGE, milaan("compare", temp, "--fail-on", "info"));
        assertEquals(Exit.USAGE, milaan("compare", temp, "--language", "fr"));
        assertEquals(Exit.USAGE, milaan("compare", temp, "--published", "hi=yesterday"));
        assertFalse(err.toString().contains("\tat "), err::toString);
    }

    @Test
    void withoutADisplaySaysSoAndWritesThePdf() {
        assertEquals(0, milaan("--sample", "kosi-flood", "--out", temp.resolve("target")));
        assertTrue(err.toString().contains("no display"), err::toString);
        assertTrue(Files.exists(temp.resolve("target").resolve("kosi-flood.pdf")));
        assertTrue(out.toString().contains("kosi-flood.pdf"), out::toString);
    }

    @Test
    void endsWithOneWhereAFindingIsAsGraveAsAsked() throws IOException {
        Files.writeString(temp.resolve("en.txt"), "The Kosi embankment broke on Tuesday.");
        Object[] pair = {"compare", temp.resolve("hi.txt"), temp.resolve("en.txt"), "--fail-on", "high"};
        assertEquals(Exit.FOUND, milaan(pair));
        Files.writeString(temp.resolve("en.txt"), "The Kosi embankment broke on Monday.");
        assertEquals(0, milaan(pair));
    }

    @Test
    void tellsItsVersion() {
        assertEquals(0, milaan("--version"));
        assertEquals("Milaan 0.1.0", out.toString().strip());
    }

    private void assertOneSentence() {
        assertFalse(err.toString().contains("Exception") || err.toString().contains("\tat "), err::toString);
    }
}
