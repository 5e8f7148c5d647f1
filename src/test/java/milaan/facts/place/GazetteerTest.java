package milaan.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "यूपी | uttar-pradesh", "Bombay | mumbai", "J&K | jammu-and-kashmir", "जम्मू-कश्मीर | jammu-and-kashmir",
            "U.S. | united-states", "अमरीका | united-states", "मिस्र | egypt", "Holland | netherlands",
            "झारखण्ड | jharkhand", "ब्रिटेन | united-kingdom", "क्रेमलिन | kremlin", "फ़्रांस | france"})
    void findsAPlaceByAnyOfItsNames(String words, String key) {
        assertEquals(key, GAZETTEER.lookup(words).getFirst().place().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"रूसी | russia", "Russian | russia", "रूसियों | russia", "अमेरिकी | united-states",
            "Dutch | netherlands", "एशियाई | asia"})
    void findsAPlaceByItsAdjective(String words, String key) {
        assertTrue(GAZETTEER.lookup(words).stream().anyMatch(n -> n.adjective() && n.place().key().equals(key)));
    }

    @ParameterizedTest
    @CsvSource({"bihar, patna", "india, patna", "asia, patna", "united-states, new-york", "russia, kremlin"})
    void knowsWhatLiesInWhat(String outer, String inner) {
        assertTrue(GAZETTEER.contains(outer, inner));
        assertFalse(GAZETTEER.contains(inner, outer));
    }

    @ParameterizedTest
    @CsvSource({"delhi, new-delhi, true", "moscow, russia, true", "kremlin, russia, true", "patna, gaya, false",
            "asia, india, false", "bihar, jharkhand, false"})
    void knowsWhatMayStandForWhat(String one, String other, boolean related) {
        assertEquals(related, GAZETTEER.related(one, other));
    }

    @Test
    void everyParentIsAPlaceItself() {
        GazetteerData data = new GazetteerData();
        data.byKey().values().forEach(place -> place.parents().forEach(
                parent -> assertTrue(data.byKey().containsKey(parent), () -> place.key() + " lies in " + parent)));
    }
}
