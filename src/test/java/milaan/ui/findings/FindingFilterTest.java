package milaan.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.Decision;
import milaan.app.Engine;
import milaan.alignment.Constraints;
import milaan.annotation.Edit;
import milaan.comparison.Comparison;
import milaan.comparison.Kind;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Cancellation;
import org.junit.jupiter.api.Test;

class FindingFilterTest {

    private static final FindingItem ITEM = item();

    @Test
    void letsEverythingThroughWhereNothingIsAsked() {
        assertTrue(FindingFilter.ALL.isAll());
        assertTrue(FindingFilter.ALL.lets(ITEM, "", List.of()));
    }

    @Test
    void narrowsByKindSeverityAndState() {
        assertTrue(FindingFilter.ALL.kind(Optional.of(ITEM.finding().kind())).lets(ITEM, "", List.of()));
        assertFalse(FindingFilter.ALL.kind(Optional.of(Kind.HEDGE)).lets(ITEM, "", List.of()));
        assertTrue(FindingFilter.ALL.severity(Optional.of(ITEM.finding().basis().severity())).lets(ITEM, "", List.of()));
        assertTrue(FindingFilter.ALL.state(Optional.of(FindingFilter.State.UNREVIEWED)).lets(ITEM, "", List.of()));
        FindingItem dismissed = marked(new Decision.Dismissed("why"));
        assertFalse(FindingFilter.ALL.state(Optional.of(FindingFilter.State.UNREVIEWED)).lets(dismissed, "", List.of()));
        assertTrue(FindingFilter.ALL.state(Optional.of(FindingFilter.State.DISMISSED)).lets(dismissed, "", List.of()));
        assertTrue(FindingFilter.ALL.state(Optional.of(FindingFilter.State.CONFIRMED))
                .lets(marked(new Decision.Confirmed(Optional.empty())), "", List.of()));
    }

    @Test
    void findsWordsInTheRowWhateverTheirCase() {
        assertTrue(FindingFilter.ALL.text(" NUMB ").lets(ITEM, "Number 12 / 15", List.of()));
        assertTrue(FindingFilter.ALL.text("मजदूर").lets(ITEM, "मजदूर", List.of()));
        assertFalse(FindingFilter.ALL.text("date").lets(ITEM, "Number 12 / 15", List.of()));
    }

    @Test
    void numbersDiscrepanciesInReadingOrder() {
        assertEquals(1, ITEM.number());
    }

    private static FindingItem marked(Decision decision) {
        return new FindingItem(ITEM.number(), ITEM.group(), ITEM.finding(),
                new Annotations.FindingMarks(Optional.of(decision), "", false), Optional.empty());
    }

    private static FindingItem item() {
        Engine engine = Engine.standard();
        Comparison comparison = engine.compare(
                engine.analyse(Edition.of("hi", Language.HINDI, "पुल के काम में 12 मजदूर लगे हैं।")),
                engine.analyse(Edition.of("en", Language.ENGLISH, "Work on the bridge employs 15 labourers.")),
                Constraints.NONE, Cancellation.never());
        List<FindingItem> all = FindingItem.of(comparison, new Edit.PairKey("hi", "en"), Annotations.NONE);
        return all.stream().filter(f -> f.group() == Group.DISCREPANCY).findFirst().orElseThrow();
    }
}
