package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            मंत्री किरण तोमर ने पुलिस को बुलाया। | Minister Kiran Tomar called the police. | किरण तोमर & #police | kiran tomar & #police
            पेड्रो डी सिल्वा ने अमित शाह को देखा। | Pedro de Silva saw Amit Shah. | पेड्रो सिल्वा & अमित शाह | pedro silva & amit shah
            गोवा की टीम ने तस्करों को देखा। | The Goa team saw the smugglers. | गोवा & #smuggler | goa & #smuggler
            कैदियों ने जेलर को पीटा। | The prisoners beat the jailer. | #prisoner & #jailer | #prisoner & #jailer
            पार्क जी-सू ने नीना राव को हराया। | Park Ji-su beat Nina Rao, paid Rs 50. | पार्क & नीना राव | park ji su & nina rao
            """)
    void findsAndJoins(String hindi, String english, String inHindi, String inEnglish) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(inHindi, RoleText.say(text.hindiMentions));
        assertEquals(inEnglish, RoleText.say(text.englishMentions));
    }

    @Test
    void surnameAloneIsTheSamePerson() {
        RoleText text = new RoleText("वकील तन्वी शाह पहुंचीं। शाह ने कहा कि अपील होगी।",
                "Lawyer Tanvi Shah arrived. Shah said they would appeal.");
        assertEquals("तन्वी शाह & शाह", RoleText.say(text.hindiMentions));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ईरान के विदेश मंत्री ने कहा।       | Iran's foreign minister said so.
            ईरानी विदेश मंत्री ने कहा।         | The Iranian foreign minister said so.
            """)
    void knowsWhoseMinisterItIs(String hindi, String english) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(Optional.of("place:Iran"), text.hindiMentions.getLast().of());
        assertEquals(Optional.of("place:Iran"), text.englishMentions.getLast().of());
    }
}
