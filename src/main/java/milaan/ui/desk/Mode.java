package milaan.ui.desk;

import java.util.Locale;
import milaan.ui.command.Context;

/** How the keys are meant while the keyboard is in a pane. Always to be seen; Esc leads back to reading. */
public enum Mode {
    READING(Context.READING), MARKING(Context.MARKING), ALIGNING(Context.ALIGNING);

    private final Context context;

    Mode(Context context) {
        this.context = context;
    }

    public Context context() {
        return context;
    }

    public String messageKey() {
        return "ui.mode." + name().toLowerCase(Locale.ROOT);
    }
}
