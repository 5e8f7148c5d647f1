package milaan.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding words in either language: the places found are those of the original text. */
class TextSearchTest {

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', value = {
        "The Kosi rose; KOSI bridges closed | kosi | Kosi,KOSI",
        "In Patna and patna | PATNA | Patna,patna",
        "कोसी में बाढ़, कोसी पर पुल | कोसी | कोसी,कोसी",
        "सड़क बंद है | सड़क | सड़क",
        "सड़क बंद है | सडक | ''",
        "१२ लोग, 12 गांव | 12 | 12",
        "पटना के विद्यार्थी | द्या | द्या",
        "किताब और कलम | क | कि,क",
        "a plain line | missing | ''",
        "spaces | '   ' | ''"})
    void findsWhatIsWritten(String text, String words, String found) {
        assertEquals(list(found), words(text, TextSearch.exact(text).find(words)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', value = {
        "सड़क और सड़क और सडक | सडक | सड़क,सड़क,सडक",
        "चाँद और चांद | चांद | चाँद,चांद",
        "सम्बन्ध और संबंध | संबन्ध | सम्बन्ध,संबंध",
        "ट्रम्प और ट्रंप | ट्रंप | ट्रम्प,ट्रंप",
        "रुसी या रूसी नाव | रूसी | रुसी,रूसी",
        "दिल्ली और दिल्लि | दिल्ली | दिल्ली,दिल्लि",
        "१२ लोग, 12 गांव | १२ | १२,12",
        "Ward 12 and ward १२ | ward १२ | Ward 12,ward १२",
        "कॉलेज और कोलेज | कॉलेज | कॉलेज,कोलेज",
        "The mayor’s house | mayor's | mayor’s",
        "बल और बाल | बल | बल"})
    void letsSpellingsOfOneWordCountAsEqual(String text, String words, String found) {
        assertEquals(list(found), words(text, TextSearch.lenient(text).find(words)));
    }

    @Test
    void seesThroughInvisibleCharacters() {
        String text = "रक्‍षा मंत्री, रक्षा मंत्री";
        assertEquals(2, TextSearch.lenient(text).find("रक्षा").size());
        assertEquals(1, TextSearch.exact(text).find("रक्षा").size());
    }

    @Property
    void givesWholeClustersInOrder(@ForAll @CharRange(from = 'क', to = '्') @StringLength(max = 30) String text,
                                   @ForAll @CharRange(from = 'क', to = '्') @StringLength(min = 1, max = 3) String words) {
        for (TextSearch search : List.of(TextSearch.exact(text), TextSearch.lenient(text))) {
            int end = 0;
            for (TextSpan span : search.find(words)) {
                assertTrue(span.start() >= end);
                assertEquals(span, GraphemeClusters.snap(text, span));
                end = span.end();
            }
        }
    }

    private static List<String> words(String text, List<TextSpan> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static List<String> list(String found) {
        return found.isEmpty() ? List.of() : Arrays.asList(found.split(","));
    }
}
