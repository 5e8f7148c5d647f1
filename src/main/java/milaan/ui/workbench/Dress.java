package milaan.ui.workbench;

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
        scene.getStylesheets().setAll(sheet(colours()), sheet("workbench.css"));
    }

    private String colours() {
        return switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case CONTRAST -> "contrast.css";
            case SYSTEM -> ofTheSystem(Platform.getPreferences());
        };
    }

    private static String ofTheSystem(Platform.Preferences system) {
        if (isHighContrast(system)) {
            return "contrast.css";
        }
        return system.getColorScheme() == ColorScheme.DARK ? "dark.css" : "light.css";
    }

    /** Windows says it outright; under GTK the theme's name does. */
    static boolean isHighContrast(Map<String, Object> system) {
        return Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
                || String.valueOf(system.get("GTK.theme_name")).toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dress.class.getResource(STYLES + name), name).toExternalForm();
    }
}
