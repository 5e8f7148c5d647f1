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
