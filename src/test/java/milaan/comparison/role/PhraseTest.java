package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import milaan.model.Language;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carry~ off              | carried off the prize           | true
            stop~                   | stopped                         | true
            knock~ _ out            | knocked the old champion out    | true
            knock~ _ out            | knocked, and then went out      | false
            beat/beaten             | beating                         | false
            """)
    void matchesEnglish(String pattern, String text, boolean expected) {
        assertEquals(expected, new Phrase(pattern, Language.ENGLISH).at(RoleText.english(text).english, 0).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            हरा~         | हराया          | true
            हरा~         | हराकर          | true
            कर्ज ले~      | कर्ज लेगा      | true
            कर्ज ले~      | कर्ज लेंगे     | true
            मात दे~       | मात दी         | false
            """)
    void matchesHindi(String pattern, String text, boolean expected) {
        assertEquals(expected, new Phrase(pattern, Language.HINDI).at(RoleText.hindi(text, "").hindi, 0).isPresent());
    }

    /** How many tokens it covers; 0 where it does not stand there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carry~ off         | carries off the prize                           | 2
            carry~ off         | carrying off the prize                          | 2
            carry~ off         | carryed off the prize                           | 0
            play~              | playing                                         | 1
            play~              | plaied                                          | 0
            rob~               | robbed                                          | 1
            rob~               | robing                                          | 1
            pass~              | passes                                          | 1
            free~              | freeing                                         | 0
            chase~             | chasing                                         | 1
            knock~ _ out       | knocked out                                     | 2
            knock~ _ out       | knocked a b c d out                             | 6
            knock~ _ out       | knocked a b c d e out                           | 0
            knock~ _ out       | knocked the second-round champion out           | 7
            knock~ _ out       | knocked him, who had won, out                   | 8
            knock~ _ out       | knocked him, which had won, out                 | 8
            knock~ _ out       | knocked him, whose team won, out                | 8
            knock~ _ out       | knocked him, and won, out                       | 0
            knock~ _ out       | knocked him, who had won. They went out         | 0
            had _ removed      | had Rao removed                                 | 3
            had _ removed      | had been removed                                | 0
            file~ * suit       | filed a long suit                               | 4
            file~ * suit       | filed papers in a suit                          | 0
            file~ * suit       | filed Rao's suit                                | 0
            cross-examine~     | cross-examined                                  | 3
            _ home             | went home                                       | 2
            """)
    void coversItsWords(String pattern, String text, int tokens) {
        assertEquals(tokens, new Phrase(pattern, Language.ENGLISH).at(RoleText.english(text).english, 0).map(TextSpan::length).orElse(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            मंजूरी दी       | मंजूरी दी                | 2
            मंजूरी दी       | मंजूरी नहीं दी            | 3
            मंजूरी दी       | मंजूरी भी नहीं दी          | 4
            मंजूरी दी       | मंजूरी कल दी             | 0
            मंजूरी _ दी     | मंजूरी कल दी             | 3
            मंजूरी _ दी     | मंजूरी कल फिर से दी       | 5
            मंजूरी _ दी     | मंजूरी कल शाम फिर से दी   | 0
            मंजूरी दे~      | मंजूरी देंगे              | 2
            …ने का आदेश    | हटाने का आदेश           | 3
            …ने का आदेश    | ने का आदेश              | 0
            जीत~           | जीतकर                  | 1
            जीत~           | जीतन                   | 0
            """)
    void coversItsHindiWords(String pattern, String text, int tokens) {
        assertEquals(tokens, new Phrase(pattern, Language.HINDI).at(RoleText.hindi(text, "").hindi, 0).map(TextSpan::length).orElse(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            चिंता जता~     | जता~ चिंता
            चिंता जताई     | ''
            चिंता _ जता~   | ''
            जता~           | ''
            जता~ चिंता~    | ''
            _ जता~         | ''
            =चिंता जता~    | ''
            ?चिंता जता~    | ''
            """)
    void headlinesTurnNounAndVerb(String pattern, String turned) {
        assertEquals(turned, Phrase.turned(pattern, Language.HINDI).orElse(""));
        assertEquals("", Phrase.turned("stop~ play~", Language.ENGLISH).orElse(""));
    }

    @Test
    void knowsNounsAndLightVerbs() {
        Phrase noun = new Phrase("=victory", Language.ENGLISH);
        Phrase light = new Phrase("?take~ _ off", Language.ENGLISH);
        assertEquals(List.of(true, false, 1), List.of(noun.isNoun(), noun.isLight(), noun.words()));
        assertEquals(List.of(false, true, 2), List.of(light.isNoun(), light.isLight(), light.words()));
        assertEquals(List.of("tak"), light.beginnings());
        assertEquals(List.of("carr", "won"), new Phrase("carry~/won", Language.ENGLISH).beginnings());
        assertEquals(List.of("stop"), new Phrase("stop~", Language.ENGLISH).beginnings());
        assertEquals(List.of(), new Phrase("_ home", Language.ENGLISH).beginnings());
        assertTrue(new Phrase("_ home", Language.ENGLISH).opens("anything"));
        assertTrue(light.opens("took") || light.opens("taking"));
        assertFalse(light.opens("talking"));
    }

    @Test
    void nothingStandsBehindTheEnd() {
        assertTrue(new Phrase("won", Language.ENGLISH).at(RoleText.english("won").english, 2).isEmpty());
        assertTrue(new Phrase("won it", Language.ENGLISH).at(RoleText.english("won").english, 0).isEmpty());
    }
}
