package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingsTest {

    private final Callings callings = Callings.shipped();

    /** By the nouns of either language: the concepts of their first mentions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            प्रोफेसर ने कहा।     | The constable said so.   | true
            किसान ने कहा।       | The bank said so.        | true
            मंत्री ने कहा।        | The legislator said so.  | false
            ड्राइवर ने कहा।      | The truck stood there.   | false
            आरोपी ने कहा।       | The teacher said so.     | false
            महिला ने कहा।       | The singer said so.      | false
            """)
    void fewAreCalledBoth(String hindi, String english, boolean apart) {
        RoleText text = new RoleText(hindi, english);
        String one = text.hindiMentions.getFirst().concepts().iterator().next();
        String other = text.englishMentions.getFirst().concepts().iterator().next();
        assertEquals(apart, callings.areApart(one, other));
    }
}
