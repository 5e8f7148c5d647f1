package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.ui.marking.CaretPath.Unit;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;
import milaan.ui.words.SpanPainter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spans, claims taken together and equal words, without a window. */
class MarkerTest extends KosiOnDesk {

    private static final Tag DATE = TagSet.STANDARD.withKey(3).orElseThrow();
    private static final Tag FIGURE = TagSet.STANDARD.withKey(2).orElseThrow();

    private final Review review = new Review(model);
    private final Marker marker = new Marker(model, review);

    @BeforeEach
    void begin() {
        model.walk(now -> Navigator.claim(now, 1));
    }

    @Test
    void makesASpanThatStaysAndIsCurrent() {
        marker.begin();
        assertFalse(marker.hasMarked());
        words(2);
        marker.make();
        assertEquals(Mode.READING, state().view().mode());
        ClaimItem span = state().currentClaim().orElseThrow();
        assertTrue(span.span());
        assertTrue(state().annotations().of(span.claim()).made());
        assertEquals(Optional.empty(), state().selection().finding());
        model.undo();
        assertFalse(state().currentClaim().orElseThrow().span());
        model.redo();
        assertEquals(span, state().currentClaim().orElseThrow());
    }

    @Test
    void aDigitMakesASpanAndTagsItAndTakingTheTagOffLetsItVanish() {
        ClaimItem sentence = state().currentClaim().orElseThrow();
        marker.begin();
        words(1);
        marker.tag(DATE);
        assertEquals(List.of("date"), state().currentMarks().orElseThrow().tags());
        marker.tag(DATE);
        assertEquals(sentence.claim().key(), state().selection().claim().orElseThrow());
        assertTrue(state().pair().claims().claims().stream().noneMatch(ClaimItem::span));
    }

    @Test
    void removesASpanWithAllThatWasSaidOfItInOneStep() {
        span(1, FIGURE);
        review.status(ClaimStatus.TO_CORRECT);
        review.evidence(state().selection(), "https://example.org/17\n\n  गजट, पृष्ठ 4 ");
        ClaimItem span = state().currentClaim().orElseThrow();
        review.dismiss();
        assertTrue(state().pair().claims().withKey(span.claim().key()).isEmpty());
        model.undo();
        var marks = state().currentMarks().orElseThrow();
        assertEquals(List.of("figure"), marks.tags());
        assertEquals(ClaimStatus.TO_CORRECT, marks.status());
        assertEquals(List.of("https://example.org/17", "गजट, पृष्ठ 4"), marks.evidence());
    }

    @Test
    void walksThroughSpansInTheOrderOfTheText() {
        ClaimItem sentence = state().currentClaim().orElseThrow();
        span(2, DATE);
        ClaimItem span = state().currentClaim().orElseThrow();
        model.walk(now -> Navigator.claim(now, -1));
        assertEquals(sentence, state().currentClaim().orElseThrow());
        model.walk(now -> Navigator.claim(now, 1));
        assertEquals(span, state().currentClaim().orElseThrow());
        model.walk(now -> Navigator.claim(now, 1));
        assertFalse(state().currentClaim().orElseThrow().span());
    }

    @Test
    void marksInBothTextsAtOnce() {
        marker.begin();
        words(1);
        marker.otherPane();
        words(1);
        marker.make();
        ClaimItem span = state().currentClaim().orElseThrow();
        assertTrue(span.isOn(Side.LEFT) && span.isOn(Side.RIGHT));
    }

    @Test
    void aSpanStaysThatSpanWhenTheVersionsChangePlaces() {
        span(2, DATE);
        ClaimItem span = state().currentClaim().orElseThrow();
        model.choose(Side.LEFT, "en-1");
        ClaimItem turned = state().pair().claims().withKey(span.claim().key()).orElseThrow();
        assertEquals(span.left(), turned.right());
        model.choose(Side.RIGHT, "en-2");
        assertTrue(state().pair().claims().withKey(span.claim().key()).isEmpty());
    }

    @Test
    void keepsWhatWasSaidOfAnAlignedClaimWhenTheVersionsChangePlaces() {
        review.tag(DATE);
        String key = state().selection().claim().orElseThrow();
        model.choose(Side.LEFT, "en-1");
        assertEquals(List.of("date"), state().annotations().of(
                state().pair().claims().withKey(key).orElseThrow().claim()).tags());
        assertTrue(state().pair().claims().claims().stream().noneMatch(ClaimItem::span));
    }

    @Test
    void tagsAllPickedClaimsInOneStepAndTakesTheTagOffOnlyWhereAllHaveIt() {
        review.tag(DATE);
        marker.pick(1);
        marker.pick(1);
        Set<String> picked = state().marking().picked();
        assertEquals(3, picked.size());
        review.tag(DATE);
        picked.forEach(key -> assertEquals(List.of("date"), tags(key)));
        review.status(ClaimStatus.VERIFIED);
        model.undo();
        model.undo();
        assertEquals(1, picked.stream().filter(key -> tags(key).contains("date")).count());
        model.redo();
        review.tag(DATE);
        picked.forEach(key -> assertEquals(List.of(), tags(key)));
        marker.leave();
        assertEquals(Set.of(), state().marking().picked());
    }

    @Test
    void equalWordsGetTheTagsOfTheSpanInOneStep() {
        model.to(now -> now.selection(Navigator.fact(now, 1)));
        String word = "कोसी";
        int at = state().pair().left().text().value().indexOf(word);
        marker.drawn(Side.LEFT, at, at + word.length());
        marker.tag(DATE);
        Marker.Equal found = marker.equal().orElseThrow();
        assertEquals(word, found.words());
        assertTrue(found.left() > 1 && found.right() == 0 && found.tagged(), found.toString());
        assertEquals(found.left(), spans());
        model.undo();
        assertEquals(1, spans());
    }

    @Test
    void equalWordsWithoutATagArePickedForTheNextOne() {
        String word = "बाढ़";
        int at = state().pair().left().text().value().indexOf(word);
        marker.drawn(Side.LEFT, at, at + word.length());
        Marker.Equal found = marker.equal().orElseThrow();
        assertFalse(found.tagged());
        assertEquals(found.left() + found.right(), state().marking().picked().size());
        marker.tag(FIGURE);
        state().marking().picked().forEach(key -> assertEquals(List.of("figure"), tags(key)));
    }

    @Test
    void aClickOnASpanGoesToItAndOneBesideItToTheSentence() {
        span(1, DATE);
        ClaimItem span = state().currentClaim().orElseThrow();
        model.go(now -> Navigator.claim(now, 1));
        model.go(now -> Navigator.click(now, Side.LEFT, span.left().getFirst().start()));
        assertEquals(span, state().currentClaim().orElseThrow());
    }

    @Test
    void whatIsDrawnWithTheMouseIsMarkedAndAClickLeavesIt() {
        marker.drawn(Side.LEFT, 0, 9);
        assertEquals(Mode.MARKING, state().view().mode());
        assertTrue(state().marking().byMouse() && marker.hasMarked());
        assertFalse(marker.clicked(Side.LEFT, 3));
        assertEquals(Mode.READING, state().view().mode());
        marker.begin();
        assertTrue(marker.clicked(Side.LEFT, 3));
        assertEquals(Mode.MARKING, state().view().mode());
    }

    @Test
    void overlappingSpansHaveLinesAtDifferentHeights() {
        marker.drawn(Side.LEFT, 0, 12);
        marker.tag(DATE);
        marker.drawn(Side.LEFT, 3, 20);
        marker.tag(FIGURE);
        marker.drawn(Side.LEFT, 30, 40);
        marker.tag(FIGURE);
        assertEquals(List.of(0, 1, 0), SpanPainter.marks(state(), Side.LEFT).stream().map(m -> m.level()).toList());
    }

    private void span(int words, Tag tag) {
        marker.begin();
        words(words);
        marker.tag(tag);
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            marker.move(Unit.WORD, 1, true);
        }
    }

    private long spans() {
        return state().pair().claims().claims().stream().filter(ClaimItem::span).count();
    }

    private List<String> tags(String key) {
        return state().annotations().of(state().pair().claims().withKey(key).orElseThrow().claim()).tags();
    }
}
