package milaan.ui.desk;

import java.util.List;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.Side;

/**
 * The pair of the third version and the one it stands next to: compared and shown, while keys and findings are about the
 * other pair.
 *
 * @param at     on which side of the panes of that other pair the third version stands
 * @param cursor the sentence it is at
 */
public record Beside(OpenPair pair, List<FindingItem> findings, Side at, int cursor) {

    public Beside {
        findings = List.copyOf(findings);
    }

    /** Id of the third version. */
    String outer() {
        return pair.edition(at).id();
    }
}
