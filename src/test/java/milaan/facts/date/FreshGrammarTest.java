package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.model.Language;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;

/**
 * One sentence of every family of rules, read by an extractor made for this test: the tables share one that was made before them, and
 * would not notice what is entered wrongly while its patterns and word lists are read.
 */
class FreshGrammarTest {

    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 6, 20));

    @Test
    void readsEveryFamilyOfEnglish() {
        assertEquals(List.of("12/6/2022", "12 June 2022", "FY 2022-23", "the 1990s", "1857", "Republic Day", "Diwali", "yesterday", "last week",
                "two years ago", "Q3 2022", "Friday", "the end of May", "last winter", "9 pm", "9 pm IST", "Monday at 9 pm", "3 and 8 June",
                "from 2010 to 2015", "ten days", "aged 45", "mid-2022", "half past nine", "twenty-five days", "Sept 5"),
                words(Language.ENGLISH, "He came on 12/6/2022.", "He came on 12 June 2022.", "It rose in FY 2022-23.", "He came in the 1990s.",
                        "He came in 1857.", "He came on Republic Day.", "He came on Diwali.", "He came yesterday.", "He came last week.",
                        "He came two years ago.", "It rose in Q3 2022.", "He came on Friday.", "He came at the end of May.", "He came last winter.",
                        "He came at 9 pm.", "He came at 9 pm IST.", "He came on Monday at 9 pm.", "He came on 3 and 8 June.",
                        "He ruled from 2010 to 2015.", "It lasted ten days.", "A man aged 45 came.", "He came in mid-2022.",
                        "He came at half past nine.", "It lasted twenty-five days.", "He came on Sept 5."));
    }

    @Test
    void readsEveryFamilyOfHindi() {
        assertEquals(List.of("12/6/2022", "12 जून 2022", "वित्त वर्ष 2022-23", "1990 के दशक", "1857", "गणतंत्र दिवस", "दिवाली", "कल", "पिछले हफ्ते",
                "दो साल पहले", "2022 की पहली तिमाही", "शुक्रवार", "मई के अंत में", "पिछली सर्दियों", "रात 9 बजे", "भारतीय समयानुसार रात 9 बजे",
                "सोमवार रात 9 बजे", "3 और 8 जून", "2010 से 2015 तक", "दस दिन", "45 वर्षीय", "ढाई घंटे", "साढ़े नौ बजे", "पच्चीस दिन"),
                words(Language.HINDI, "वे 12/6/2022 को आए।", "वे 12 जून 2022 को आए।", "वित्त वर्ष 2022-23 में बढ़ा।", "वे 1990 के दशक में आए।",
                        "वे 1857 में आए।", "वे गणतंत्र दिवस पर आए।", "वे दिवाली पर आए।", "वे कल आए।", "वे पिछले हफ्ते आए।", "वे दो साल पहले आए।",
                        "वे 2022 की पहली तिमाही में आए।", "वे शुक्रवार को आए।", "वे मई के अंत में आए।", "वे पिछली सर्दियों में आए।", "वे रात 9 बजे आए।",
                        "वे भारतीय समयानुसार रात 9 बजे आए।", "वे सोमवार रात 9 बजे आए।", "वे 3 और 8 जून को आए।", "वे 2010 से 2015 तक रहे।",
                        "काम दस दिन चला।", "45 वर्षीय किसान आया।", "काम ढाई घंटे चला।", "वे साढ़े नौ बजे आए।", "काम पच्चीस दिन चला।"));
    }

    @Test
    void tellsTheTenseOfAClause() {
        assertEquals(List.of("[-1]", "[1]", "[-1, 1]"), new DateExtractor().extract(new TextReader().readSentences(
                List.of("वे कल आए थे।", "वे कल आएंगे।", "कल की बात।"), Language.HINDI), THURSDAY, List.of()).stream()
                .map(f -> ((DateFact) f).parts().shift().orElseThrow().amounts().toString()).toList());
    }

    private static List<String> words(Language language, String... sentences) {
        DateExtractor made = new DateExtractor();
        return List.of(sentences).stream().map(s -> made.extract(new TextReader().readSentences(List.of(s), language), THURSDAY, List.of())
                .stream().map(Fact::span).map(span -> span.in(s)).collect(Collectors.joining("; "))).toList();
    }
}
