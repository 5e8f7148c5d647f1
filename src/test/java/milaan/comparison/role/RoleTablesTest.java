package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables at the edges of the rules: who is meant, who does what to whom in either language, and what two sentences make of it. */
class RoleTablesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "english-deeds.txt", delimiter = '|', quoteCharacter = '~')
    void readsEnglishDeeds(String text, String expected) {
        assertEquals(expected, told(RoleText.english(text).englishDeeds(), expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "hindi-deeds.txt", delimiter = '|', quoteCharacter = '~')
    void readsHindiDeeds(String text, String names, String expected) {
        assertEquals(expected, told(RoleText.hindi(text, names).hindiDeeds(), expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "mentions.txt", delimiter = '|', quoteCharacter = '~')
    void findsWhoIsMeant(String hindi, String english, String inHindi, String inEnglish) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(List.of(inHindi, inEnglish), List.of(mentioned(text.hindiMentions), mentioned(text.englishMentions)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "role-findings.txt", delimiter = '|', quoteCharacter = '~')
    void tellsWhoDidIt(String hindi, String english, String expected) {
        assertEquals(expected, new RoleText(hindi, english).found());
    }

    /** The sides change places, nothing else; but of titles that changed places the first on the left is told. */
    @ParameterizedTest
    @CsvFileSource(resources = "role-findings.txt", delimiter = '|', quoteCharacter = '~')
    void tellsTheSameTheOtherWayRound(String hindi, String english, String expected) {
        String told = new RoleText(hindi, english).foundTurned();
        if (expected.startsWith("person.titles-swapped")) {
            assertEquals("person.titles-swapped", told.split(":")[0]);
            return;
        }
        String turned = Stream.of(expected.split("; ")).map(f -> f.replaceFirst("^(\\S+): (.*) / (.*) (\\S+ \\S+)$", "$1: $3 / $2 $4"))
                .sorted().collect(Collectors.joining("; "));
        assertEquals(turned, Stream.of(told.split("; ")).sorted().collect(Collectors.joining("; ")));
    }

    /** Of the actions that {@code expected} names, or of all where it names none: the same words may say others, too. */
    private static String told(List<Deed> deeds, String expected) {
        return told(deeds.stream().filter(d -> expected.equals("-") || (" " + expected).contains(" " + d.action() + ":")).toList());
    }

    /** {@code action: agents > patients}, those of nobody left out; a dash where there is none. */
    static String told(List<Deed> deeds) {
        String told = deeds.stream().filter(d -> !(d.agents().isEmpty() && d.patients().isEmpty()))
                .map(d -> (d.action() + ": " + RoleText.say(d.agents()) + " > " + RoleText.say(d.patients())).strip()).distinct()
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }

    /** {@code name #calling =key of owner}, a question mark where it may be nobody. */
    static String mentioned(List<Mention> mentions) {
        String told = mentions.stream().map(m -> (String.join(" ", m.name()) + m.concepts().stream().sorted().map(c -> " #" + c)
                .collect(Collectors.joining()) + m.key().map(k -> " =" + k).orElse("") + m.of().map(o -> " of " + o).orElse("")
                + (m.sure() ? "" : " ?")).strip()).collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }
}
