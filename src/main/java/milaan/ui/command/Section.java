package milaan.ui.command;

import java.util.Locale;

/** The menus, in their order. */
public enum Section {
    STORY, EDIT, GO, REVIEW, ALIGN, VIEW, HELP;

    public String messageKey() {
        return "ui.menu." + name().toLowerCase(Locale.ROOT);
    }
}
