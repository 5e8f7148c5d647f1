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
 * @param text         how large letters are
 * @param recent       stories opened lately, the newest first
 * @param exportFolder where the last export went
 * @param keyboard     which Hindi keyboard is in use; empty while it is not known or needs no table
 * @param keymap       the keys of the commands
 * @param digits       which digits the interface counts with
 * @param editor       whose name stands on decisions and notes; empty: the name the system knows
 * @param atStart      what is seen first where nothing was asked for
 */
public record Settings(Theme theme, InterfaceLanguage language, TextSizes text, List<Recent> recent,
                       Optional<Path> exportFolder, Optional<Keyboard> keyboard, Keymap keymap, Digits digits,
                       String editor, AtStart atStart) {

    /** What colours the window has. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** 0-9 or ०-९. */
    public enum Digits { LATIN, DEVANAGARI }

    /** What opens by itself. */
    public enum AtStart { NOTHING, LAST_STORY }

    /** @param given what it was opened from */
    public record Recent(String title, Path given) { }

    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, InterfaceLanguage.ENGLISH, TextSizes.USUAL, List.of(),
            Optional.empty(), Optional.empty(), Keymap.USUAL, Digits.LATIN, "", AtStart.NOTHING);

    private static final int MOST_RECENT = 12;

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings theme(Theme chosen) {
        return new Settings(chosen, language, text, recent, exportFolder, keyboard, keymap, digits, editor, atStart);
    }

    public Settings language(InterfaceLanguage chosen) {
        return new Settings(theme, chosen, text, recent, exportFolder, keyboard, keymap, digits, editor, atStart);
    }

    public Settings text(TextSizes sizes) {
        return new Settings(theme, language, sizes, recent, exportFolder, keyboard, keymap, digits, editor, atStart);
    }

    public Settings exportFolder(Path folder) {
        return new Settings(theme, language, text, recent, Optional.of(folder), keyboard, keymap, digits, editor, atStart);
    }

    public Settings keyboard(Optional<Keyboard> chosen) {
        return new Settings(theme, language, text, recent, exportFolder, chosen, keymap, digits, editor, atStart);
    }

    public Settings keymap(Keymap chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, chosen, digits, editor, atStart);
    }

    public Settings digits(Digits chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, chosen, editor, atStart);
    }

    public Settings editor(String name) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, digits, name.strip(), atStart);
    }

    public Settings atStart(AtStart chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, digits, editor, chosen);
    }

    public Settings opened(Recent story) {
        List<Recent> next = new ArrayList<>(without(story.given()));
        next.addFirst(story);
        return recent(next.subList(0, Math.min(MOST_RECENT, next.size())));
    }

    /** Without a story that is not wanted in the list any more. */
    public Settings forgotten(Path given) {
        return recent(without(given));
    }

    private List<Recent> without(Path given) {
        return recent.stream().filter(r -> !r.given().equals(given)).toList();
    }

    private Settings recent(List<Recent> stories) {
        return new Settings(theme, language, text, stories, exportFolder, keyboard, keymap, digits, editor, atStart);
    }
}
