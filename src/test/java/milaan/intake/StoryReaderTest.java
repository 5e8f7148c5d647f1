package milaan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Notice;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoryReaderTest {

    private static final String HINDI = "कोसी का तटबंध टूटा।";

    @TempDir
    private Path folder;

    private final StoryReader reader = new StoryReader();

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("hi.txt"), HINDI);
        Files.writeString(folder.resolve("en.txt"), "The Kosi embankment broke.");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", HINDI.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with BOM", ("\uFEFF" + HINDI).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16LE with BOM", ("\uFEFF" + HINDI).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE with BOM", ("\uFEFF" + HINDI).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE without BOM", HINDI.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE without BOM", HINDI.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsEveryEncodingItPromises(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve("hi.txt"), bytes);
        Edition edition = reader.read(List.of(folder.resolve("hi.txt"), folder.resolve("en.txt")))
                .story().editions().getFirst();
        assertEquals(HINDI, edition.text().value());
        assertEquals(Language.HINDI, edition.language());
    }

    @Test
    void makesLineEndsOne() throws Exception {
        Files.writeString(folder.resolve("en.txt"), "One.\r\nTwo.\rThree.");
        assertEquals("One.\nTwo.\nThree.", reader.read(List.of(folder.resolve("en.txt"), folder.resolve("hi.txt")))
                .story().editions().getFirst().text().value());
    }

    @Test
    void readsAManifest() throws Exception {
        manifest("""
                {"schema":"milaan-articleset/1","title":"कोसी","articles":[
                 {"id":"h","file":"hi.txt","language":"hi","published":"2026-08-12","outlet":"प्रभात वार्ता"},
                 {"id":"e","file":"en.txt","colour":"blue"}]}""");
        ReadStory read = reader.read(List.of(folder));
        assertEquals("कोसी", read.story().title());
        assertEquals(folder.resolve(folder.getFileName() + ".milaan"), read.storyFile());
        assertEquals(List.of("h", "e"), read.story().editions().stream().map(Edition::id).toList());
        assertEquals("प्रभात वार्ता", read.story().editions().getFirst().outlet().orElseThrow());
        assertEquals(List.of(new Notice.ManifestFieldUnknown(folder.resolve("articleset.json"), "colour")),
                read.notices());
    }

    @Test
    void believesTheScriptAndSaysSo() throws Exception {
        manifest("""
                {"articles":[{"id":"h","file":"hi.txt","language":"en"},{"id":"e","file":"en.txt"}]}""");
        ReadStory read = reader.read(List.of(folder));
        assertEquals(Language.HINDI, read.story().editions().getFirst().language());
        assertEquals(List.of(new Notice.LanguageBelievedFromScript("h", "en", "hi")), read.notices());
    }

    static Stream<Arguments> brokenManifests() {
        return Stream.of(
                Arguments.of("{\"articles\":[}", Problem.ManifestBroken.class),
                Arguments.of("[]", Problem.ManifestBroken.class),
                Arguments.of("{\"titel\":\"x\",\"articles\":[]}", Problem.ManifestFieldMisspelt.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\",\"fiel\":\"hi.txt\"}]}", Problem.ManifestFieldMisspelt.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\"}]}", Problem.ManifestFieldMissing.class),
                Arguments.of("{\"title\":\"x\"}", Problem.ManifestFieldMissing.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\",\"file\":\"gone.txt\"}]}", Problem.ManifestFileMissing.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\",\"file\":\"hi.txt\",\"language\":\"fr\"}]}",
                        Problem.ManifestValueWrong.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\",\"file\":\"hi.txt\",\"published\":\"12/8/26\"}]}",
                        Problem.ManifestValueWrong.class),
                Arguments.of("{\"articles\":[{\"id\":7,\"file\":\"hi.txt\"}]}", Problem.ManifestValueWrong.class),
                Arguments.of("{\"articles\":[{\"id\":\"h\",\"file\":\"hi.txt\"},{\"id\":\"h\",\"file\":\"en.txt\"}]}",
                        Problem.ArticleIdTwice.class));
    }

    @ParameterizedTest
    @MethodSource("brokenManifests")
    void saysWhatIsWrongWithAManifest(String json, Class<? extends Problem> expected) throws Exception {
        manifest(json);
        assertProblem(expected, folder);
    }

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of(new byte[0], Problem.FileEmpty.class),
                Arguments.of(" \n\t\n".getBytes(StandardCharsets.UTF_8), Problem.FileEmpty.class),
                Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1a, 10, 0, 0, 0, 13}, Problem.FileBinary.class),
                Arguments.of("plain\u0000text".getBytes(StandardCharsets.UTF_8), Problem.FileBinary.class),
                Arguments.of("“quoted”, naïve café".getBytes(Charset.forName("windows-1252")),
                        Problem.EncodingUnknown.class));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void refusesWhatIsNoText(byte[] bytes, Class<? extends Problem> expected) throws Exception {
        Files.write(folder.resolve("hi.txt"), bytes);
        assertProblem(expected, folder.resolve("hi.txt"), folder.resolve("en.txt"));
    }

    @Test
    void namesWhatIsMissing() {
        assertProblem(Problem.FileMissing.class, folder.resolve("gone"));
        assertProblem(Problem.FileMissing.class, folder.resolve("gone.txt"), folder.resolve("hi.txt"));
    }

    @Test
    void takesAFolderOfTextsWithoutAManifest() throws Exception {
        assertEquals(List.of("en", "hi"), reader.read(List.of(folder)).story().editions().stream()
                .map(Edition::id).toList());
        Files.delete(folder.resolve("en.txt"));
        assertProblem(Problem.ManifestMissing.class, folder);
    }

    private void manifest(String json) throws IOException {
        Files.writeString(folder.resolve("articleset.json"), json);
    }

    private void assertProblem(Class<? extends Problem> expected, Path... given) {
        ProblemException e = assertThrows(ProblemException.class, () -> reader.read(List.of(given)));
        assertInstanceOf(expected, e.problem());
    }
}
