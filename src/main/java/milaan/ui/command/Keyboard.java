package milaan.ui.command;

import java.util.Locale;

/** The Hindi keyboards whose keys the program knows. */
public enum Keyboard {
    INSCRIPT, BOLNAGRI, REMINGTON;

    public String messageKey() {
        return "ui.keyboard." + name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return "/milaan/ui/command/" + name().toLowerCase(Locale.ROOT) + ".tsv";
    }
}
