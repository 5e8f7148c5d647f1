package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import milaan.facts.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossScriptNameMatcherTest {

    private static final CrossScriptNameMatcher MATCHER =
            new CrossScriptNameMatcher(new SoundMatcher(), Gazetteer.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "मनोहर तिवारी | Manohar Tiwari", "शकुंतला देवी | Shakuntala Devi", "फ़ैज़ अहमद | Faiz Ahmed",
            "गोरखपुर | Gorakhpur", "सम्बन्धित नगर | Sambandhit Nagar", "विश्वनाथन | Viswanathan",
            "जगन्नाथ | Jagannath", "कृष्णमूर्ति | Krishnamurthy", "ज्ञानेंद्र | Gyanendra",
            "श्रीमती कमला भसीन | Kamla Bhasin", "डॉ. रघुवंश | Raghuvansh", "मिश्र | Mishra"})
    void matchesByItsSound(String hindi, String english) {
        assertTrue(MATCHER.score(hindi, english) >= 0.5, () -> hindi + " " + MATCHER.score(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "मनोहर तिवारी | Manohar Bhandari", "रमा देवी | Uma Devi", "ईरान | Iraq", "इराक | Iran",
            "ऑस्ट्रिया | Australia", "ऑस्ट्रेलिया | Austria", "नाइजर | Nigeria", "नाइजीरिया | Niger",
            "कृषि मंत्रालय | Ministry of Finance", "शिवपुरी | Shivsagar", "बेला | Bhola Nath"})
    void refusesLookAlikes(String hindi, String english) {
        assertTrue(MATCHER.score(hindi, english) < 0.5, () -> hindi + " " + MATCHER.score(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "केसीएनए | KCNA", "बीजेपी | BJP", "एन. टी. रामाराव | N.T. Rama Rao", "एपीजे | A.P.J.",
            "आईसीएआर | ICAR", "टी. एन. शेषन | T N Seshan"})
    void readsLettersSpelledOut(String hindi, String english) {
        assertTrue(MATCHER.score(hindi, english) >= 0.5, () -> hindi + " " + MATCHER.score(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "यूनान | Greece", "मिस्र | Egypt", "बंबई | Mumbai", "बनारस | Varanasi", "हॉलैंड | The Netherlands",
            "दक्षिण हिमगिरि द्वीप | South Himgiri Island"})
    void knowsTranslatedNames(String hindi, String english) {
        assertTrue(MATCHER.score(hindi, english) >= 0.5, () -> hindi + " " + MATCHER.score(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "रामनिवास गोपाल मीणा | Ramniwas Meena", "वेंकट रमण | Raman Venkat", "पिल्लै | Pillai", "व्लादिमिर | व्लादीमीर",
            "Mohammed | Muhammad", "संबलपुर | सम्बलपुर", "रामा राव | Ramarao"})
    void allowsOrderMiddleNamesAndVariants(String one, String other) {
        assertTrue(MATCHER.score(one, other) >= 0.5, () -> one + " " + MATCHER.score(one, other));
    }

    @ParameterizedTest
    @CsvSource({"सुधा, Sudha", "ठाणे, Pune", "किम, Kim"})
    void isSymmetric(String one, String other) {
        assertEquals(MATCHER.score(one, other), MATCHER.score(other, one), 1e-9);
    }

    @Test
    void scoresPreparedWordsLikeWholeOnes() {
        double prepared = MATCHER.score(MATCHER.key("जगदीशपुर"), MATCHER.key("Jagdishpur"), 0);
        assertEquals(MATCHER.score("जगदीशपुर", "Jagdishpur"), prepared, 0.05);
    }
}
