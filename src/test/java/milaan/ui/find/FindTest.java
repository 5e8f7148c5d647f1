package milaan.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import milaan.ui.desk.KosiOnDesk;
import milaan.ui.desk.Navigator;
import milaan.ui.story.Side;
import milaan.ui.story.StoryContent;
import milaan.ui.words.FindingLines;
import milaan.ui.words.StoryWords;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where finding leads, without a window. */
class FindTest extends KosiOnDesk {

    private final Find find = new Find(model, () -> { });

    @BeforeEach
    void begin() {
        find.open();
    }

    @Test
    void goesThroughTheLeftTextThenTheRightOneAndRound() {
        find.words("12");
        long all = find.count(Side.LEFT) + find.count(Side.RIGHT);
        assertTrue(find.count(Side.LEFT) > 0 && find.count(Side.RIGHT) > 0, "digits of either script in both texts");
        assertEquals(1, find.number());
        assertEquals(Side.LEFT, find.current().orElseThrow().side());
        for (int i = 1; i < all; i++) {
            find.step(1);
            assertEquals(i + 1, find.number());
        }
        assertEquals(Side.RIGHT, find.current().orElseThrow().side());
        find.step(1);
        assertEquals(1, find.number());
        find.step(-1);
        assertEquals(all, find.number());
    }

    @Test
    void goesOnFromThePlaceTheEditorIsAt() {
        find.words("12");
        int first = find.number();
        for (int i = 0; i < 6; i++) {
            model.go(now -> Navigator.claim(now, 1));
        }
        find.step(1);
        assertTrue(find.number() >= first);
    }

    @Test
    void givesThePlaceUpWhenTheEditorGoesElsewhere() {
        find.words("12");
        Optional<Find.Hit> hit = find.current();
        assertEquals(hit.map(Find.Hit::span), content().left().focus());
        model.go(now -> Navigator.claim(now, 1));
        assertNotEquals(hit.map(Find.Hit::span), content().left().focus());
    }

    @Test
    void findsAgainInAnotherVersion() {
        find.words("12");
        String other = state().story().editions().getLast().id();
        model.choose(Side.RIGHT, other);
        content();
        String text = state().pair().analysis(Side.RIGHT).text().source().value();
        assertEquals(milaan.ui.story.TextSearch.lenient(text).find("12").size(), find.count(Side.RIGHT));
    }

    @Test
    void leadsTheReaderToTheLastPlaceAndMarksNothingAnyMore() {
        find.words("12");
        Find.Hit hit = find.current().orElseThrow();
        find.close();
        assertFalse(find.isOpen());
        assertTrue(state().currentClaim().orElseThrow().holds(hit.side(), hit.span()));
        assertTrue(content().left().content().paint().stream().noneMatch(p -> p.style().startsWith("match")));
    }

    private StoryContent content() {
        Words words = Words.in(InterfaceLanguage.ENGLISH);
        return find.painted(new StoryWords(words, new FindingLines(words)).content(state()), state());
    }
}
