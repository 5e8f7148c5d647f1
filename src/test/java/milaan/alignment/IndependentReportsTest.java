package milaan.alignment;

import static milaan.alignment.Texts.align;
import static milaan.alignment.Texts.english;
import static milaan.alignment.Texts.hindi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.work.Cancellation;
import org.junit.jupiter.api.Test;

/** Two newsrooms report one event, each in its own words: nothing is linked silently, near matches are offered. */
class IndependentReportsTest {

    private static final List<String> HINDI = List.of(
            "रामगढ़ में पुराने पुल का एक हिस्सा गिरने से पांच मजदूर घायल हो गए।",
            "प्रत्यक्षदर्शियों ने बताया कि तेज आवाज के बाद धूल का गुबार उठा।",
            "विपक्ष के नेता सुरेश मेहरा ने सरकार पर लापरवाही का आरोप लगाया।",
            "उनके अनुसार पुल की मरम्मत का पैसा दो साल से अटका था।",
            "घायलों को जिला अस्पताल ले जाया गया।",
            "आसपास की दुकानें दिन भर बंद रहीं।",
            "स्थानीय लोगों ने सड़क पर बैठकर नारे लगाए।");
    private static final List<String> ENGLISH = List.of(
            "Ramgarh woke up to sirens on a foggy morning as rescuers searched the river bed.",
            "Engineers had warned last winter that the bridge could not carry heavy trucks.",
            "The state government has ordered an inquiry led by a retired judge.",
            "Suresh Mehra, who leads the opposition, demanded that the minister resign.",
            "Doctors at the district hospital said that the injured workers were out of danger.",
            "Schools near the river stayed open, but buses took another road.",
            "A new bridge is to be built next year, officials promised.");

    private final Alignment alignment = align(hindi(HINDI), english(ENGLISH));

    @Test
    void areNoTranslation() {
        assertEquals(Alignment.Relation.REPORTS, alignment.relation());
    }

    @Test
    void areNotLinkedSentenceBySentence() {
        assertEquals("", Texts.links(alignment));
    }

    @Test
    void nearMatchesAreOfferedWithTheWordsThatMatch() {
        Bead offered = alignment.candidates().stream().filter(b -> b.left().equals(List.of(2)) && b.right().equals(List.of(3)))
                .findFirst().orElseThrow();
        List<String> words = offered.evidence().stream()
                .map(e -> hindi(HINDI).text().source().slice(e.left()) + "=" + english(ENGLISH).text().source().slice(e.right()))
                .toList();
        assertTrue(words.contains("मेहरा=Mehra"), words::toString);
        assertTrue(words.contains("विपक्ष=opposition"), words::toString);
        assertTrue(alignment.candidates().stream().noneMatch(b -> b.evidence().isEmpty()));
    }

    /** Right sentences ask, too: a left one can stand in more than three, but no candidate is fourth for both. */
    @Test
    void everyCandidateIsAmongTheThreeLikeliestOfOneOfItsSentences() {
        List<Bead> candidates = alignment.candidates();
        for (Bead candidate : candidates) {
            long better = candidates.stream().takeWhile(c -> c != candidate).filter(c -> c.left().equals(candidate.left())).count();
            long betterRight = candidates.stream().takeWhile(c -> c != candidate)
                    .filter(c -> c.right().equals(candidate.right())).count();
            assertTrue(Math.min(better, betterRight) < 3, candidate::toString);
        }
        assertTrue(IntStream.range(1, candidates.size()).allMatch(i -> candidates.get(i - 1).score() >= candidates.get(i).score()));
    }

    @Test
    void whatAPersonLinkedIsNoCandidateAnyMore() {
        Constraints byHand = new Constraints(List.of(new Constraints.Link(List.of(2), List.of(3))), Set.of(), Set.of());
        Alignment linked = Texts.ALIGNER.align(hindi(HINDI), english(ENGLISH), byHand, Cancellation.never());
        assertEquals("2-3", Texts.links(linked));
        assertFalse(linked.candidates().stream().anyMatch(b -> b.left().contains(2) || b.right().contains(3)));
    }
}
