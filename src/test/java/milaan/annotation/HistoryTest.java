package milaan.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.comparison.Kind;
import milaan.model.TextSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Edit.PairKey PAIR = new Edit.PairKey("hi-1", "en-1");
    private static final Instant NOON = Instant.parse("2026-08-12T06:30:00Z");
    private static final Anchor HERE = Anchor.in("hi-1", "कोसी का तटबंध टूटा", new TextSpan(0, 4));
    private static final Claim CLAIM = Claim.of(Optional.of(HERE), Optional.empty());

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.of(
                new Edit.Decide(PAIR, "date-1", Optional.of(new Decision.Confirmed(Optional.of(Verdict.LEFT_WRONG)))),
                new Edit.Decide(PAIR, "date-1", Optional.of(new Decision.Dismissed("दोनों ठीक"))),
                new Edit.Decide(PAIR, "date-1", Optional.empty()),
                new Edit.NoteFinding(PAIR, "date-1", "जांचें"), new Edit.FlagFinding(PAIR, "number-2", true),
                new Edit.TagClaim(CLAIM, "figure", true), new Edit.TagClaim(CLAIM, "figure", false),
                new Edit.TagClaim(CLAIM, "date", true), new Edit.SetStatus(CLAIM, ClaimStatus.TO_CORRECT),
                new Edit.NoteClaim(CLAIM, "जिला प्रशासन से पूछें"), new Edit.FlagClaim(CLAIM, true),
                new Edit.MarkSpan(CLAIM, true), new Edit.MarkSpan(CLAIM, false),
                new Edit.CiteEvidence(CLAIM, List.of("https://example.org/order-17", "जिला गजट, पृष्ठ 4")),
                new Edit.CiteEvidence(CLAIM, List.of()),
                new Edit.LinkSentences(PAIR, List.of(HERE), List.of(HERE), true),
                new Edit.BarSentences(PAIR, HERE, HERE, true),
                new Edit.SetPublished("hi-1", Optional.of(LocalDate.of(2026, 8, 12))),
                new Edit.SetRule(new StoryRule.SameName("मोहन लाल", "Mohanlal"), true),
                new Edit.SetRule(new StoryRule.IgnoreKind(Kind.HEDGE), true),
                new Edit.SetRule(new StoryRule.IgnoreKind(Kind.HEDGE), false),
                new Edit.Together(List.of(new Edit.TagClaim(CLAIM, "name", true), new Edit.TagClaim(CLAIM, "name", false),
                        new Edit.NoteClaim(CLAIM, "x"))));
    }

    @Property
    void everyEditHasAnInverse(@ForAll("editLists") List<Edit> before, @ForAll("edits") Edit edit) {
        Annotations state = Annotations.NONE;
        for (Edit e : before) {
            state = state.apply(e);
        }
        // Tags come back in the order of setting, so a removed and restored one stands last: compared as sets.
        assertEquals(comparable(state), comparable(state.apply(edit).apply(state.inverse(edit))));
    }

    @Provide
    Arbitrary<List<Edit>> editLists() {
        return edits().list().ofMaxSize(12);
    }

    @Property
    void undoingAllGivesTheBeginningAndRedoingAllTheEnd(@ForAll("editLists") List<Edit> edits) {
        History history = History.EMPTY;
        for (Edit edit : edits) {
            history = history.after(history.event(edit, "मीरा", NOON));
        }
        Annotations end = history.present();
        for (Optional<Event> e = history.undo("मीरा", NOON); e.isPresent(); e = history.undo("मीरा", NOON)) {
            history = history.after(e.get());
        }
        assertEquals(Annotations.NONE, history.present());
        for (Optional<Event> e = history.redo("मीरा", NOON); e.isPresent(); e = history.redo("मीरा", NOON)) {
            history = history.after(e.get());
        }
        assertEquals(comparable(end), comparable(history.present()));
        assertEquals(history, History.of(history.events()));
    }

    @Test
    void aNewEditEndsTheRedoing() {
        History history = History.EMPTY;
        history = history.after(history.event(new Edit.NoteClaim(CLAIM, "क"), "मीरा", NOON));
        history = history.after(history.undo("मीरा", NOON).orElseThrow());
        history = history.after(history.event(new Edit.NoteClaim(CLAIM, "ख"), "मीरा", NOON));
        assertTrue(history.redo("मीरा", NOON).isEmpty());
    }

    private static Object comparable(Annotations a) {
        return List.of(a.findings(), a.links(), a.barred(), a.published(), a.claims().values().stream()
                .map(m -> List.of(m.claim(), new java.util.TreeSet<>(m.tags()), m.status(), m.note(), m.flagged()))
                .collect(java.util.stream.Collectors.toSet()));
    }
}
