package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({"नीना, true", "शर्मा, true", "किया, false", "में, false", "मकान, false"})
    void hindiWordsThatSoundLikeAnEnglishName(String word, boolean expected) {
        RoleText text = new RoleText("नीना शर्मा ने गांव में मकान किया।", "Nina Sharma built a house in the village.");
        assertEquals(expected, text.words().isName(RoleText.at(text.hindi, word)));
    }

    @ParameterizedTest
    @CsvSource({"nina, true", "rao, true", "rs, false", "monday, false", "house, false"})
    void capitalisedEnglishWords(String word, boolean expected) {
        RoleText text = new RoleText("नीना राव ने मकान बेचा।", "On Monday Nina Rao sold a house for Rs 50.");
        assertEquals(expected, text.englishWords().isName(RoleText.at(text.english, word)));
    }
}
