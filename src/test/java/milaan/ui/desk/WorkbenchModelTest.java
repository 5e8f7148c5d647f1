package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import milaan.annotation.Decision;
import milaan.annotation.TagSet;
import milaan.annotation.Verdict;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.Side;
import milaan.ui.words.FindingLines;
import milaan.ui.words.SpokenWords;
import milaan.ui.words.StoryWords;
import milaan.ui.words.Words;
import org.junit.jupiter.api.Test;

/** What the keys do, without a window. */
class WorkbenchModelTest extends KosiOnDesk {

    private final Review review = new Review(model);

    @Test
    void opensWithHindiOnTheLeftAndTheFirstClaimCurrent() {
        assertEquals("hi-1", state().pair().left().id());
        assertEquals("en-1", state().pair().right().id());
        assertTrue(state().currentClaim().isPresent());
    }

    @Test
    void walksDiscrepanciesInOrderAndStopsAtTheEnds() {
        model.go(now -> Navigator.discrepancy(now, 1));
        assertEquals(1, number());
        model.go(now -> Navigator.discrepancy(now, -1));
        assertEquals(1, number());
        for (int i = 0; i < 100; i++) {
            model.go(now -> Navigator.discrepancy(now, 1));
        }
        assertEquals(state().discrepancies().size(), number());
    }

    @Test
    void dismissesWithAReasonAndLeavesWithoutOne() {
        model.go(now -> Navigator.discrepancy(now, 1));
        String first = finding();
        review.dismiss(state().selection(), "");
        assertEquals(Optional.empty(), decision(first));
        review.dismiss(state().selection(), "दोनों ठीक हैं");
        assertEquals(Optional.of(new Decision.Dismissed("दोनों ठीक हैं")), decision(first));
        assertNotEquals(first, finding());
    }

    @Test
    void showsTheNoteOfAClaimOnItWithItsWords() {
        Words words = Words.in(milaan.wording.InterfaceLanguage.ENGLISH);
        Selection at = new Selection(Side.LEFT, state().selection().claim(), Optional.empty(), Optional.empty(), false);
        review.note(at, "डेस्क देखे");
        var panes = new StoryWords(words, new FindingLines(words)).content(state());
        assertTrue(panes.left().content().chips().stream().anyMatch(c -> c.tip().equals("डेस्क देखे")));
        assertTrue(panes.left().spoken().contains("डेस्क देखे"));
    }

    @Test
    void saysWhereTheCurrentSentenceStandsAndWhatDiffers() {
        Words words = Words.in(milaan.wording.InterfaceLanguage.ENGLISH);
        model.go(now -> Navigator.discrepancy(now, 1));
        String spoken = new SpokenWords(words).sentence(state(), Side.LEFT);
        assertTrue(spoken.matches("(?s)sentence \\d+, Hindi, .+ differs: .+ against .+: .+"), spoken);
    }

    @Test
    void foldsTheLinesSetAsideUntilAsked() {
        assertTrue(state().view().asideFolded());
        model.toggleAside();
        assertFalse(state().view().asideFolded());
    }

    @Test
    void asksForTheVerdictOnceThenMovesOn() {
        model.go(now -> Navigator.discrepancy(now, 1));
        String first = finding();
        review.confirm();
        assertTrue(state().selection().asking());
        assertEquals(first, finding());
        review.answer(Review.Answer.HINDI);
        assertNotEquals(first, finding());
        assertEquals(Optional.of(new Decision.Confirmed(Optional.of(Verdict.LEFT_WRONG))), decision(first));
        model.goTo(first);
        review.confirm();
        assertFalse(state().selection().asking());
    }

    @Test
    void undoTakesTheLastDecisionBackAndShowsIt() {
        model.go(now -> Navigator.discrepancy(now, 1));
        String first = finding();
        review.dismiss();
        assertNotEquals(first, finding());
        model.undo();
        assertEquals(first, finding());
        assertEquals(Optional.empty(), decision(first));
        model.redo();
        assertEquals(Optional.of(new Decision.Dismissed("")), decision(first));
    }

    @Test
    void tagsTheClaimAndTakesTheTagOffAgain() {
        review.tag(TagSet.STANDARD.withKey(3).orElseThrow());
        assertEquals(List.of("date"), state().currentMarks().orElseThrow().tags());
        review.tag(TagSet.STANDARD.withKey(3).orElseThrow());
        assertEquals(List.of(), state().currentMarks().orElseThrow().tags());
    }

    @Test
    void walksClaimsOfThePaneThatIsRead() {
        model.go(Navigator::otherPane);
        model.go(now -> Navigator.claim(now, 1));
        assertEquals(Side.RIGHT, state().selection().side());
        assertTrue(state().currentClaim().orElseThrow().isOn(Side.RIGHT));
    }

    @Test
    void showsAVersionInEitherPaneAndSwapsWhereItIsShownAlready() {
        model.choose(Side.LEFT, "en-1");
        assertEquals("en-1", state().pair().left().id());
        assertEquals("hi-1", state().pair().right().id());
        model.choose(Side.RIGHT, "en-2");
        assertEquals("en-1", state().pair().left().id());
        assertEquals("en-2", state().pair().right().id());
    }

    @Test
    void hindiWrongMeansTheSideThatIsHindi() {
        model.choose(Side.LEFT, "en-1");
        assertEquals(Verdict.RIGHT_WRONG, Review.verdict(Review.Answer.HINDI, state().pair()));
    }

    @Test
    void keepsANoteWhereItWasBegunEvenIfTheEditorHasMovedOn() {
        model.go(now -> Navigator.discrepancy(now, 1));
        Selection begun = state().selection();
        model.go(now -> Navigator.discrepancy(now, 1));
        review.note(begun, "पटना से पूछें");
        assertEquals("पटना से पूछें", state().finding(begun.finding().orElseThrow()).orElseThrow().marks().note());
    }

    private int number() {
        return state().currentFinding().map(FindingItem::number).orElse(0);
    }

    private String finding() {
        return state().selection().finding().orElseThrow();
    }

    private Optional<Decision> decision(String finding) {
        return state().finding(finding).orElseThrow().marks().decision();
    }
}
