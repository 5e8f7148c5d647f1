package milaan.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.ui.command.Keyboard;
import milaan.ui.command.Keymap;
import milaan.wording.InterfaceLanguage;

/**
 * A person's choices. Immutable.
 *
 * @param theme        light, dark, high contrast or as the system has it
 * @param textSize     of the story panes, in pixels
 * @param recent       stories opened lately, the newest first
 * @param exportFolder where the last export went
 * @param keymap       the keys of the commands
 * @param keyboard     which Hindi keyboard is in use; empty while it is not known or needs no table
 */
public record Settings(Theme theme, InterfaceLanguage language, int textSize, List<Recent> recent,
                       Optional<Path> exportFolder, Optional<Keyboard> keyboard, Keymap keymap) {

    /** What colours the window has. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** @param given what it was opened from */
    public record Recent(String title, Path given) { }

    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, InterfaceLanguage.ENGLISH, 16, List.of(), Optional.empty(), Optional.empty(),
                    Keymap.USUAL);

    private static final int SMALLEST = 11;
    private static final int LARGEST = 32;
    private static final int MOST_RECENT = 8;

    public Settings {
        textSize = Math.max(SMALLEST, Math.min(LARGEST, textSize));
        recent = List.copyOf(recent);
    }

    public Settings theme(Theme chosen) {
        return new Settings(chosen, language, textSize, recent, exportFolder, keyboard, keymap);
    }

    public Settings language(InterfaceLanguage chosen) {
        return new Settings(theme, chosen, textSize, recent, exportFolder, keyboard, keymap);
    }

    public Settings textSize(int pixels) {
        return new Settings(theme, language, pixels, recent, exportFolder, keyboard, keymap);
    }

    public Settings exportFolder(Path folder) {
        return new Settings(theme, language, textSize, recent, Optional.of(folder), keyboard, keymap);
    }

    public Settings keyboard(Optional<Keyboard> chosen) {
        return new Settings(theme, language, textSize, recent, exportFolder, chosen, keymap);
    }

    public Settings keymap(Keymap chosen) {
        return new Settings(theme, language, textSize, recent, exportFolder, keyboard, chosen);
    }

    public Settings opened(Recent story) {
        List<Recent> next = new ArrayList<>(recent);
        next.removeIf(r -> r.given().equals(story.given()));
        next.addFirst(story);
        return new Settings(theme, language, textSize, next.subList(0, Math.min(MOST_RECENT, next.size())),
                exportFolder, keyboard, keymap);
    }
}
