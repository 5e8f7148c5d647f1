package milaan.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import org.junit.jupiter.api.Test;

class TagDraftTest {

    private final TagDraft draft = new TagDraft(TagSet.STANDARD.tags(), 2);

    @Test
    void aNewTagTakesTheFirstFreeKeyAndALookOfItsOwn() {
        TagDraft more = draft.added("New tag", "नया टैग", Set.of());
        Tag tag = more.inHand().orElseThrow();
        assertEquals(0, tag.key());
        assertTrue(draft.tags().stream().noneMatch(t -> t.colour() == tag.colour()));
        Tag second = more.added("New tag", "नया टैग", Set.of()).inHand().orElseThrow();
        assertEquals(-1, second.key());
        assertTrue(!second.id().equals(tag.id()) && !second.english().equals(tag.english()));
    }

    @Test
    void neverUsesTheIdOfARetiredTagAgain() {
        String id = draft.added("A", "अ", Set.of()).inHand().orElseThrow().id();
        assertTrue(!draft.added("A", "अ", Set.of(id)).inHand().orElseThrow().id().equals(id));
    }

    @Test
    void tellsWhoseKeyOrNameItIs() {
        assertEquals("name", draft.clash(4).orElseThrow().id());
        assertEquals(Optional.empty(), draft.clash(3));
        assertEquals(Optional.empty(), draft.clash(-1));
        assertEquals("figure", draft.namesake("FIGURE").orElseThrow().id());
        assertEquals("figure", draft.namesake("आंकड़ा").orElseThrow().id());
        assertEquals(Optional.empty(), draft.namesake("Date"));
    }

    @Test
    void movesAndRemovesTheTagInHandAndStopsAtTheEnds() {
        assertEquals(List.of("mistranslation", "date", "figure"), ids(draft.moved(-1)).subList(0, 3));
        assertEquals("date", draft.moved(-1).inHand().orElseThrow().id());
        assertEquals(draft.take(0), draft.take(0).moved(-1));
        assertEquals("name", draft.removed().inHand().orElseThrow().id());
        TagDraft none = new TagDraft(List.of(), 0);
        assertEquals(Optional.empty(), none.removed().inHand());
        assertEquals(1, none.added("A", "अ", Set.of()).tags().size());
    }

    @Test
    void whatIsLeftOutStaysReadable() {
        TagSet next = TagSet.STANDARD.replacedBy(draft.removed().tags());
        assertEquals(Optional.empty(), next.withKey(3));
        assertEquals("तारीख", next.withId("date").orElseThrow().hindi());
        assertEquals(TagSet.STANDARD, next.replacedBy(TagSet.STANDARD.tags()));
    }

    private static List<String> ids(TagDraft draft) {
        return draft.tags().stream().map(Tag::id).toList();
    }
}
