package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.alignment.Bead;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.facts.Analysis;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.PaneContent;
import milaan.ui.story.Side;
import milaan.ui.words.AlignContent;
import milaan.ui.words.AlignWords;
import milaan.ui.words.CardWords;
import milaan.ui.words.FindingLines;
import milaan.ui.words.PanePainter;
import milaan.ui.words.SpokenWords;
import milaan.ui.words.StoryWords;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links made by hand and a third version, without a window. */
class AligningTest extends KosiOnDesk {

    private final Aligning aligning = new Aligning(model);

    @Test
    void keepsAnalysesAndDecisionsWhenALinkChanges() {
        model.go(now -> Navigator.discrepancy(now, 1));
        new Review(model).dismiss();
        Optional<FindingItem> dismissed = state().findings().stream().filter(FindingItem::isDismissed).findFirst();
        Analysis left = state().pair().analysis(Side.LEFT);
        Set<String> before = keys();
        model.mode(Mode.ALIGNING);
        model.to(now -> now.cursor(Side.LEFT, last(Side.LEFT)));
        assertTrue(state().claimAt(Side.LEFT).orElseThrow().bead().isPresent());
        aligning.change(Aligning::unlink);
        assertTrue(state().claimAt(Side.LEFT).orElseThrow().bead().isEmpty());
        assertSame(left, state().pair().analysis(Side.LEFT));
        assertEquals(Optional.of(new Decision.Dismissed("")),
                state().finding(dismissed.orElseThrow().key()).orElseThrow().marks().decision());
        Set<String> after = keys();
        after.removeAll(before);
        assertTrue(after.stream().allMatch(key -> state().finding(key).filter(f -> f.finding().kind()
                == milaan.comparison.Kind.ONLY_IN_ONE).isPresent()), after.toString());
        model.undo();
        assertEquals(before, keys());
    }

    @Test
    void showsALinkBeforeTheTextsAreComparedAnew() {
        DeskState now = state();
        Bead bead = now.pair().comparison().alignment().beads().getLast();
        Edit edit = now.cursor(Side.LEFT, bead.left().getFirst()).links().edit(Aligning.unlink(
                now.cursor(Side.LEFT, bead.left().getFirst())).orElseThrow());
        model.desk().orElseThrow().apply(edit);
        DeskState then = now.history(now.story(), model.desk().orElseThrow().history()).relinked(edit);
        assertTrue(then.pair().comparison().alignment().ofLeft(bead.left().getFirst()).isEmpty());
        assertEquals(now.findings().size(), then.findings().size());
    }

    @Test
    void keepsALinkWhicheverVersionIsOnTheLeft() {
        model.mode(Mode.ALIGNING);
        model.to(now -> now.cursor(Side.RIGHT, 9).cursor(Side.LEFT, 4));
        aligning.change(Aligning::link);
        assertEquals(List.of(9), byHand().getFirst().right().stream().filter(s -> s == 9).toList());
        Edit.PairKey pair = state().pair().key();
        model.choose(Side.LEFT, pair.right());
        assertEquals(List.of(9), byHand().getFirst().left().stream().filter(s -> s == 9).toList());
        model.choose(Side.LEFT, pair.left());
        model.mode(Mode.ALIGNING);
        model.to(now -> now.cursor(Side.LEFT, 4));
        aligning.change(Aligning::unlink);
        assertEquals(List.of(), byHand().stream().filter(b -> b.left().contains(4)).toList());
    }

    @Test
    void offersTheLikeliestFirstWithTheWordsThatMatch() {
        model.choose(Side.LEFT, "hi-2");
        model.choose(Side.RIGHT, "en-2");
        model.mode(Mode.ALIGNING);
        int most = 0;
        for (int i = 0; i <= last(Side.LEFT); i++) {
            int sentence = i;
            model.to(now -> now.cursor(Side.LEFT, sentence));
            List<Bead> offered = Aligning.candidates(state());
            assertEquals(offered.stream().sorted(Comparator.comparingDouble(Bead::score).reversed()).toList(), offered);
            assertTrue(offered.stream().allMatch(b -> b.left().equals(List.of(sentence))));
            most = Math.max(most, offered.size());
        }
        assertEquals(Aligning.CANDIDATES, most);
        AlignContent words = new AlignWords(Words.in(InterfaceLanguage.HINDI)).content(state());
        assertTrue(words.candidates().stream().allMatch(c -> c.confidence().matches("\\d+% (से कम )?संभावना")), words.toString());
        assertTrue(words.candidates().stream().anyMatch(c -> c.evidence().contains(" – ")), words.toString());
    }

    @Test
    void leavesAPaneAtItsClaimWhileTheOtherLooksForAPartner() {
        model.choose(Side.LEFT, "hi-2");
        model.choose(Side.RIGHT, "en-2");
        model.walk(now -> Navigator.claim(now, 1));
        int left = state().cursors().left();
        model.to(DeskState::nextPane);
        assertEquals(Side.RIGHT, state().selection().side());
        for (int i = 0; i < 5; i++) {
            model.walk(now -> Navigator.claim(now, 1));
        }
        assertEquals(left, state().cursors().left());
        int right = state().cursors().right();
        aligning.change(Aligning::link);
        assertEquals(List.of(left), byHand().getFirst().left());
        assertEquals(List.of(right), byHand().getFirst().right());
        model.go(now -> Navigator.discrepancy(now, 1));
        assertEquals(Optional.empty(), state().cursors().kept());
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void saysWhichLinksWereMadeByHand(InterfaceLanguage language) {
        Words words = Words.in(language);
        String said = words.text("ui.align.by-hand");
        model.mode(Mode.ALIGNING);
        model.to(now -> now.cursor(Side.RIGHT, 2).cursor(Side.LEFT, 2));
        aligning.change(Aligning::link);
        assertTrue(new SpokenWords(words).sentence(state(), Side.LEFT).contains(said));
        model.mode(Mode.READING);
        assertTrue(new SpokenWords(words).sentence(state(), Side.LEFT).contains(said));
        assertTrue(new CardWords(words).content(state()).state().stream().anyMatch(l -> l.text().contains(said)));
        assertTrue(new PanePainter(words, new FindingLines(words)).ribbons(state()).stream()
                .anyMatch(r -> r.styles().contains("by-hand") && r.accessible().equals(said)));
    }

    @Test
    void turnsToTheThirdVersionAndBackToTheSamePlace() {
        model.toggleThird();
        assertEquals(List.of("hi-1", "en-1", "hi-2"), Columns.of(state()).editions());
        PaneContent before = content().left().content();
        model.to(DeskState::nextPane);
        model.to(DeskState::nextPane);
        assertEquals(new Edit.PairKey("en-1", "hi-2"), state().pair().key());
        assertEquals(before.edition(), content().outer().orElseThrow().pane().content().edition());
        assertEquals(before.badges(), content().outer().orElseThrow().pane().content().badges());
        model.to(DeskState::turned);
        assertEquals(new Edit.PairKey("hi-1", "en-1"), state().pair().key());
        model.toggleThird();
        assertEquals(Optional.empty(), content().outer());
    }

    @Test
    void closesTheThirdVersionFromWithin() {
        model.toggleThird();
        model.to(DeskState::turned);
        model.toggleThird();
        assertEquals(new Edit.PairKey("hi-1", "en-1"), state().pair().key());
        assertEquals(Optional.empty(), state().beside());
    }

    @Test
    void changesPlacesWhereAVersionIsShownAlready() {
        Columns three = new Columns(List.of("a", "b", "c"), 0);
        assertEquals(List.of("c", "b", "a"), three.choose(0, "c").editions());
        assertEquals(List.of("a", "d", "c"), three.choose(1, "d").editions());
        assertEquals(new Columns(List.of("a", "b", "c"), 1), three.pair(new Edit.PairKey("b", "c")));
        assertEquals(List.of("d", "e", "c"), three.pair(new Edit.PairKey("d", "e")).editions());
        assertEquals(List.of("c", "d"), three.pair(new Edit.PairKey("c", "d")).editions());
    }

    private milaan.ui.story.StoryContent content() {
        Words words = Words.in(InterfaceLanguage.ENGLISH);
        return new StoryWords(words, new FindingLines(words)).content(state());
    }

    private List<Bead> byHand() {
        return state().pair().comparison().alignment().beads().stream().filter(Bead::isByHand).toList();
    }

    private Set<String> keys() {
        return state().findings().stream().map(FindingItem::key).collect(Collectors.toSet());
    }

    private int last(Side side) {
        return state().pair().analysis(side).text().sentences().size() - 1;
    }
}
