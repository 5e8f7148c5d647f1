package milaan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import milaan.alignment.Constraints;
import milaan.annotation.Annotations;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.comparison.Kind;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Cancellation;
import org.junit.jupiter.api.Test;

/** What an editor decides for a whole story at once. */
class StoryRulesTest {

    private static final Engine ENGINE = Engine.standard();
    private static final Edit.PairKey PAIR = new Edit.PairKey("hi-1", "en-1");
    private static final String HINDI = "कृषि मंत्री रमेश चौधरी ने बुधवार को पटना में 12 किसानों से बात की।";
    private static final String ENGLISH = "Agriculture minister Sunil Sharma spoke to 15 farmers in Patna on Wednesday.";

    @Test
    void twoNamesJoinedAreOnePerson() {
        Comparison before = compare(Set.of());
        Finding person = of(before, Kind.PERSON).orElseThrow();
        StoryRule rule = new StoryRule.SameName(person.basis().rightValue(), person.basis().leftValue());
        Comparison after = compare(Set.of(rule));
        // Still told, so that the editor sees what the rule has answered.
        assertEquals(person.basis().key(), of(after, Kind.PERSON).orElseThrow().basis().key());
        assertEquals(Optional.of(rule), with(rule).ruling(PAIR, after, of(after, Kind.PERSON).orElseThrow()));
        assertEquals(before.findings().size(), after.findings().size());
    }

    @Test
    void aSurnameStandsForAJoinedName() {
        StoryRule rule = new StoryRule.SameName("चौधरी", "Sunil Sharma");
        Comparison after = compare(Set.of(rule));
        assertTrue(of(after, Kind.PERSON).filter(f -> with(rule).ruling(PAIR, after, f).isEmpty()).isEmpty());
    }

    @Test
    void wordsThatMeanTheSameAreNoDiscrepancyEitherWayRound() {
        Comparison comparison = compare(Set.of());
        Finding number = of(comparison, Kind.NUMBER).orElseThrow();
        String left = comparison.left().text().source().slice(number.basis().left().orElseThrow());
        String right = comparison.right().text().source().slice(number.basis().right().orElseThrow());
        assertTrue(new StoryRule.SameWords(right.toUpperCase(java.util.Locale.ROOT), left).answers(comparison, number));
        assertTrue(new StoryRule.SameWords(left, right).answers(comparison, number));
        assertFalse(new StoryRule.SameWords(left, "farmers").answers(comparison, number));
    }

    @Test
    void aKindLeftOutIsLeftOutAndNoOther() {
        Comparison comparison = compare(Set.of());
        Annotations ruled = with(new StoryRule.IgnoreKind(Kind.NUMBER));
        assertTrue(ruled.dismisses(PAIR, comparison, of(comparison, Kind.NUMBER).orElseThrow()));
        assertFalse(ruled.dismisses(PAIR, comparison, of(comparison, Kind.PERSON).orElseThrow()));
    }

    @Test
    void whatSomebodyDecidedAboutOneFindingOutweighsTheRule() {
        Comparison comparison = compare(Set.of());
        Finding number = of(comparison, Kind.NUMBER).orElseThrow();
        Annotations ruled = with(new StoryRule.IgnoreKind(Kind.NUMBER)).apply(new Edit.Decide(PAIR, number.basis().key(),
                Optional.of(new Decision.Confirmed(Optional.empty()))));
        assertFalse(ruled.dismisses(PAIR, comparison, number));
    }

    private static Annotations with(StoryRule rule) {
        return Annotations.NONE.apply(new Edit.SetRule(rule, true));
    }

    private static Optional<Finding> of(Comparison comparison, Kind kind) {
        return comparison.findings().stream().filter(f -> f.kind() == kind).findFirst();
    }

    private static Comparison compare(Set<StoryRule> rules) {
        var left = ENGINE.analyse(Edition.of("hi-1", Language.HINDI, HINDI));
        var right = ENGINE.analyse(Edition.of("en-1", Language.ENGLISH, ENGLISH));
        Annotations annotations = Annotations.NONE;
        for (StoryRule rule : rules) {
            annotations = annotations.apply(new Edit.SetRule(rule, true));
        }
        Constraints constraints = new HandmadeLinks(annotations, PAIR, left, right).constraints();
        return ENGINE.compare(left, right, constraints, Cancellation.never());
    }

}
