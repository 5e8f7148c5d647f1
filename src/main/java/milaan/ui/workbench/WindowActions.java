package milaan.ui.workbench;

/** What commands ask of the window, beside what they ask of the story and the settings. */
interface WindowActions extends OpeningActions, SettingActions, KeyActions {

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

    /** Asks which version a pane is to show. @param column of the pane, from 0 on the left */
    void version(int column);

    /** The first steps, from the beginning or one step on. */
    void tour();
}
