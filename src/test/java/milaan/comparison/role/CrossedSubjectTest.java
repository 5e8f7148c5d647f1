package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is subject and who object where no verb is known in both languages: by the order and the case of two names. */
class CrossedSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने मोहन दास को चौंकाया।            | Mohan Das startled Nina Rao.            | true
            नीना राव ने मोहन दास को चौंकाया।            | Nina Rao startled Mohan Das.            | false
            नीना राव ने मोहन दास को चौंकाया।            | Mohan Das was startled by Nina Rao.     | false
            नीना राव ने मोहन दास से नृत्य सीखा।           | Mohan Das schooled Nina Rao in dance.   | false
            मेयर हसन ने कोच फर्नांडिस को टोका।           | Coach Fernandes interrupted Mayor Hasan.    | true
            मेयर हसन ने कोच फर्नांडिस को टोका।           | Mayor Hasan interrupted Coach Fernandes.    | false
            """)
    void findsSubjectAndObjectCrossed(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, CrossedSubject.find(text.hindi, text.hindiMentions, text.english, text.englishMentions, text.cast(), true)
                .isPresent());
    }
}
