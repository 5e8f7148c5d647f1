package milaan.ui.workbench;

import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.settings.TextSizes;
import milaan.wording.InterfaceLanguage;

/** What commands change in the settings; whatever shows them follows. */
interface SettingActions {

    KeptSettings kept();

    default Settings settings() {
        return kept().now();
    }

    /** @param step larger or smaller; 0 for the usual size */
    default void textSize(int step) {
        kept().change(settings().text(settings().text().step(step)));
    }

    default void textSize(TextSizes.Part part, int step) {
        kept().change(settings().text(settings().text().step(part, step)));
    }

    default void theme(Settings.Theme theme) {
        kept().change(settings().theme(theme));
    }

    default void language(InterfaceLanguage language) {
        kept().change(settings().language(language));
    }
}
