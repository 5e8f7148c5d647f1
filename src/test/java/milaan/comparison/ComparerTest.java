package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.facts.name.JoinedNames;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the findings of checkers, which here find what they are told to. */
class ComparerTest {

    private static final AgreementFinder NONE = pair -> List.of();

    private final Analysis left = CheckedPair.standard().analysis(List.of("पुल नहीं खुला।", "पुल शायद खुला।", "पुल खुला।"));
    private final Analysis right = CheckedPair.standard().analysis(List.of("The bridge did not open.", "Perhaps the bridge opened.", "The bridge opened."));

    private static Finding.Basis basis(String rule, Optional<TextSpan> left, Optional<TextSpan> right) {
        return new Finding.Basis(Severity.LOW, 0.5, left, right, rule, "", rule, List.of(), "");
    }

    private static Optional<TextSpan> at(int start, int end) {
        return Optional.of(new TextSpan(start, end));
    }

    private static Alignment alignment(Alignment.Relation relation, int... sentences) {
        return new Alignment(Arrays.stream(sentences).mapToObj(s -> new Bead(List.of(s), List.of(s), 0.9, List.of(), Bead.Origin.PROGRAM)).toList(),
                List.of(), relation);
    }

    private List<Finding> compared(Alignment.Relation relation, Finding... found) {
        return new Comparer(List.of(pair -> List.of(found)), List.of(), NONE).compare(left, right, alignment(relation, 0)).findings();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(f -> f.basis().rule()).toList();
    }

    @Test
    void findingsStandInTheOrderOfReading() {
        List<Finding> found = compared(Alignment.Relation.TRANSLATION,
                new Finding.OnlyInOne(basis("f", Optional.empty(), at(2, 4))),
                new Finding.OnlyInOne(basis("e", Optional.empty(), at(0, 1))),
                new Finding.DateDiffers(basis("d", at(9, 12), at(4, 6)), Optional.empty(), Optional.empty()),
                new Finding.NumberDiffers(basis("c", at(9, 12), at(1, 3)), Optional.empty(), Optional.empty()),
                new Finding.PlaceDiffers(basis("b", at(3, 5), at(8, 9)), Optional.empty(), Optional.empty()),
                new Finding.QuoteDiffers(basis("bb", at(3, 5), at(8, 9)), Optional.empty(), Optional.empty()),
                new Finding.DifferentEvent(basis("a", at(20, 21), Optional.empty()), List.of(), List.of()));
        assertEquals(List.of("a", "b", "bb", "c", "d", "e", "f"), rules(found));
    }

    @Test
    void whatOneOfTwoReportsLeavesOutIsTold() {
        NegationFact denial = left.facts(NegationFact.class).getFirst();
        HedgeFact doubt = left.facts(HedgeFact.class).getFirst();
        Finding[] found = {
            new Finding.NegationDiffers(basis("denied", at(0, 1), at(0, 1)), Optional.of(denial), Optional.empty()),
            new Finding.NegationDiffers(basis("denied there", at(2, 3), at(2, 3)), Optional.empty(), Optional.of(denial)),
            new Finding.NegationDiffers(basis("both deny", at(4, 5), at(4, 5)), Optional.of(denial), Optional.of(denial)),
            new Finding.HedgeDiffers(basis("hedged", at(6, 7), at(6, 7)), Optional.of(doubt), Optional.empty()),
            new Finding.HedgeDiffers(basis("hedged there", at(8, 9), at(8, 9)), Optional.empty(), Optional.of(doubt)),
            new Finding.HedgeDiffers(basis("both hedge", at(10, 11), at(10, 11)), Optional.of(doubt), Optional.of(doubt)),
            new Finding.DateDiffers(basis("date", at(12, 13), at(12, 13)), Optional.empty(), Optional.empty())};
        assertEquals(List.of("denied", "denied there", "both deny", "hedged", "hedged there", "both hedge", "date"),
                rules(compared(Alignment.Relation.TRANSLATION, found)));
        assertEquals(List.of("both deny", "both hedge", "date"), rules(compared(Alignment.Relation.REPORTS, found)));
    }

    @Test
    void ofASpeakerUnderAnotherNameItIsToldThatHeSpeaks() {
        Finding.SpeakerDiffers speaker = new Finding.SpeakerDiffers(basis("speaker", at(0, 4), at(0, 4)), Optional.empty(), Optional.empty());
        assertEquals(List.of("speaker"), rules(compared(Alignment.Relation.TRANSLATION, speaker, person(at(0, 3), at(2, 6)))));
        assertEquals(List.of("speaker", "person"), rules(compared(Alignment.Relation.TRANSLATION, speaker, person(at(0, 3), at(5, 6)))));
        assertEquals(List.of("speaker", "person"), rules(compared(Alignment.Relation.TRANSLATION, speaker, person(at(5, 6), at(0, 3)))));
        assertEquals(List.of("speaker", "person"), rules(compared(Alignment.Relation.TRANSLATION, speaker, person(at(0, 3), Optional.empty()))));
    }

    private static Finding person(Optional<TextSpan> left, Optional<TextSpan> right) {
        return new Finding.PersonDiffers(basis("person", left, right), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void keysTellEqualFindingsApartAndAreOfTheWordsNotThePlace() {
        Finding.DateDiffers one = new Finding.DateDiffers(basis("date", at(0, 2), at(0, 2)), Optional.empty(), Optional.empty());
        Finding.DateDiffers two = new Finding.DateDiffers(basis("date", at(4, 6), at(4, 6)), Optional.empty(), Optional.empty());
        Finding.DateDiffers third = new Finding.DateDiffers(basis("date", at(17, 19), at(4, 6)), Optional.empty(), Optional.empty());
        List<String> keys = compared(Alignment.Relation.TRANSLATION, one, two, third).stream().map(f -> f.basis().key()).toList();
        assertEquals(3, keys.stream().distinct().count());
        String first = FindingKey.of(Kind.DATE, "date", "date", "", "पुल नहीं खुला।", "The bridge did not open.", 0);
        String second = FindingKey.of(Kind.DATE, "date", "date", "", "पुल नहीं खुला।", "The bridge did not open.", 1);
        String other = FindingKey.of(Kind.DATE, "date", "date", "", "पुल शायद खुला।", "The bridge did not open.", 0);
        assertEquals(List.of(first, second, other), keys);
        assertNotEquals(first, FindingKey.of(Kind.NUMBER, "date", "date", "", "पुल नहीं खुला।", "The bridge did not open.", 0));
        assertEquals("date-", first.substring(0, 5));
        assertEquals(5 + 16, first.length());
    }

    @Test
    void everyBeadIsCheckedAndEveryStoryCheckerAsked() {
        List<Integer> seen = new ArrayList<>();
        Agreement agreement = new Agreement(left.facts().getFirst(), right.facts().getFirst());
        Comparison comparison = new Comparer(List.of(pair -> {
            seen.add(pair.bead().left().getFirst());
            return List.of();
        }), List.of((l, r, alignment) -> List.of(new Finding.OnlyInOne(basis("story", at(0, 2), Optional.empty())))), pair -> List.of(agreement))
                .compare(left, right, alignment(Alignment.Relation.TRANSLATION, 0, 2));
        assertEquals(List.of(0, 2), seen.stream().sorted().toList());
        assertEquals(List.of("story"), rules(comparison.findings()));
        assertEquals(List.of(agreement, agreement), comparison.agreements());
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000, true", "2001, 3, false", "3, 2001, false"})
    void aPageWithoutAFullStopIsNotChecked(int leftWords, int rightWords, boolean checked) {
        AlignedPair pair = CheckedPair.standard().of("क ".repeat(leftWords), "x ".repeat(rightWords));
        assertEquals(checked, pair.isOfSentences());
        List<Finding> found = new Comparer(List.of(p -> List.of(new Finding.OnlyInOne(basis("page", at(0, 1), Optional.empty())))), List.of(), NONE)
                .compare(pair.left(), pair.right(), alignment(Alignment.Relation.TRANSLATION, 0)).findings();
        assertEquals(checked ? List.of("page") : List.of(), rules(found));
    }

    @Test
    void whatOnlyTheJoiningAnswersStaysAmongTheFindings() {
        JoinedNames names = new JoinedNames((a, b) -> 0, List.of(new JoinedNames.Pair("दद्दा", "Rao")));
        Finding number = new Finding.NumberDiffers(valued("number", 9, "12", "13"), Optional.empty(), Optional.empty());
        Finding answered = new Finding.PersonDiffers(valued("person", 5, "दद्दा", "Rao"), Optional.empty(), Optional.empty(), Optional.empty());
        Finding gone = new Finding.PersonDiffers(valued("person", 3, "दद्दा", "Sen"), Optional.empty(), Optional.empty(), Optional.empty());
        Finding noName = new Finding.QuoteDiffers(valued("quote", 1, "दद्दा", "Rao"), Optional.empty(), Optional.empty());
        Comparer plain = new Comparer(List.of(pair -> List.of(number, answered, gone, noName)), List.of(), NONE);
        Comparer joined = new Comparer(List.of(pair -> List.of(number)), List.of(), NONE);
        Comparison comparison = new JoinedComparer(plain, joined, names).compare(left, right, alignment(Alignment.Relation.TRANSLATION, 0));
        assertEquals(List.of("person दद्दा Rao", "number 12 13"), comparison.findings().stream().map(Finding::basis)
                .map(b -> b.rule() + " " + b.leftValue() + " " + b.rightValue()).toList());
        assertEquals(1, new JoinedComparer(plain, plain, new JoinedNames((a, b) -> 0, List.of())).compare(left, right,
                alignment(Alignment.Relation.TRANSLATION, 0)).findings().stream().filter(f -> f.kind() == Kind.QUOTE).count());
    }

    private static Finding.Basis valued(String rule, int at, String leftValue, String rightValue) {
        return new Finding.Basis(Severity.LOW, 0.5, at(at, at + 1), at(at, at + 1), leftValue, rightValue, rule, List.of(), "");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesArePersonsOrganisationsPlacesAndSpeakers(Kind kind) {
        assertEquals(List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.SPEAKER).contains(kind), JoinedComparer.isOfNames(kind));
    }

    @Test
    void aFindingHasAPlace() {
        assertThrows(IllegalArgumentException.class, () -> basis("nowhere", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 2, 6, true", "0, 4, 4, 6, false", "0, 4, 3, 4, true"})
    void findingsMeetWhereTheyShareWords(int start, int end, int otherStart, int otherEnd, boolean meet) {
        Finding.Basis one = basis("one", at(start, end), Optional.empty());
        Finding.Basis other = basis("other", at(otherStart, otherEnd), at(start, end));
        assertEquals(List.of(meet, meet, false, false), List.of(one.meetsLeft(other), other.meetsLeft(one), one.meetsRight(other), other.meetsRight(one)));
    }
}
