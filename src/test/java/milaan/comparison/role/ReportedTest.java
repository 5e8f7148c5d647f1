package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTest {

    /** The word that either content begins with. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुलिस ने कहा कि नीना राव ने मोहन दास को चौंकाया। | The police said Nina Rao startled Mohan Das.      | नीना nina
            पुलिस ने कहा कि नीना राव ने मोहन दास को चौंकाया। | Nina Rao startled Mohan Das, the police said.     | नीना nina
            पुलिस के अनुसार नीना राव ने मोहन दास को चौंकाया। | According to the police, Nina Rao startled him.   | पुलिस according
            नीना राव ने मोहन दास को चौंकाया।                | Nina Rao startled Mohan Das.                      | नीना nina
            नीना राव ने मोहन दास को चौंकाया।                | Nina Rao startled Mohan Das, the police said.     | ''
            नीना राव आईं। मोहन दास गए।                       | Nina Rao startled Mohan Das.                      | ''
            """)
    void beginsBehindTheSpeaker(String hindi, String english, String begins) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(begins, Reported.content(text.hindi, text.english, text.englishMentions)
                .map(r -> r.hindi().norm(r.hindi().begins()) + " " + r.english().norm(r.english().begins())).orElse(""));
    }
}
