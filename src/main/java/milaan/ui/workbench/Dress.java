package milaan.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import milaan.ui.settings.Settings;

/** The colours of the window: those chosen, or those of the system as long as it is left to it. */
final class Dress {

    private static final String STYLES = "/milaan/assets/styles/";

    private final Scene scene;
    private final MapChangeListener<String, Object> preferences = changed -> wear();
    private Settings.Theme theme;

    Dress(Scene scene, Settings.Theme theme) {
        this.scene = scene;
        this.theme = theme;
        wear();
    }

    void attach() {
        Platform.getPreferences().addListener(preferences);
    }

    void detach() {
        Platform.getPreferences().removeListener(preferences);
    }

    void wear(Settings.Theme chosen) {
        theme = chosen;
        wear();
    }

    private void wear() {
        Platform.Preferences system = Platform.getPreferences();
        List<String> sheets = List.of(sheet(colours(theme, system.getColorScheme(), system)), sheet("workbench.css"));
        // The system tells each of its colours one by one: styling everything anew each time would be seen.
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** @param scheme of the system; @param system what else it says */
    static String colours(Settings.Theme theme, ColorScheme scheme, Map<String, Object> system) {
        return switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case CONTRAST -> "contrast.css";
            case SYSTEM -> isHighContrast(system) ? "contrast.css" : scheme == ColorScheme.DARK ? "dark.css" : "light.css";
        };
    }

    /** Windows says it outright; under GTK the theme's name does. */
    private static boolean isHighContrast(Map<String, Object> system) {
        return Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
                || String.valueOf(system.get("GTK.theme_name")).toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dress.class.getResource(STYLES + name), name).toExternalForm();
    }
}
