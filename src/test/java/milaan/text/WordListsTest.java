package milaan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private final WordLists lists = WordLists.read("/milaan/facts/date/contexts.tsv");

    @Test
    void joinsTheRowsOfOneListAndSpellsWordsAsTokensDo() {
        assertEquals(Set.of("about", "around", "circa", "c", "लगभग", "करीब"), lists.of("bound-about"));
        assertTrue(lists.of("tense-present").contains(Normaliser.normalise("हूँ")));
    }

    @Test
    void saysWhichListIsMissing() {
        assertTrue(assertThrows(IllegalStateException.class, () -> lists.of("nothing")).getMessage().contains("nothing"));
    }
}
