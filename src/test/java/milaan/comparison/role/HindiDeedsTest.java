package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiDeedsTest {

    private static final String NAMES = "Nina Rao, Olga Petrova, Mohan Das, Vijay Rathi";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने ओल्गा पेत्रोवा को हरा दिया।                       | beat       | नीना राव > ओल्गा पेत्रोवा
            ओल्गा पेत्रोवा को नीना राव ने हराया।                         | beat       | नीना राव > ओल्गा पेत्रोवा
            ओल्गा पेत्रोवा नीना राव से हार गईं।                          | beat       | नीना राव > ओल्गा पेत्रोवा
            पुलिस द्वारा मोहन दास को गिरफ्तार किया गया।                  | arrest     | #police > मोहन दास
            पुलिस ने मोहन दास को, जिसने नीना राव पर हमला किया था, पकड़ लिया। | attack  | मोहन दास > नीना राव
            नीना राव की शिकायत पर मोहन दास के खिलाफ मामला दर्ज हुआ।       | complain   | नीना राव > मोहन दास
            मोहन दास की कुल्हाड़ी से हत्या कर दी गई।                      | kill       | > मोहन दास
            अदालत ने मोहन दास को नीना राव की रक्षा करने का आदेश दिया।     | protect    | मोहन दास > नीना राव
            मोहन दास को नीना राव से रिश्वत लेने का दोषी पाया गया।        | bribe      | नीना राव > मोहन दास
            मोहन दास को नीना राव को मुआवजा देना होगा।                    | compensate | मोहन दास > नीना राव
            पुलिस द्वारा दायर याचिका में मोहन दास ने नीना राव को धमकी दी। | warn       | मोहन दास > नीना राव
            नीना राव ने मोहन दास की दलीलों को खारिज किया।                 | reject     | नीना राव > मोहन दास
            नीना राव की गोली से मोहन दास मारा गया।                        | kill       | नीना राव > मोहन दास
            अदालत ने नीना राव को मोहन दास को रकम देने का आदेश दिया।       | order      | #court > नीना राव
            नीना राव पर आरोप लगाते हुए मोहन दास ने फैसला सुनाया।          | accuse     | मोहन दास > नीना राव
            पुलिस द्वारा पकड़े गए मोहन दास ने नीना राव को फोन किया।       | arrest     | #police > मोहन दास
            नीना राव ने वह अर्जी मानी, जिसमें मोहन दास का नाम था, और आदेश दिया। | order | नीना राव >
            दिल्ली पहुंचे मोहन दास को नीना राव ने रोका।                    | arrive     | मोहन दास >
            पुलिस ने नीना राव को नहीं, मोहन दास को पकड़ा।                   | arrest     | #police > मोहन दास
            नीना राव के समर्थन वाली पार्टी ने कहा।                         | support    | नीना राव > #party
            नीना राव ने जताई चिंता।                                       | concern    | नीना राव >
            मोहन दास ने नीना राव की ओर पत्थर फेंके।                       | pelt       | मोहन दास > नीना राव
            मोहन दास ने नीना राव की जमीन खरीदने का फैसला किया।           | acquire    | मोहन दास > नीना राव
            """)
    void readsWhoDoesItToWhom(String text, String action, String expected) {
        assertEquals(expected, RoleText.say(RoleText.hindi(text, NAMES).hindiDeeds(), action).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            विजय राठी ने मोहन दास से बात की।                             | beat
            मोहन दास ने नीना राव की मां की और नीना राव ने बेटी की भूमिका निभाई। | portray
            """)
    void saysNothingOfNamesAndGaps(String text, String action) {
        assertEquals("", RoleText.say(RoleText.hindi(text, NAMES).hindiDeeds(), action));
    }
}
