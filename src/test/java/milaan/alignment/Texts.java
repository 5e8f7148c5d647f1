package milaan.alignment;

import java.util.List;
import java.util.Optional;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.model.Language;
import milaan.text.TextReader;
import milaan.work.Cancellation;

/** A small story in both languages, written for these tests, and short ways to align. Without facts: words must do. */
final class Texts {

    static final List<String> HINDI = List.of(
            "जयपुर में भारी बारिश के बाद सरकार ने सोमवार को सभी स्कूल बंद रखने का आदेश दिया।",
            "पुलिस ने बताया कि पुराने शहर में एक इमारत गिरने से 14 लोगों की मौत हो गई।",
            "मुख्यमंत्री ने अस्पताल जाकर घायलों से मुलाकात की और परिवारों को मदद का भरोसा दिया।",
            "रेलवे ने दिल्ली जाने वाली तीन ट्रेनें रद्द कर दीं।",
            "मौसम विभाग के वैज्ञानिक अनिल मेहता ने कहा कि नदी का पानी अभी और बढ़ सकता है।",
            "विपक्ष ने आरोप लगाया कि नगर निगम ने पिछले साल नालों की सफाई पर पैसा खर्च नहीं किया।");
    static final List<String> ENGLISH = List.of(
            "After heavy rain in Jaipur the government ordered all schools to stay closed on Monday.",
            "Police said 14 people died when a building collapsed in the old city.",
            "The chief minister visited the hospital, met the injured and promised help to the families.",
            "The railways cancelled three trains to Delhi.",
            "Anil Mehta, a scientist of the weather department, said the water of the river may rise further.",
            "The opposition alleged that the municipal corporation spent no money on cleaning the drains last year.");

    private static final TextReader READER = new TextReader();
    private static final Analyser WORDS_ONLY = new Analyser(List.of());
    static final LexicalAligner ALIGNER = new LexicalAligner(Lexicon.shipped(), new CrossScriptNameMatcher());

    private Texts() { }

    static Analysis hindi(List<String> sentences) {
        return WORDS_ONLY.analyse(READER.readSentences(sentences, Language.HINDI), Optional.empty());
    }

    static Analysis english(List<String> sentences) {
        return WORDS_ONLY.analyse(READER.readSentences(sentences, Language.ENGLISH), Optional.empty());
    }

    static Alignment align(Analysis left, Analysis right) {
        return ALIGNER.align(left, right, Constraints.NONE, Cancellation.never());
    }

    /** Beads as {@code 0-0 1,2-1}. */
    static String links(Alignment alignment) {
        StringBuilder links = new StringBuilder();
        for (Bead bead : alignment.beads()) {
            links.append(links.isEmpty() ? "" : " ").append(numbers(bead.left())).append('-').append(numbers(bead.right()));
        }
        return links.toString();
    }

    private static String numbers(List<Integer> sentences) {
        return String.join(",", sentences.stream().map(String::valueOf).toList());
    }
}
