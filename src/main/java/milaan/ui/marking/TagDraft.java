package milaan.ui.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.annotation.Tag;
import milaan.annotation.TagColour;
import milaan.annotation.TagPattern;

/**
 * A set of tags being changed, and which of them. What would make two tags the same to a person is refused. Immutable.
 *
 * @param at index of the tag in hand; 0 also where there is none
 */
public record TagDraft(List<Tag> tags, int at) {

    public TagDraft {
        tags = List.copyOf(tags);
        at = Math.clamp(at, 0, Math.max(0, tags.size() - 1));
    }

    public Optional<Tag> inHand() {
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags.get(at));
    }

    public TagDraft take(int index) {
        return new TagDraft(tags, index);
    }

    /** With {@code changed} instead of the tag in hand. */
    public TagDraft with(Tag changed) {
        List<Tag> next = new ArrayList<>(tags);
        next.set(at, changed);
        return new TagDraft(next, at);
    }

    /** With one more, under the first free key, in a look that no other has as far as there is one; it is in hand then. */
    public TagDraft added(String english, String hindi, Set<String> usedIds) {
        int number = IntStream.iterate(tags.size() + 1, n -> n + 1).filter(n -> tags.stream().noneMatch(t ->
                t.id().equals("own-" + n) || t.english().equals(english + " " + n)) && !usedIds.contains("own-" + n)).findFirst()
                .orElseThrow();
        int key = IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0).filter(k -> owner(k).isEmpty()).findFirst().orElse(-1);
        TagColour colour = List.of(TagColour.values()).stream().filter(c -> tags.stream().noneMatch(t -> t.colour() == c))
                .findFirst().orElse(TagColour.values()[number % TagColour.values().length]);
        TagPattern pattern = TagPattern.values()[number % TagPattern.values().length];
        List<Tag> next = new ArrayList<>(tags);
        next.add(new Tag("own-" + number, english + " " + number, hindi + " " + number, key, colour, pattern));
        return new TagDraft(next, next.size() - 1);
    }

    public TagDraft removed() {
        List<Tag> next = new ArrayList<>(tags);
        if (!next.isEmpty()) {
            next.remove(at);
        }
        return new TagDraft(next, at);
    }

    /** @param step 1 or -1 */
    public TagDraft moved(int step) {
        int to = at + step;
        if (to < 0 || to >= tags.size()) {
            return this;
        }
        List<Tag> next = new ArrayList<>(tags);
        next.add(to, next.remove(at));
        return new TagDraft(next, to);
    }

    /** The tag that a digit belongs to, other than the one in hand. */
    public Optional<Tag> clash(int key) {
        return owner(key).filter(t -> inHand().filter(t::equals).isEmpty());
    }

    /** Another tag of this name in either language. */
    public Optional<Tag> namesake(String name) {
        return IntStream.range(0, tags.size()).filter(i -> i != at).mapToObj(tags::get)
                .filter(t -> t.english().equalsIgnoreCase(name) || t.hindi().equals(name)).findFirst();
    }

    private Optional<Tag> owner(int key) {
        return tags.stream().filter(t -> key >= 0 && t.key() == key).findFirst();
    }
}
