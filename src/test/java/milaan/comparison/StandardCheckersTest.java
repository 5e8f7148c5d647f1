package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.work.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The checkers as they are shipped, all at once: one discrepancy of each kind, and beside it the look-alike that is none.
 * Each checker has a test of its own.
 */
class StandardCheckersTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    private final Engine engine = CheckedPair.ENGINE;

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', value = {
        "बैठक 14 अप्रैल 2021 को हुई थी। | The meeting was held on 15 April 2021. | date",
        "बैठक 14 अप्रैल 2021 को हुई थी। | The meeting was held on April 14, 2021. | -",
        "वह तीन घंटे तक फंसे रहे। | He was trapped for five hours. | date",
        "हादसे में 12 लोगों की मौत हो गई। | The accident killed 21 people. | number",
        "हादसे में बारह लोगों की मौत हो गई। | The accident killed 12 people. | -",
        "सम्मेलन जयपुर में हुआ। | The conference was held in Lucknow. | place",
        "सम्मेलन जयपुर में हुआ। | The conference was held in Jaipur. | -",
        "मीरा दास ने सुनील राव को हराया। | Sunil Rao defeated Meera Das. | person",
        "मीरा दास ने सुनील राव को हराया। | Sunil Rao was defeated by Meera Das. | -",
        "मीरा दास ने सुनील राव को हराया। | Sunil Rao lost to Meera Das. | -",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the Forest Department. | organisation",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the PWD. | -",
        "वर्मा ने कहा, “यह रास्ता कठिन है।” | “This road is easy,” Verma said. | quote",
        "वर्मा ने कहा, “यह रास्ता कठिन है।” | “This road is difficult,” Verma said. | -",
        "तनाका ने कहा, “यह रास्ता आसान है।” | “This road is easy,” Verma said. | speaker",
        "पुल आज नहीं खुला। | The bridge opened today. | negation",
        "पुल आज नहीं खुला। | The bridge stayed closed today. | -",
        "कथित चोर पकड़ा गया। | The thief was caught. | hedge",
        "कथित चोर पकड़ा गया। | The alleged thief was caught. | -"})
    void tellsADiscrepancyFromALookAlike(String hindi, String english, String expected) {
        Set<String> wanted = expected.equals("-") ? Set.of() : Set.of(expected);
        assertEquals(wanted, kinds(compare(read(hindi, Language.HINDI), read(english, Language.ENGLISH))));
        assertEquals(wanted, kinds(compare(read(english, Language.ENGLISH), read(hindi, Language.HINDI))));
    }

    private Analysis read(String text, Language language) {
        return engine.analyse(engine.reader().readSentences(List.of(text.strip()), language), Optional.of(PUBLISHED));
    }

    private Comparison compare(Analysis left, Analysis right) {
        Constraints linked = new Constraints(List.of(new Constraints.Link(List.of(0), List.of(0))), Set.of(), Set.of());
        return engine.compare(left, right, linked, Cancellation.never());
    }

    private static Set<String> kinds(Comparison comparison) {
        return comparison.findings().stream().filter(f -> f.basis().severity() != Severity.INFO)
                .map(f -> f.kind().code()).collect(java.util.stream.Collectors.toSet());
    }
}
