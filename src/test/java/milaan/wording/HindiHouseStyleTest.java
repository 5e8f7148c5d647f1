package milaan.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One house style in all Hindi messages; the glossary gives the reasons and the words. */
class HindiHouseStyleTest {

    private static final Path MESSAGES = Path.of("src/main/resources/milaan/wording/messages_hi.properties");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "nukta only in ड़ and ढ़ ~ [\u0915-\u0920\u0923-\u0939]\u093C|[\u0958-\u095B\u095E\u095F]",
        "anusvara for chandrabindu ~ \u0901",
        "anusvara before a stop of its class ~ (ङ्[कखगघ]|ञ्[चछजझ]|ण्[टठडढ]|न्[तथदध]|म्[पफबभ])",
        "commands end in -एं ~ (ब|द|ख|न|च|ज|ड़|ढ|ढ़|ट|ठ|र|झ|ल)िए(?=[।,;: …]|$)(?<!(लिए|दिए|किए|चाहिए))",
        "सिर्फ, not केवल or मात्र ~ (?<!\\p{IsAlphabetic})(केवल|मात्र)(?!\\p{IsAlphabetic})",
        "विसंगति, not अंतर, for a discrepancy ~ ^pdf\\..*(अंतर|कथन)",
        "sentences end with a danda ~ [\u0900-\u097F]\\.$",
        "no ASCII quotation marks ~ [\u0900-\u097F]\"|\"[\u0900-\u097F]"})
    void keepsToTheHouseStyle(String rule, String against) throws IOException {
        Pattern pattern = Pattern.compile(against);
        List<String> breaking = Files.readAllLines(MESSAGES).stream().filter(l -> !l.startsWith("#"))
                .filter(l -> pattern.matcher(l).find()).toList();
        assertEquals(List.of(), breaking, rule);
    }
}
