package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import milaan.ui.settings.Settings;
import milaan.ui.settings.TextSizes;
import milaan.wording.InterfaceLanguage;

/** What commands ask of the window, beside what they ask of the story. */
interface WindowActions {

    void open();

    /** Opens what was dropped or named. */
    void open(List<Path> given);

    void openSample();

    /** @param name of a sample story */
    void sample(String name);

    void paste();

    void exportPdf();

    /** Stops what takes long. */
    void stop();

    boolean isBusy();

    void closeStory();

    void quit();

    void note();

    /** Asks why the current finding is none. */
    void dismissWithReason();

    /** Puts the keyboard into the pane that is current. */
    void read();

    /** Leaves whatever is open and goes back to reading. */
    void escape();

    /** @param step 1 or -1 through panes, card, list and tags */
    void area(int step);

    /** @param step larger or smaller; 0 for the usual size */
    void textSize(int step);

    void textSize(TextSizes.Part part, int step);

    void theme(Settings.Theme theme);

    void language(InterfaceLanguage language);

    void keys();

    /** Changes the keys. */
    void editKeys();

    /** Every command, to be searched and run. */
    void palette();

    /** Asks which Hindi keyboard is in use. */
    void keyboard();

    /** The first steps, from the beginning or one step on. */
    void tour();

    Settings settings();
}
