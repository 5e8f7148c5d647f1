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
            """)
    void readsWhomItIsDoneTo(String text, String verb, String whom) {
        RoleText english = RoleText.english(text);
        int at = RoleText.at(english.english, verb);
        assertEquals(whom, new EnglishCausative(english.englishClause()).whom(at, verb).map(RoleText::say).orElse(""));
    }
}
