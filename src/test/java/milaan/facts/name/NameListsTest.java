package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.Tokeniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the room, with rows of their own and as shipped: what a row says is found, and nothing else. */
class NameListsTest {

    private static List<Token> tokens(String words, Language language) {
        return Tokeniser.tokens(words, new TextSpan(0, words.length()), language);
    }

    private static Token english(String word) {
        return tokens(word, Language.ENGLISH).getFirst();
    }

    @Test
    void partsOfNamesAreTitlesFillersOrMeanTheSame() {
        NameParts parts = new NameParts(List.of(List.of("honorific", "श्री;सुश्री", "Mr"), List.of("filler", "का", "of;the"),
                List.of("same", "उत्तर;उत्तरी", "north;Northern"), List.of("same", "नया", "new"), List.of("same", "नई;नया", "nav")));
        assertEquals(List.of(true, true, true, false, false), List.of(parts.isHonorific("श्री"), parts.isHonorific("सुश्री"), parts.isHonorific("mr"),
                parts.isHonorific("of"), parts.isHonorific("north")));
        assertEquals(List.of(true, true, false), List.of(parts.isFiller("of"), parts.isFiller("का"), parts.isFiller("mr")));
        assertEquals(List.of(true, false, false), List.of(parts.isTranslatable("northern"), parts.isTranslatable("of"), parts.isTranslatable("mr")));
        assertEquals(List.of(true, true, true, false, false, false), List.of(parts.same("उत्तरी", "north"), parts.same("नया", "nav"),
                parts.same("नई", "nav"), parts.same("new", "nav"), parts.same("north", "new"), parts.same("kamal", "kamal")));
    }

    @Test
    void weakNamesNeedASecond() {
        PersonNames names = new PersonNames(List.of(List.of("given", "कमल=Kamal;!आशा=Asha;शाहरुख=Shah_Rukh"),
                List.of("family", "राव=Rao/Row;!कमल=Kamal")), Set.of());
        assertEquals(List.of(Optional.of(PersonNames.Part.WEAK), Optional.of(PersonNames.Part.WEAK), Optional.of(PersonNames.Part.GIVEN),
                Optional.of(PersonNames.Part.GIVEN), Optional.of(PersonNames.Part.FAMILY), Optional.empty()),
                List.of(names.part(english("Kamal")), names.part(english("asha")), names.part(english("Rukh")), names.part(english("Shah")),
                names.part(english("Row")), names.part(english("Das"))));
    }

    @Test
    void aFamilyNameThatGoesWithAnyOtherTellsNobodyApart() {
        PersonNames names = new PersonNames(List.of(List.of("given", "कमल=Kamal"), List.of("family", "राव=Rao;सिंह=Singh")), Set.of("singh", "सिंह"));
        assertEquals(List.of(true, true, false, true, false), List.of(names.tells("Rao", false), names.tells("राव", false),
                names.tells("Singh", false), names.tells("Singh", true), names.tells("Businessman", true)));
    }

    @Test
    void aWordSeenOnceIsNotCommon() {
        CommonWords common = new CommonWords(List.of(List.of("en", "road", "2"), List.of("en", "corvo", "1")), List.of(List.of("dulse berin")));
        assertEquals(List.of(true, true, false, true, true), List.of(common.contains(english("road")), common.contains(english("roads")),
                common.contains(english("corvo")), common.contains(english("dulse")), common.contains(english("Berin"))));
    }

    private final PhraseTable<String> phrases = new PhraseTable<>(Map.of("new delhi", "city", "delhi", "capital", "u n", "dots", "us", "country",
            "jammu kashmir valley", "valley", "q & a", "talk"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "New Delhi is | 0 2 city", "new-delhi | 0 3 city", "new, delhi | -", "delhi new | 0 1 capital", "U.S. left | 0 1 country", "Jammu-Kashmir valley | 0 4 valley",
        "Jammu - Kashmir valley | -", "Jammu Kashmir | -", "- Delhi | -", "Q & A | 0 3 talk", "Delhi's | 0 1 capital", "newer delhi | -"})
    void theLongestPhraseIsFound(String words, String expected) {
        assertEquals(expected, phrases.longest(tokens(words, Language.ENGLISH), 0).map(m -> m.start() + " " + m.end() + " " + m.value()).orElse("-"));
    }

    @Test
    void theLastWordMayBeTurnedIntoTheListedForm() {
        List<Token> plural = tokens("the jammu kashmir valleys", Language.ENGLISH);
        assertEquals(Optional.empty(), phrases.longest(plural, 1));
        assertEquals(Optional.of(new PhraseTable.Match<>(1, 4, "valley")), phrases.longest(plural, 1, w -> w.equals("valleys") ? "valley" : w));
        assertEquals(Optional.of("dots"), phrases.get(" U N. "));
        assertEquals("jammu kashmir us", PhraseTable.key(" Jammu–Kashmir  U.S."));
    }

    @Test
    void shippedListsNameTheirKeys() {
        Organisations organisations = Organisations.shipped();
        assertEquals(List.of(Set.of("united-nations"), Set.of("al-qaeda"), Set.of()),
                List.of(organisations.bearers("संयुक्त राष्ट्र"), organisations.bearers("अल-कायदा"), organisations.bearers("Mitra Mandali")));
        assertEquals(List.of(true, false), List.of(organisations.isPart("राज्य"), organisations.isPart("पुलिस")));
        assertEquals(List.of("head police", "mark police"), organisations.heads().get("Police").orElseThrow().stream().map(h -> h.kind() + " " + h.key()).toList());
        assertEquals(List.of(true, false), List.of(organisations.listed().get("WHO").orElseThrow().getFirst().acronym(),
                organisations.listed().get("World Bank").orElseThrow().getFirst().acronym()));
        Roles roles = Roles.shipped();
        assertEquals(List.of(Optional.of("prime-minister"), Optional.of("prime-minister"), Optional.of("doctor"), Optional.empty()),
                List.of(roles.key("प्रधान मंत्री"), roles.key("PM"), roles.key("Dr."), roles.key("जी")));
        List<Token> words = tokens("प्रधानमंत्री डॉक्टर जी", Language.HINDI);
        assertEquals(List.of(true, false), List.of(roles.at(words, 0).orElseThrow().value().office(), roles.at(words, 1).orElseThrow().value().office()));
        assertEquals(List.of(false, true), List.of(roles.isSuffix(words.get(0)), roles.isSuffix(words.get(2))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "दद्दा | Sunil Rao | true", "Sunil Rao | दद्दा | true", "DADDA rao | X | false", "दद्दा साहब | Rao | true", "राव | Rao | false",
        "दद्दा | Rao | true", "दद्दा | Sunil K Rao | true", "दद्दा | Anil Rao | false", "- | Rao | false", "दद्दा | दद्दा | false"})
    void joinedNamesAreOneBothWays(String one, String other, boolean joined) {
        JoinedNames names = new JoinedNames((a, b) -> 0.25, List.of(new JoinedNames.Pair("दद्दा", "Sunil Rao")));
        assertEquals(joined, names.joins(one, other));
        assertEquals(joined ? 1 : 0.25, names.score(one, other));
    }

    @Test
    void capitalsTellAcronyms() {
        assertTrue(Capitals.only("U.N. 24"));
        assertFalse(Capitals.only("Un"));
        assertFalse(Capitals.only("24"));
        assertTrue(Capitals.isLatin(english("é")));
        assertFalse(Capitals.isLatin(english("24")));
        assertFalse(Capitals.isLatin(tokens("अ", Language.HINDI).getFirst()));
    }
}
