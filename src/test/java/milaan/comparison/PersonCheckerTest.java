package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.alignment.Lexicon;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another person in the same sentence, beside one spelled otherwise, left out or named by title; both ways round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonCheckerTest {

    private CheckedPair pairs;
    private Checker checker;

    @BeforeAll
    void wire() {
        NameMatcher names = CheckedPair.NAMES;
        Lexicon lexicon = CheckedPair.LEXICON;
        pairs = CheckedPair.standard();
        checker = new PersonChecker(new NameComparison(names, CheckedPair.SOUNDS), new UnreadName(lexicon, names, CheckedPair.ANSWERS));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', value = {
        "मंत्री सुनील राव ने पुल का उद्घाटन किया। | Minister Harish Bhatnagar opened the bridge. | person.other-name",
        "मंत्री सुनील राव ने पुल का उद्घाटन किया। | Minister Sunil Rao opened the bridge. | -",
        "मंत्री सुनील राव ने पुल का उद्घाटन किया। | Minister Rao opened the bridge. | -",
        "मंत्री सुनील राव ने पुल का उद्घाटन किया। | He opened the bridge. | -",
        "यह दल पैट्रिक डुलैंड के गोल से जीता। | The team won by a goal from Meena Agarwal. | person.other-name",
        "यह दल पैट्रिक डुलैंड के गोल से जीता। | The team won by a goal from Patrick Duland. | -",
        "संगीतकार माइकल बेलिंस्की ने गीत लिखा। | Composer Michael Okafor wrote the song. | person.other-name",
        "संगीतकार माइकल बेलिन्स्की ने गीत लिखा। | Composer Michael Belinsky wrote the song. | -",
        "मि. मंडगी भी होटल में फंसे थे। | Mr. Harrison was trapped in the hotel, too. | person.other-name",
        "डॉ. मंडगी भी होटल में फंसे थे। | Dr. Harrison was trapped in the hotel, too. | person.other-name",
        "गवाह सुरेश यादव ने पुल देखा। | Witness Dinesh Yadav saw the bridge. | person.other-name",
        "अभिनेता आमिर खान ने पुल देखा। | Actor Salman Khan saw the bridge. | person.other-name",
        "अभिनेत्री करीना कपूर ने पुल देखा। | Actress Shraddha Kapoor saw the bridge. | person.other-name",
        "सुनील एंडरसन ने पुल देखा। | The bridge was seen by forward Bertolt Anderson. | person.other-name",
        "संदीप एंडरसन ने पुल देखा। | Businessman Anderson saw the bridge. | -",
        "नरेंद्र मोदी ने पुल देखा। | Narendra Tomar saw the bridge. | person.other-name",
        "लालू प्रसाद यादव ने पुल देखा। | Lalu Prasad saw the bridge. | -",
        "पश्चिम में बारिश के आसार हैं। | Rain is likely in the west, R. K. Jenamani said. | -",
        "दिग्गज स्पिनर ने यह बात कही। | Ravi Menon said so. | -",
        "कारोबारी सुरेश मेहता ने पुल देखा। | Businessman Mehta saw the bridge. | -",
        "आमिर खान और सलमान खान ने पुल देखा। | Salman Khan saw the bridge. | -",
        "चुनाव आयुक्त ने पुल देखा। | The chief election commissioner saw the bridge. | -",
        "मि. मंडगी भी होटल में फंसे थे। | Mr. Mandagi was trapped in the hotel, too. | -"})
    void tellsAnotherPersonFromAnotherSpelling(String hindi, String english, String rule) {
        assertEquals(rule, pairs.rules(checker, hindi, english));
        assertEquals(rule, pairs.turned(checker, hindi, english));
    }
}
