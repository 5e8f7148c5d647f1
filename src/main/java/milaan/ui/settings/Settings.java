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
 * @param keepRecent   how many stories stay on the list of those opened lately; 0: none
 */
public record Settings(Theme theme, InterfaceLanguage language, TextSizes text, List<Recent> recent,
                       Optional<Path> exportFolder, Optional<Keyboard> keyboard, Keymap keymap, Digits digits,
                       String editor, AtStart atStart, int keepRecent) {

    /** What colours the window has. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** 0-9 or ०-९. */
    public enum Digits { LATIN, DEVANAGARI }

    /** What opens by itself. */
    public enum AtStart { NOTHING, LAST_STORY }

    /** @param given what it was opened from */
    public record Recent(String title, Path given) { }

    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, InterfaceLanguage.ENGLISH, TextSizes.USUAL, List.of(),
            Optional.empty(), Optional.empty(), Keymap.USUAL, Digits.LATIN, "", AtStart.NOTHING, 12);

    private static final int MOST_RECENT = 99;

    public Settings {
        keepRecent = Math.clamp(keepRecent, 0, MOST_RECENT);
        recent = List.copyOf(recent.subList(0, Math.min(keepRecent, recent.size())));
    }

    public Settings theme(Theme chosen) {
        return new Settings(chosen, language, text, recent, exportFolder, keyboard, keymap, digits, editor, atStart, keepRecent);
    }

    public Settings language(InterfaceLanguage chosen) {
        return new Settings(theme, chosen, text, recent, exportFolder, keyboard, keymap, digits, editor, atStart, keepRecent);
    }

    public Settings text(TextSizes sizes) {
        return new Settings(theme, language, sizes, recent, exportFolder, keyboard, keymap, digits, editor, atStart, keepRecent);
    }

    public Settings exportFolder(Path folder) {
        return new Settings(theme, language, text, recent, Optional.of(folder), keyboard, keymap, digits, editor, atStart, keepRecent);
    }

    public Settings keyboard(Optional<Keyboard> chosen) {
        return new Settings(theme, language, text, recent, exportFolder, chosen, keymap, digits, editor, atStart, keepRecent);
    }

    public Settings keymap(Keymap chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, chosen, digits, editor, atStart, keepRecent);
    }

    public Settings digits(Digits chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, chosen, editor, atStart, keepRecent);
    }

    public Settings editor(String name) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, digits, name.strip(), atStart, keepRecent);
    }

    public Settings atStart(AtStart chosen) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, digits, editor, chosen, keepRecent);
    }

    public Settings opened(Recent story) {
        List<Recent> next = new ArrayList<>(without(story.given()));
        next.addFirst(story);
        return recent(next);
    }

    /** With so many stories on the list of those opened lately; the oldest go. */
    public Settings keepRecent(int most) {
        return new Settings(theme, language, text, recent, exportFolder, keyboard, keymap, digits, editor, atStart, most);
    }

    /** With an empty list of stories opened lately. */
    public Settings forgottenAll() {
        return recent(List.of());
    }

    /** Without a story that is not wanted in the list any more. */
    public Settings forgotten(Path given) {
        return recent(without(given));
    }

    private List<Recent> without(Path given) {
        return recent.stream().filter(r -> !r.given().equals(given)).toList();
    }

    private Settings recent(List<Recent> stories) {
        return new Settings(theme, language, text, stories, exportFolder, keyboard, keymap, digits, editor, atStart, keepRecent);
    }
}
