package milaan.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces Milaan brings along, so that Hindi looks the same on every machine. */
public final class Fonts {

    private static final List<String> FILES = List.of("NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf",
            "NotoSansDevanagari_400Regular.ttf", "NotoSansDevanagari_700Bold.ttf");

    private Fonts() { }

    /** Makes them known to the toolkit. Call once, on its thread, before the first text is shown. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/milaan/assets/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("missing from the program: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
