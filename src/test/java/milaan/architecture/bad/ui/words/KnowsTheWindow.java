package milaan.architecture.bad.ui.words;

import milaan.ui.workbench.Workbench;

public final class KnowsTheWindow {
    public boolean isBusy(Workbench window) {
        return window.isBusy();
    }
}
