package milaan.ui.command;

/** Where the keys of a command act. */
public enum Context {
    /** In the reading panes only: single letters, digits, arrows, Enter, Space. */
    READING,
    /** In the panes while spans are marked; its keys replace the reading ones. */
    MARKING,
    /** In the panes while claims are aligned by hand; its keys replace the reading ones. */
    ALIGNING,
    /** Everywhere in the window but where somebody is typing, so that a field keeps its own undo and paste. */
    WINDOW,
    /** Also while typing: function keys, Escape and chords no field uses. */
    ALWAYS;

    /** Whether this is a way of working in the panes, where nothing is written and a letter is a key. */
    public boolean isInPanes() {
        return this == READING || this == MARKING || this == ALIGNING;
    }

    /** Keys are given once in each mode: what acts in every mode shares the keys of reading. */
    Context mode() {
        return this == MARKING || this == ALIGNING ? this : READING;
    }

    /** Whether what belongs here acts where the keyboard is at {@code place}. */
    boolean actsAt(Context place) {
        return place.isInPanes() ? this == place || !isInPanes() : compareTo(place) >= 0 && !isInPanes();
    }
}
