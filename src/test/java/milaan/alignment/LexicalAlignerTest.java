package milaan.alignment;

import static milaan.alignment.Texts.ENGLISH;
import static milaan.alignment.Texts.HINDI;
import static milaan.alignment.Texts.align;
import static milaan.alignment.Texts.english;
import static milaan.alignment.Texts.hindi;
import static milaan.alignment.Texts.links;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import milaan.facts.Analysis;
import milaan.work.Cancellation;
import org.junit.jupiter.api.Test;

class LexicalAlignerTest {

    private static List<String> picked(List<String> sentences, int... which) {
        return IntStream.of(which).mapToObj(sentences::get).toList();
    }

    @Test
    void linksATranslationSentenceBySentence() {
        Alignment alignment = align(hindi(HINDI), english(ENGLISH));
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", links(alignment));
        assertEquals(Alignment.Relation.TRANSLATION, alignment.relation());
    }

    @Test
    void findsPartnersInAnotherOrder() {
        assertEquals("0-3 1-5 2-0 3-2 4-1 5-4",
                links(align(hindi(HINDI), english(picked(ENGLISH, 2, 4, 3, 0, 5, 1)))));
    }

    /** No word of the two short sentences is known: their place in the moved paragraph tells. */
    @Test
    void findsWhatStandsInAMovedParagraph() {
        List<String> left = new ArrayList<>(picked(HINDI, 0, 1, 2, 3, 4, 5));
        left.add(1, "छोड़ो भी।");
        List<String> right = new ArrayList<>(picked(ENGLISH, 3, 4, 5, 0, 1, 2));
        right.add(4, "Come on.");
        assertEquals("0-3 1-4 2-5 3-6 4-0 5-1 6-2", links(align(hindi(left), english(right))));
    }

    @Test
    void leavesOutWhatOneSideDoesNotHave() {
        assertEquals("0-0 2-1 3-2 5-4",
                links(align(hindi(picked(HINDI, 0, 1, 2, 3, 5, 4).subList(0, 6)), english(picked(ENGLISH, 0, 2, 3, 5, 4))))
                        .replace("4-3 ", ""));
    }

    @Test
    void joinsSentencesThatAnswerOne() {
        List<String> joined = List.of(ENGLISH.get(0), ENGLISH.get(1) + " " + ENGLISH.get(2), ENGLISH.get(3), ENGLISH.get(4),
                ENGLISH.get(5));
        assertEquals("0-0 1,2-1 3-2 4-3 5-4", links(align(hindi(HINDI), english(joined))));
    }

    @Test
    void alignsTwoTextsOfOneLanguage() {
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", links(align(english(ENGLISH), english(ENGLISH))));
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", links(align(hindi(HINDI), hindi(HINDI))));
    }

    @Test
    void keepsTheLinkWhereAFigureDisagrees() {
        List<String> wrong = List.of("Police said 41 people died when a building collapsed in the old city.");
        assertEquals("0-0", links(align(hindi(picked(HINDI, 1)), english(wrong))));
    }

    @Test
    void linksNothingBetweenTextsThatShareNothing() {
        List<String> other = List.of("The batsman scored a century before lunch and the captain praised him.",
                "Her new film opens in theatres next week with songs by a young composer.",
                "Astronomers found a faint galaxy far beyond ours with a small telescope.",
                "The recipe needs fresh butter, some sugar and a lot of patience.");
        Alignment alignment = align(hindi(HINDI), english(other));
        assertEquals("", links(alignment));
        assertEquals(Alignment.Relation.OTHER_EVENT, alignment.relation());
    }

    @Test
    void saysWhatALinkRestsOn() {
        Analysis left = hindi(HINDI);
        Analysis right = english(ENGLISH);
        Bead bead = align(left, right).ofLeft(4).orElseThrow();
        List<String> pairs = bead.evidence().stream()
                .map(e -> left.text().source().slice(e.left()) + "=" + right.text().source().slice(e.right())).toList();
        assertTrue(pairs.contains("मेहता=Mehta"), pairs::toString);
        assertTrue(pairs.contains("नदी=river"), pairs::toString);
        assertEquals(1, bead.evidence().stream().mapToDouble(Evidence::weight).sum(), 1e-9);
    }

    @Test
    void respectsLinksMadeByHand() {
        Constraints byHand = new Constraints(List.of(new Constraints.Link(List.of(3), List.of(5))), Set.of(), Set.of());
        Alignment alignment = Texts.ALIGNER.align(hindi(HINDI), english(ENGLISH), byHand, Cancellation.never());
        Bead made = alignment.ofLeft(3).orElseThrow();
        assertEquals(List.of(5), made.right());
        assertEquals(Bead.Origin.PERSON, made.origin());
        assertEquals(1, made.score());
        assertEquals(1, alignment.beads().stream().filter(b -> b.right().contains(5)).count());
    }

    @Test
    void neverLinksBarredPairs() {
        Constraints barred = new Constraints(List.of(), Set.of(new Constraints.Pair(3, 3)), Set.of());
        Alignment alignment = Texts.ALIGNER.align(hindi(HINDI), english(ENGLISH), barred, Cancellation.never());
        assertEquals("0-0 1-1 2-2 4-4 5-5", links(alignment));
        assertTrue(alignment.candidates().stream().noneMatch(b -> b.left().contains(3) && b.right().contains(3)));
    }

    @Test
    void passesOverHandMadeLinksToSentencesThatAreGone() {
        Constraints stale = new Constraints(List.of(new Constraints.Link(List.of(99), List.of(0))), Set.of(), Set.of());
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5",
                links(Texts.ALIGNER.align(hindi(HINDI), english(ENGLISH), stale, Cancellation.never())));
    }

    @Test
    void joinedNamesCountAsOne() {
        Constraints joined = new Constraints(List.of(), Set.of(), Set.of(new Constraints.NamePair("झुमरू", "Blackwood")));
        Alignment alignment = Texts.ALIGNER.align(hindi(List.of("झुमरू आया।")), english(List.of("Blackwood came.")), joined,
                Cancellation.never());
        assertTrue(alignment.beads().getFirst().evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.NAME));
    }

    @Test
    void alignsEmptyTexts() {
        assertEquals("", links(align(hindi(List.of()), english(ENGLISH))));
        assertEquals("", links(align(hindi(List.of("", "।")), english(List.of()))));
    }

    @Test
    void stopsWhenCancelled() {
        assertThrows(CancellationException.class,
                () -> Texts.ALIGNER.align(hindi(HINDI), english(ENGLISH), Constraints.NONE, () -> true));
    }
}
