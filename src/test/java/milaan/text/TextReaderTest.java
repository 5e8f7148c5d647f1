package milaan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final TextReader READER = new TextReader();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(Language.HINDI, "नदी उफान पर है। पुल बंद है. लोग कहां जाएं?",
                        List.of("नदी उफान पर है।", "पुल बंद है.", "लोग कहां जाएं?")),
                Arguments.of(Language.HINDI, "डॉ. मीना राव आईं। एन. टी. कुमार नहीं आए।",
                        List.of("डॉ. मीना राव आईं।", "एन. टी. कुमार नहीं आए।")),
                Arguments.of(Language.HINDI, "उन्होंने कहा, “पानी उतर रहा है।” इसके बाद वह लौटे।",
                        List.of("उन्होंने कहा, “पानी उतर रहा है।”", "इसके बाद वह लौटे।")),
                Arguments.of(Language.HINDI, "गया, 3 मई। बारिश शुरू हुई। तापमान गिरा।",
                        List.of("गया, 3 मई। बारिश शुरू हुई।", "तापमान गिरा।")),
                Arguments.of(Language.ENGLISH, "Dr. Rao met S. K. Iyer. The U.S. team left at 5 p.m. sharp.",
                        List.of("Dr. Rao met S. K. Iyer.", "The U.S. team left at 5 p.m. sharp.")),
                Arguments.of(Language.ENGLISH, "\"We will wait.\" He left. Prices rose 3.5 per cent.",
                        List.of("\"We will wait.\"", "He left.", "Prices rose 3.5 per cent.")),
                Arguments.of(Language.ENGLISH, "The cost is Rs. 40 crore. No. 7 won.",
                        List.of("The cost is Rs. 40 crore.", "No. 7 won.")),
                Arguments.of(Language.ENGLISH, "He lives at house no. 21, Sector 5. He moved to Plot No. B-4, Sector 9 later.",
                        List.of("He lives at house no. 21, Sector 5.", "He moved to Plot No. B-4, Sector 9 later.")),
                Arguments.of(Language.ENGLISH, "Asked twice, he said no. 21 Members agreed. No. They did not.",
                        List.of("Asked twice, he said no.", "21 Members agreed.", "No.", "They did not.")),
                Arguments.of(Language.ENGLISH, "St. Mary met Dr. Rao vs. Mr. Sen at 5 p.m. He left. Rs. 500 was paid under Sec. 144.",
                        List.of("St. Mary met Dr. Rao vs. Mr. Sen at 5 p.m.", "He left.", "Rs. 500 was paid under Sec. 144.")),
                Arguments.of(Language.HINDI, "वह मकान नं. 21 में रहते हैं। Dr. Rao ने Rs. 500 दिए। क्र. 7 देखें।",
                        List.of("वह मकान नं. 21 में रहते हैं।", "Dr. Rao ने Rs. 500 दिए।", "क्र. 7 देखें।")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void splitsSentences(Language language, String text, List<String> expected) {
        ReadText read = READER.read(new SourceText(text), language);
        assertEquals(expected, IntStream.range(0, read.sentences().size()).mapToObj(read::text).toList());
    }

    @Test
    void tellsHeadlineBodyAndJunkApart() {
        ReadText read = READER.read(new SourceText("""
                Bridge closed after heavy rain
                The bridge was closed on Monday.
                Also Read: Ten bridges to see
                It will open again on Friday.
                You Might Also Like:
                Rain in pictures
                0 Comments:
                Post a Comment"""), Language.ENGLISH);
        assertEquals(List.of(Paragraph.Role.HEADLINE, Paragraph.Role.BODY, Paragraph.Role.SET_ASIDE, Paragraph.Role.BODY,
                Paragraph.Role.SET_ASIDE, Paragraph.Role.SET_ASIDE, Paragraph.Role.SET_ASIDE, Paragraph.Role.SET_ASIDE),
                read.paragraphs().stream().map(Paragraph::role).toList());
        assertEquals(List.of("Bridge closed after heavy rain", "The bridge was closed on Monday.",
                "It will open again on Friday."), IntStream.range(0, 3).mapToObj(read::text).toList());
    }

    @Test
    void keepsGivenSentencesAsTheyAre() {
        ReadText read = READER.readSentences(List.of("One. Two.", "", "Post a Comment"), Language.ENGLISH);
        assertEquals("One. Two.  Post a Comment", read.source().value());
        assertEquals(List.of(new TextSpan(0, 9), new TextSpan(10, 10), new TextSpan(11, 25)),
                read.sentences().stream().map(Sentence::span).toList());
    }

    @Test
    void readsNumbersAndPossessivesAsTokens() {
        ReadText read = READER.read(new SourceText("Bihar’s 12,34,567 homes and १५.५ लाख"), Language.ENGLISH);
        assertEquals(List.of("bihar", "'s", "12,34,567", "homes", "and", "15.5", "लाख"),
                read.tokens().getFirst().stream().map(Token::norm).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u2028", "\u2029\n\u001C", "\u3000\t"})
    void whiteSpaceOfAnySortIsNoParagraph(String text) {
        assertEquals(List.of(), READER.read(new SourceText(text), Language.HINDI).paragraphs());
    }

    /** What readers of facts cost by the square of a sentence stays in proportion to the text. */
    @ParameterizedTest
    @ValueSource(strings = {"word ", "क", "1,", "😀", "said Ram, ", "“", "A. "})
    void aPageWithoutAFullStopIsCutIntoStretches(String unit) {
        String text = unit.repeat(20_000);
        ReadText read = READER.read(new SourceText(text), Language.ENGLISH);
        assertTrue(read.sentences().stream().allMatch(s -> s.span().length() <= SentenceSplitter.LONGEST
                && !Character.isLowSurrogate(text.charAt(s.span().start()))));
        assertTrue(read.sentences().stream().mapToInt(s -> s.span().length()).sum() > 0.99 * text.strip().length());
    }

    @Test
    void ofAGivenSentenceAsLongAsAPageTheBeginningIsRead() {
        ReadText read = READER.readSentences(List.of("word ".repeat(5_000), "The end."), Language.ENGLISH);
        assertEquals(2, read.sentences().size());
        assertEquals(1_000, read.tokens().getFirst().size());
    }

    /** Sentences tile the text that is compared: between them there is nothing but white space and what is set aside. */
    @Property
    void sentencesTileTheText(@ForAll String text, @ForAll Language language) {
        ReadText read = READER.read(new SourceText(text), language);
        int at = 0;
        for (Sentence sentence : read.sentences()) {
            assertTrue(sentence.span().start() >= at && sentence.span().end() <= text.length());
            int from = at;
            int to = sentence.span().start();
            boolean skipped = IntStream.range(from, to).allMatch(i -> Character.isWhitespace(text.charAt(i))
                    || read.paragraphs().stream().anyMatch(p -> p.role() == Paragraph.Role.SET_ASIDE
                            && p.span().contains(i)));
            assertTrue(skipped, () -> "lost between " + from + " and " + to);
            at = sentence.span().end();
        }
    }

    @Property
    void tokensLieInTheirSentence(@ForAll String text) {
        ReadText read = READER.read(new SourceText(text), Language.HINDI);
        for (int i = 0; i < read.sentences().size(); i++) {
            TextSpan sentence = read.sentences().get(i).span();
            assertTrue(read.tokens().get(i).stream().allMatch(t -> sentence.contains(t.span())));
        }
    }
}
