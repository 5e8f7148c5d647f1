package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.work.Cancellation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Independent reports of one event: little is linked silently, and what is was read by a person and found right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleReportsTest {

    private Engine engine;

    @BeforeAll
    void wire() {
        engine = Engine.standard();
    }

    /** Each {@code right} link by a figure or name both sentences have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kosi-flood | ''",
        "cricket-final | 19=Nineteen; 12=12; 103=103; 50=50",
        "high-court-ruling | 84=84",
        "state-election | 54=54; राष्ट्रीय किसान दल=Rashtriya Kisan Dal; 8,412=8,412; "
            + "समीक्षा के लिए बैठक=A review meeting"})
    void linksOnlyWhatIsRight(String story, String right) throws IOException {
        StoryLinks links = new StoryLinks(Path.of("assets/stories", story), engine);
        Analysis hindi = links.read("hi-2");
        Analysis english = links.read("en-2");
        Alignment alignment = align(hindi, english);
        assertEquals(Alignment.Relation.REPORTS, alignment.relation());
        List<String[]> allowed = Stream.of(right.split("; ")).map(r -> r.split("=")).toList();
        for (Bead bead : alignment.beads()) {
            String left = words(hindi, bead.left());
            String other = words(english, bead.right());
            assertTrue(bead.score() >= 0.97, () -> left + " = " + other);
            assertTrue(allowed.stream().anyMatch(a -> left.contains(a[0]) && other.contains(a[a.length - 1])),
                    () -> "not reviewed: " + left + " = " + other);
        }
    }

    @ParameterizedTest
    @CsvSource({"hi-2, en-1", "hi-1, en-2", "hi-1, hi-2", "en-1, en-2"})
    void tellsReportsFromTranslations(String left, String right) throws IOException {
        for (String story : List.of("kosi-flood", "cricket-final", "high-court-ruling", "state-election")) {
            StoryLinks links = new StoryLinks(Path.of("assets/stories", story), engine);
            assertEquals(Alignment.Relation.REPORTS, align(links.read(left), links.read(right)).relation(), story);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kosi-flood | सरायगढ़ और निर्मली | The railways are yet | निर्मली=Nirmali",
        "kosi-flood | मौसम विभाग | The weather office | मौसम=weather",
        "cricket-final | खिलाड़ी मंगलवार दोपहर | A procession awaits | मंगलवार=Tuesday",
        "high-court-ruling | पूर्व वन अधिकारी | Retired forest officer | रावत=Rawat",
        "state-election | दुमका में मोर्चा | Anita Tudu, a former | टुडू=Tudu"})
    void suggestsWhatItDoesNotLinkWithTheWordsItRestsOn(String story, String left, String right, String words)
            throws IOException {
        StoryLinks links = new StoryLinks(Path.of("assets/stories", story), engine);
        Analysis hindi = links.read("hi-2");
        Analysis english = links.read("en-2");
        List<Bead> likeliest = align(hindi, english).candidates().stream()
                .filter(c -> words(hindi, c.left()).startsWith(left)).limit(3).toList();
        assertTrue(likeliest.stream().filter(c -> words(english, c.right()).startsWith(right))
                .flatMap(c -> c.evidence().stream())
                .anyMatch(e -> (hindi.text().source().slice(e.left()) + "=" + english.text().source().slice(e.right())).equals(words)),
                () -> likeliest.stream().map(c -> words(english, c.right())).toList().toString());
    }

    private static Alignment align(Analysis left, Analysis right) {
        return Texts.ALIGNER.align(left, right, Constraints.NONE, Cancellation.never());
    }

    private static String words(Analysis text, List<Integer> sentences) {
        return sentences.stream().map(s -> text.text().text(s)).collect(Collectors.joining(" "));
    }
}
