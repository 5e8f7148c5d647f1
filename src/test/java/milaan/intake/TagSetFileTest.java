package milaan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.annotation.Tag;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;
import milaan.annotation.TagSet;
import milaan.wording.InterfaceLanguage;
import milaan.wording.ProblemWords;
import milaan.wording.Wording;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.TagFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagSetFileTest {

    @TempDir
    Path folder;

    private final TagSetFile tags = new TagSetFile();

    @Test
    void givesBackWhatItWrote() throws ProblemException {
        Path file = folder.resolve("sets").resolve("tags.json");
        List<Tag> set = List.of(new Tag("byline", "Byline", "बाइलाइन", 0, TagColour.TEAL, TagPattern.DASH_DOT),
                new Tag("photo", "Photo caption", "फोटो परिचय", -1, TagColour.BROWN, TagPattern.DOUBLE));
        tags.write(file, set);
        assertEquals(set, tags.read(file));
        tags.write(file, TagSet.STANDARD.tags());
        assertEquals(TagSet.STANDARD.tags(), tags.read(file));
    }

    @Test
    void leavesOutWhatHasAUsualValue() throws Exception {
        Path file = file("[{\"english\": \"Byline\", \"hindi\": \"बाइलाइन\"}]");
        Tag tag = tags.read(file).getFirst();
        assertEquals("tag-1", tag.id());
        assertEquals(-1, tag.key());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "FIELD_UNKNOWN; [{'english': 'A', 'hindi': 'अ', 'color': 'red'}]",
        "NAME_MISSING; [{'english': 'A'}]",
        "NAME_MISSING; [{'english': ' ', 'hindi': 'अ'}]",
        "NAME_MISSING; [{'english': 7, 'hindi': 'अ'}]",
        "NAME_TWICE; [{'english': 'A', 'hindi': 'अ'}, {'english': 'a', 'hindi': 'ब'}]",
        "NAME_TWICE; [{'english': 'A', 'hindi': 'अ'}, {'english': 'B', 'hindi': 'अ'}]",
        "ID_TWICE; [{'id': 'x', 'english': 'A', 'hindi': 'अ'}, {'id': 'x', 'english': 'B', 'hindi': 'ब'}]",
        "KEY_TWICE; [{'english': 'A', 'hindi': 'अ', 'key': 3}, {'english': 'B', 'hindi': 'ब', 'key': 3}]",
        "KEY_WRONG; [{'english': 'A', 'hindi': 'अ', 'key': 12}]",
        "KEY_WRONG; [{'english': 'A', 'hindi': 'अ', 'key': 'F5'}]",
        "COLOUR_UNKNOWN; [{'english': 'A', 'hindi': 'अ', 'colour': 'mauve'}]",
        "LINE_UNKNOWN; [{'english': 'A', 'hindi': 'अ', 'line': 'wavy'}]",
        "FORMAT; {'english': 'A'}"})
    void saysWhatIsWrongInOneSentenceOfEitherLanguage(TagFault fault, String json) throws Exception {
        Path file = file(json.replace('\'', '"'));
        Problem problem = assertThrows(ProblemException.class, () -> tags.read(file)).problem();
        assertEquals(fault, ((Problem.TagsWrong) problem).fault());
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            String said = new ProblemWords(new Wording(language)).text(problem).what();
            assertTrue(said.contains("tags.json") && said.matches("(?s).+[.।]"), said);
            assertFalse(said.contains("{"), said);
        }
    }

    @Test
    void refusesWhatIsNoJsonWithItsPlaceAndMoreThanAnybodyNeeds() throws Exception {
        Path broken = Files.writeString(folder.resolve("tags.json"), "{\"schema\": \"milaan-tags/1\",\n \"tags\": [}");
        Problem problem = assertThrows(ProblemException.class, () -> tags.read(broken)).problem();
        assertEquals(2, ((Problem.TagsBroken) problem).line());
        Path many = file(IntStream.rangeClosed(0, TagSetFile.MOST).mapToObj(i -> "{\"english\": \"A" + i
                + "\", \"hindi\": \"अ" + i + "\"}").collect(Collectors.joining(",", "[", "]")));
        assertEquals(TagFault.TOO_MANY, ((Problem.TagsWrong) assertThrows(ProblemException.class,
                () -> tags.read(many)).problem()).fault());
    }

    private Path file(String tagsJson) throws Exception {
        return Files.writeString(folder.resolve("tags.json"), "{\"schema\": \"milaan-tags/1\", \"tags\": " + tagsJson + "}");
    }
}
