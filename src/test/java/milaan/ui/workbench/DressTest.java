package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import milaan.ui.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours chosen, or those of the system. */
class DressTest {

    @ParameterizedTest(name = "{0}, system {1} {2}={3}: {4}")
    @CsvSource({
        "SYSTEM, LIGHT, GTK.theme_name, Adwaita, light.css",
        "SYSTEM, DARK, GTK.theme_name, Adwaita-dark, dark.css",
        "SYSTEM, LIGHT, GTK.theme_name, HighContrast, contrast.css",
        "SYSTEM, DARK, GTK.theme_name, HighContrastInverse, contrast.css",
        "SYSTEM, LIGHT, Windows.SPI.HighContrast, true, contrast.css",
        "SYSTEM, DARK, Windows.SPI.HighContrast, false, dark.css",
        "LIGHT, DARK, Windows.SPI.HighContrast, true, light.css",
        "DARK, LIGHT, GTK.theme_name, Adwaita, dark.css",
        "CONTRAST, LIGHT, GTK.theme_name, Adwaita, contrast.css"})
    void followsTheSystemUnlessTheEditorChose(Settings.Theme theme, ColorScheme scheme, String key, String value, String sheet) {
        Object said = key.startsWith("Windows") ? Boolean.valueOf(value) : value;
        assertEquals(sheet, Dress.colours(theme, scheme, Map.of(key, said)));
    }
}
