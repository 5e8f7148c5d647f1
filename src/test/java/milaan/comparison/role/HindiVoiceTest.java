package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiVoiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            उसे गिरफ्तार किया गया।                | गिरफ्तार  | passive
            उसने गिरफ्तार किया।                   | गिरफ्तार  | perfective
            हत्या के आरोप में।                    | हत्या     | noun
            अपील खारिज हुई।                       | अपील      | noun
            उसे समर्थन मिला।                      | समर्थन    | got
            उसे पैसे लौटाने होंगे।                 | लौटाने    | obliged
            उसे चुनाव लड़ने का आदेश दिया।          | लड़ने     | controlled
            उस पर पैसे लौटाने का आरोप है।          | लौटाने    | alleged
            उसे जांच के लिए गिरफ्तार कर लिया गया। | गिरफ्तार  | passive
            उसे लगाते हुए देखा।                    | लगाते    | ''
            उसने अपील खारिज की।                  | अपील      | noun
            उसकी तारीफ की।                       | तारीफ     | perfective
            उसकी तारीफ की गई।                    | तारीफ     | passive
            उसकी तारीफ की जांच हुई।               | तारीफ     | noun
            तारीफ के बाद वह गया।                  | तारीफ     | noun
            उसे मदद मिल सकती है।                 | मदद       | got
            उसे मदद की आस थी, धन मिला।           | मदद       | noun
            उसे चुनाव लड़ना होगा।                  | लड़ना     | obliged
            उसे पैसे लौटाने पड़े।                   | लौटाने    | obliged
            उसने पैसे लौटाने का वादा किया।          | लौटाने    | perfective
            उसे चुनाव लड़ने की अनुमति दी।          | लड़ने     | controlled
            उसे पैसे लौटाने से रोका।               | लौटाने    | controlled
            उसे पैसे लौटाकर जाने का आदेश दिया।     | लौटाकर   | controlled
            उस पर पैसे चुराकर भागने का आरोप है।    | चुराकर    | alleged
            उसने पैसे लौटाकर आदेश दिया।            | लौटाकर   | perfective
            """)
    void readsTheForm(String hindi, String action, String expected) {
        RoleText text = RoleText.hindi(hindi, "");
        String norm = milaan.text.Normaliser.normalise(action);
        int at = RoleText.at(text.hindi, norm);
        HindiVoice voice = new HindiVoice(text.hindi, text.clauses(), new TextSpan(at, at + 1));
        String form = voice.isObliged() ? "obliged" : voice.isControlled() ? "controlled" : voice.isAlleged() ? "alleged"
                : voice.isGot() ? "got" : voice.isNominal() ? "noun" : voice.isPassive() ? "passive"
                : voice.isPerfective() ? "perfective" : "";
        assertEquals(expected, form);
    }
}
