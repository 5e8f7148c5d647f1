package milaan.ui.workbench;

import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import milaan.ui.settings.Settings;

/** The colours of the window: those chosen, or those of the system as long as it is left to it. */
final class Dress {

    private static final String STYLES = "/milaan/assets/styles/";

    private final Scene scene;
    private final InvalidationListener scheme = changed -> wear();
    private Settings.Theme theme;

    Dress(Scene scene, Settings.Theme theme) {
        this.scene = scene;
        this.theme = theme;
        wear();
    }

    void attach() {
        Platform.getPreferences().colorSchemeProperty().addListener(scheme);
    }

    void detach() {
        Platform.getPreferences().colorSchemeProperty().removeListener(scheme);
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
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? "dark.css" : "light.css";
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dress.class.getResource(STYLES + name), name).toExternalForm();
    }
}
