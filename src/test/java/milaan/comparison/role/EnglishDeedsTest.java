package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao beat Olga Petrova in the final.                              | beat   | nina rao > olga petrova
            Olga Petrova was beaten by Nina Rao in the final.                     | beat   | nina rao > olga petrova
            Olga Petrova lost the final to Nina Rao.                              | beat   | nina rao > olga petrova
            Nina Rao, who beat Olga Petrova, will play on Monday.                 | beat   | nina rao > olga petrova
            Olga Petrova, whom a young qualifier beat, went home.                 | beat   | #qualifier > olga petrova
            Police in Pune on Monday arrested Mohan Das.                          | arrest | #police > mohan das
            Mohan Das, arrested by the police, denied it.                         | arrest | #police > mohan das
            The prime minister of France invited Mohan Das.                       | invite | #prime-minister > mohan das
            Mohan Das's invitation was accepted by Nina Rao.                      | invite | mohan das >
            Nina Rao has agreed to sue Mohan Das.                                 | sue    | nina rao > mohan das
            After beating Olga Petrova, the Morcha's Nina Rao left.                | beat   | nina rao > olga petrova
            The court dismissed Mohan Das's appeal.                               | reject | #court > mohan das
            Nina Rao had Mohan Das arrested on Monday.                            | arrest | nina rao > mohan das
            Nina Rao had Mohan Das arrested by the police.                        | arrest | #police > mohan das
            Nina Rao took the title with a straight-sets win over Olga Petrova.    | beat   | nina rao > olga petrova
            Nina Rao scraped a narrow second-round win over Olga Petrova.         | beat   | nina rao > olga petrova
            Nina Rao crashed in and attacked Mohan Das.                           | attack | nina rao > mohan das
            The police saw Nina Rao hit Mohan Das.                                | attack | nina rao > mohan das
            Olga Petrova has been warned, said Nina Rao.                          | speak  | nina rao >
            Nina Rao cross-examined Mohan Das.                                    | interrogate | nina rao > mohan das
            Nina Rao met Olga Petrova, praised Mohan Das.                         | praise | nina rao > mohan das
            Nina Rao was out to tackles by Mohan Das.                             | foul   | mohan das >
            His lost bag came back to Mohan Das.                                  | beat   | ''
            The minister blamed the fire on Mohan Das.                            | accuse | #minister > mohan das
            """)
    void readsWhoDoesItToWhom(String text, String action, String expected) {
        assertEquals(expected, RoleText.say(RoleText.english(text).englishDeeds(), action).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Mohan Das murder case dragged on.                                 | kill
            Nina Rao deleted texts, calls and contact information.                | contact
            Police arrested a player of the club at Mohan Das.                    | attack
            """)
    void aNounIsNoVerb(String text, String action) {
        assertEquals("", RoleText.say(RoleText.english(text).englishDeeds(), action));
    }
}
