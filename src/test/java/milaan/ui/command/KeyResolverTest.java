package milaan.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyResolverTest {

    private final KeyTables tables = new KeyTables();

    @ParameterizedTest
    @CsvSource({"३,UNDEFINED,3", "3,UNDEFINED,3", "3,NUMPAD3,3", "०,UNDEFINED,0", "j,J,J", "र,J,J"})
    void readsDigitsAndKnownCodesWhateverTheKeyboard(String text, KeyCode code, String stroke) {
        assertEquals(Stroke.of(stroke), resolver(Optional.empty()).stroke(pressed(text, code, false)));
    }

    /** Every letter of the key table, row by row, as the keyboards write it. */
    @ParameterizedTest
    @CsvSource({
        "INSCRIPT,QWERTYUIOPASDFGHJKLZXCVBNM,ौैाीूबहगदजोे्िुपरकतॆंमनवलस",
        "INSCRIPT,QWERTYUIOPASDFGHJKLZXCVBNM,औऐआईऊभङघधझओएअइउफऱखथऎँणऩऴळश",
        "BOLNAGRI,WERTYUIOPASDFGHJKLZXCVBNM,वेरतयुिोपासदटगहजकलश्चडबनम",
        "BOLNAGRI,WERTYUIOPASDFGHJKLZXCVBNM,ॐैृथञूीौफआषधठघःझखळॅॉछढभणङ",
        "REMINGTON,QWERTYUIOPASDFGHJKLXCVBNM,ुूमतजलनपवचंेकिहीरासगबअइदउ"})
    void findsTheKeyOfEveryLetter(Keyboard keyboard, String keys, String written) {
        assertEquals(keys.length(), written.length());
        for (int i = 0; i < keys.length(); i++) {
            KeyEvent event = pressed(written.substring(i, i + 1), KeyCode.UNDEFINED, true);
            assertEquals(Stroke.of("Ctrl+" + keys.charAt(i)), resolver(Optional.of(keyboard)).stroke(event));
        }
    }

    @Test
    void readsJoinersAndSignsBesideTheLetters() {
        assertEquals(KeyCode.Q, code(Keyboard.BOLNAGRI, "\u200c"));
        assertEquals(KeyCode.SLASH, code(Keyboard.INSCRIPT, "य"));
        assertEquals(KeyCode.EQUALS, code(Keyboard.INSCRIPT, "ृ"));
        assertEquals(KeyCode.UNDEFINED, code(Keyboard.INSCRIPT, "ж"));
    }

    @ParameterizedTest
    @CsvSource({"INSCRIPT,र,J,false", "INSCRIPT,ऱ,J,true", "BOLNAGRI,ज,J,false", "REMINGTON,म्,E,false", "REMINGTON,फ,Q,true"})
    void readsComposedText(Keyboard keyboard, String text, KeyCode code, boolean shift) {
        assertEquals(Optional.of(new Stroke(code, false, false, shift)), resolver(Optional.of(keyboard)).stroke(text));
    }

    @Test
    void asksOnlyForLettersOfAnUnknownKeyboard() {
        KeyResolver unknown = resolver(Optional.empty());
        assertTrue(unknown.asksForKeyboard("र"));
        assertTrue(unknown.asksForKeyboard("ा"));
        assertFalse(unknown.asksForKeyboard("३"));
        assertFalse(unknown.asksForKeyboard("j"));
        assertFalse(unknown.asksForKeyboard(""));
    }

    @Test
    void tellsTheKeyboardsApartByOneKeyOrTwo() {
        assertEquals(new Calibration.Answer.Known(Keyboard.BOLNAGRI), new Calibration(tables).pressed(KeyCode.UNDEFINED, "ज"));
        assertEquals(new Calibration.Answer.Latin(), new Calibration(tables).pressed(KeyCode.J, "j"));
        assertEquals(new Calibration.Answer.Unknown(), new Calibration(tables).pressed(KeyCode.UNDEFINED, "ळ"));
        assertEquals(Optional.of(Keyboard.INSCRIPT), afterSecond("क"));
        assertEquals(Optional.of(Keyboard.REMINGTON), afterSecond("ा"));
    }

    private Optional<Keyboard> afterSecond(String text) {
        Calibration calibration = new Calibration(tables);
        assertEquals(new Calibration.Answer.Second(), calibration.pressed(KeyCode.UNDEFINED, "र"));
        return calibration.pressed(KeyCode.UNDEFINED, text) instanceof Calibration.Answer.Known known
                ? Optional.of(known.keyboard()) : Optional.empty();
    }

    private KeyCode code(Keyboard keyboard, String text) {
        return resolver(Optional.of(keyboard)).stroke(pressed(text, KeyCode.UNDEFINED, false)).code();
    }

    private KeyResolver resolver(Optional<Keyboard> keyboard) {
        return new KeyResolver(tables, () -> keyboard);
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false);
    }
}
