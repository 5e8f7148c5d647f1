package milaan.ui.command;

/** Where the keys of a command act. */
public enum Context {
    /** In the reading panes only: single letters, digits, arrows, Enter, Space. */
    READING,
    /** Everywhere in the window but where somebody is typing, so that a field keeps its own undo and paste. */
    WINDOW,
    /** Also while typing: function keys, Escape and chords no field uses. */
    ALWAYS
}
