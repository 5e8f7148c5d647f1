package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import milaan.alignment.Lexicon;
import milaan.facts.name.NameMatcher;
import milaan.facts.quote.SpeakerWords;
import milaan.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same statement given to another speaker or source; a pronoun, an office or a group may mean either. */
class SpeakerCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Lexicon lexicon = CheckedPair.LEXICON;
    private final NameMatcher names = CheckedPair.NAMES;
    private final Checker checker = new SpeakerChecker(new NameConflict(CheckedPair.ANSWERS, lexicon, names),
            Map.of(Language.HINDI, SpeakerWords.shipped(Language.HINDI), Language.ENGLISH, SpeakerWords.shipped(Language.ENGLISH)),
            CheckedPair.WORDS.of("genitives"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "तनाका ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said. | speaker.name: तनाका / Verma",
        "“यह रास्ता आसान है,” अनीता श्मिट ने कहा। | \"This road is easy,\" said Anita Verma. | speaker.name: अनीता श्मिट / Anita Verma",
        "हेराल्ड ने वर्मा के हवाले से बताया कि पुल देर से बनेगा। "
            + "| The Guardian quoted Verma as saying the bridge will be late. | speaker.source: हेराल्ड / The Guardian",
        "राव ने बताया कि पुल जून में खुलेगा। | Fernandes said the bridge would open in June. | speaker.name: राव / Fernandes"})
    void tellsAnotherSpeakerOrSource(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "तनाका ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Tanaka said.",
        "उन्होंने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "इंजीनियर ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "सुनीता वर्मा ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "राजनयिकों ने कहा, “यह रास्ता आसान है।” | Diplomats said: \"This road is easy.\"",
        "राव ने बताया कि पुल जून में खुलेगा। | The bridge will open in June."})
    void leavesTheSameSpeakerAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
