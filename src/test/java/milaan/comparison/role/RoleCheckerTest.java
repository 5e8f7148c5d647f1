package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleCheckerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने ओल्गा पेत्रोवा को हराया। | Olga Petrova beat Nina Rao. | person.roles-swapped
            नीना राव ने मोहन दास की तारीफ की। | Nina Rao was praised by Mohan Das. | person.roles-swapped
            पत्नी ने पति को पीटा। | The husband beat up his wife. | person.roles-swapped
            रेल मंत्री ने कहा कि काम जारी है। | The home minister said work was going on. | person.other-in-role
            """)
    void findsAMixUp(String hindi, String english, String rule) {
        assertEquals(rule, new RoleText(hindi, english).rules().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने ओल्गा पेत्रोवा को हराया।                    | Olga Petrova was beaten by Nina Rao.
            नीना राव ने ओल्गा पेत्रोवा को हराया।                    | Olga Petrova lost to Nina Rao.
            नीना राव से मोहन दास ने कर्ज लिया।                     | Nina Rao lent money to Mohan Das.
            मोहन दास को नीना राव को पैसे लौटाने होंगे।               | Mohan Das will have to repay Nina Rao.
            नीना राव ने मोहन दास पर और मोहन दास ने नीना राव पर हमला किया। | Nina Rao and Mohan Das attacked each other.
            सुनीता राव ने हार मानते हुए मोहन दास को बधाई दी।          | Conceding defeat, Sunita Rao congratulated Mohan Das.
            """)
    void saysNothingOfTheSameInOtherWords(String hindi, String english) {
        assertEquals(List.of(), new RoleText(hindi, english).rules());
    }
}
