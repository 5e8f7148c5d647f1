package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import milaan.facts.polarity.PolarityComparison;

/** What one side holds back and the other states: allegations, perhaps, the modal of a plain future. */
class HedgeCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new HedgeChecker(new PolarityComparison(), CheckedPair.ANSWERS, CheckedPair.WORDS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "कथित चोर पकड़ा गया। | The thief was caught. | hedge.lost: कथित /",
        "सरकार अगले साल नया कानून लाएगी। | The government might bring a new law next year. | hedge.lost:  / might",
        "कंपनी गांव में कारखाना खोलेगी। | The company may open a factory in the village. | hedge.lost:  / may",
        "शायद पुल जून में खुल जाए। | The bridge will open in June. | hedge.lost: शायद /",
        "कंपनी ने दावा किया कि पुल मजबूत है। | The bridge is strong. | hedge.lost: दावा किया /",
        "माना जा रहा है कि पुल बाढ़ में टूट गया। | The bridge collapsed in the flood. | hedge.lost: माना जा रहा /",
        "पुल बाढ़ में टूट गया। | The bridge is believed to have collapsed in the flood. | hedge.lost:  / is believed to",
        "सरकार अगले माह चुनाव करा सकती है। | The government will hold elections next month. | hedge.lost: सकती /",
        "आरोपी ने कथित रूप से दो लोगों को पीटा। | The accused beat two people. | hedge.lost: कथित रूप से /",
        "नई दवा से दर्द कम हो जाता है। | The new drug may possibly reduce pain. | hedge.lost:  / possibly",
        "कहा जाता है कि मंदिर बहुत पुराना है। | The temple is very old. | hedge.lost: कहा जाता है कि /",
        "शनिवार को भारी बारिश हो सकती है। | There will be heavy rain on Saturday. | hedge.lost: सकती /",
        "पुलिस ने दुकानदार को पीटा। | Police allegedly beat the shopkeeper. | hedge.lost:  / allegedly"})
    void tellsALostHedge(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "कथित चोर पकड़ा गया। | The alleged thief was caught.",
        "सरकार नया कानून ला सकती है। | The government might bring a new law.",
        "सरकार नया कानून लाएगी। | The government will bring a new law.",
        "शायद सरकार नया कानून लाएगी। | The government may bring a new law.",
        "पुलिस ने कथित तौर पर दुकानदार को पीटा। | Police allegedly beat the shopkeeper.",
        "कंपनी ने दावा किया कि पुल मजबूत है। | The company said the bridge was strong.",
        "कंपनी ने दावा किया कि पुल मजबूत है। | The company's engineers insisted the bridge was strong.",
        "आरोपी ने कथित रूप से दो लोगों को पीटा। | The accused allegedly beat two people.",
        "पुलिस ने कथित चोर को पकड़ा। | Police caught the man accused of theft.",
        "यह देश का सबसे ऊंचा पुल माना जाता है। | It is regarded as the highest bridge in the country.",
        "छात्र अब फिर आवेदन कर सकते हैं। | Students will now be allowed to apply again.",
        "जल्दी करो तो ट्रेन पकड़ सकते हो। | Hurry, and you will catch the train.",
        "सरकार यह काम करा सकती है। | The government will be able to get this done.",
        "कंपनी का दावा है कि पुल मजबूत है। | The company boasts that the bridge is strong.",
        "इस पुल को लोहे का पुल कहा जाता है। | This bridge is called the iron bridge.",
        "माना जा रहा है कि पुल बाढ़ में टूट गया। | The bridge seems to have collapsed in the flood.",
        "यह काम एक दिन में हो सकता है। | This work can be done in a day.",
        "संभव है कि पुल जून में खुले। | The bridge will probably open in June."})
    void leavesAHedgeOnBothSidesAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
