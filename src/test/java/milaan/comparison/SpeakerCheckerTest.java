package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import milaan.alignment.Lexicon;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.Roles;
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
            new CrossedSpeakers(CheckedPair.ANSWERS, names, Roles.shipped()),
            Map.of(Language.HINDI, SpeakerWords.shipped(Language.HINDI), Language.ENGLISH, SpeakerWords.shipped(Language.ENGLISH)),
            CheckedPair.WORDS.of("genitives"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "तनाका ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said. | speaker.name: तनाका / Verma",
        "“यह रास्ता आसान है,” अनीता श्मिट ने कहा। | \"This road is easy,\" said Anita Verma. | speaker.name: अनीता श्मिट / Anita Verma",
        "हेराल्ड ने वर्मा के हवाले से बताया कि पुल देर से बनेगा। "
            + "| The Guardian quoted Verma as saying the bridge will be late. | speaker.source: हेराल्ड / The Guardian",
        "राव ने बताया कि पुल जून में खुलेगा। | Fernandes said the bridge would open in June. | speaker.name: राव / Fernandes",
        "“पुल टूटने वाला है,” वार्ड सदस्य इरफान अंसारी ने कहा, “पर कोई नहीं सुनता।” "
            + "| \"The bridge is about to fall,\" said ward member Gopal Naik, \"but nobody listens.\" | speaker.name: इरफान अंसारी / Gopal Naik",
        "स्थानीय दुकानदार इरफान अंसारी के मुताबिक, सड़क टूटी है। "
            + "| The road is broken, according to Gopal Naik, a local shopkeeper. | speaker.name: इरफान अंसारी / Gopal Naik",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा, लेकिन अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the school would open on Monday, but Naik said the water was clean. | speaker.name: नाइक / Ansari",
        "नाइक ने कहा कि पानी साफ है, जबकि अंसारी ने कहा कि बच्चे बीमार हैं। "
            + "| Ansari said the water was clean, while Naik said the children were ill. | speaker.name: नाइक / Ansari",
        "मीना नाइक ने कहा, “पानी साफ है।” जबकि रवि अंसारी ने कहा, “सड़क टूटी है।” "
            + "| \"The water is clean,\" said Ravi Ansari, while Meena Naik said, \"The road is broken.\" | speaker.name: मीना नाइक / Ravi Ansari",
        "अस्पताल के सूत्रों ने बताया कि लड़की खतरे से बाहर है। | Police sources said the girl was out of danger. "
            + "| speaker.source: अस्पताल के सूत्रों / Police sources",
        "शिन्हुआ समाचार एजेंसी के अनुसार पुल टूट गया। | The bridge collapsed, according to the Kyodo news agency. "
            + "| speaker.name: शिन्हुआ समाचार एजेंसी / the Kyodo news agency"})
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
        "राव ने बताया कि पुल जून में खुलेगा। | The bridge will open in June.",
        "भाजपा सांसद ने आरोप लगाया कि पुल कमजोर है। | BJP MP Vinod Naik alleged that the bridge was weak.",
        "संयुक्त राष्ट्र ने कहा कि पुल कमजोर है। | The bridge is weak, UNICEF said.",
        "दिल्ली पुलिस की विशेष शाखा ने बताया कि पुल कमजोर है। | The bridge is weak, the Special Cell said.",
        "राव ने कहा कि वर्मा बीमार हैं, जबकि वर्मा ने कहा कि वे ठीक हैं। | Rao said Verma was ill, while Verma said he was fine.",
        "रेलवे पुलिस ने बताया कि पुल कमजोर है। | The bridge is weak, railway officials said.",
        "पत्रिका ने लिखा कि पुल कमजोर है। | The bridge is weak, India Today wrote.",
        "तहसीलदार ने बताया कि पुल जून में खुलेगा। | The bridge will open in June, Tehsildar Vinod Naik said.",
        "पीटीआई के हवाले से खबर है कि पुल टूट गया। | The bridge has collapsed, the Press Trust of India reported.",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा, लेकिन अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the water was clean, but Naik said the school would open on Monday.",
        "“पुल टूटने वाला है,” वार्ड सदस्य ने कहा। | \"The bridge is about to fall,\" said ward member Gopal Naik.",
        "सेना ने बताया कि पुल टूट गया है। | The bridge has collapsed, defence officials said.",
        "पुलिस के सूत्रों ने बताया कि पुल टूट गया है। | Sources in the police said the bridge had collapsed.",
        "शिक्षा विभाग के अधिकारियों ने कहा कि स्कूल बंद रहेंगे। | Schools will stay shut, the education minister said."})
    void leavesTheSameSpeakerAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
