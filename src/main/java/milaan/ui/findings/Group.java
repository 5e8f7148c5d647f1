package milaan.ui.findings;

import java.util.Locale;
import milaan.comparison.Finding;
import milaan.comparison.Severity;

/** The sections of the list. Only the first is counted as discrepancies. */
public enum Group {
    DISCREPANCY, ONLY_IN_ONE, INFORMATION;

    static Group of(Finding finding) {
        if (finding.basis().severity() == Severity.INFO) {
            return INFORMATION;
        }
        return finding instanceof Finding.OnlyInOne ? ONLY_IN_ONE : DISCREPANCY;
    }

    public String messageKey() {
        return "ui.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
