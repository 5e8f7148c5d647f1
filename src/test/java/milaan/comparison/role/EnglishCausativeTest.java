package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishCausativeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao had Mohan Das arrested on Monday.         | arrested | mohan das
            Nina Rao had the veteran Mohan Das arrested.       | arrested | mohan das
            Nina Rao had arrested Mohan Das.                   | arrested | ''
            The friend of Mohan Das arrested by the police.    | arrested | ''
            Nina Rao has the very young Mohan Das arrested.    | arrested | mohan das
            Nina Rao got Mohan Das arrested.                   | arrested | mohan das
            Nina Rao got a note from Mohan Das arrested.       | arrested | ''
            Nina Rao had a book, Mohan Das arrested.           | arrested | ''
            Nina Rao had been to see Mohan Das arrested.       | arrested | ''
            Mohan Das arrested Nina Rao.                       | arrested | ''
            Nina Rao had Mohan Das arrest the thief.           | arrest   | ''
            """)
    void readsWhomItIsDoneTo(String text, String verb, String whom) {
        RoleText english = RoleText.english(text);
        int at = RoleText.at(english.english, verb);
        assertEquals(whom, new EnglishCausative(english.englishClause()).whom(at, verb).map(RoleText::say).orElse(""));
    }
}
