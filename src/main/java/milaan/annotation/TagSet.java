package milaan.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tags of a story, in the order shown.
 *
 * @param retired tags no longer offered: what was tagged with them stays readable
 */
public record TagSet(List<Tag> tags, List<Tag> retired) {

    public static final TagSet STANDARD = new TagSet(List.of(
            new Tag("mistranslation", "Mistranslation", "अनुवाद की चूक", 1, TagColour.RED, TagPattern.SOLID),
            new Tag("figure", "Figure", "आंकड़ा", 2, TagColour.PINK, TagPattern.DASHED),
            new Tag("date", "Date", "तारीख", 3, TagColour.ORANGE, TagPattern.DOTTED),
            new Tag("name", "Name", "नाम-वर्तनी", 4, TagColour.BLUE, TagPattern.DOUBLE),
            new Tag("quote-altered", "Quote altered", "उद्धरण बदला", 5, TagColour.PURPLE, TagPattern.DASH_DOT),
            new Tag("needs-source", "Needs source", "स्रोत चाहिए", 6, TagColour.TEAL, TagPattern.DASHED),
            new Tag("context-missing", "Context missing", "संदर्भ अधूरा", 7, TagColour.OLIVE, TagPattern.SOLID),
            new Tag("legal-risk", "Legal risk", "कानूनी जोखिम", 8, TagColour.BROWN, TagPattern.DOUBLE),
            new Tag("outdated", "Outdated", "पुरानी जानकारी", 9, TagColour.GREY, TagPattern.DOTTED)));

    public TagSet(List<Tag> tags) {
        this(tags, List.of());
    }

    public TagSet {
        tags = List.copyOf(tags);
        retired = List.copyOf(retired);
    }

    public Optional<Tag> withKey(int digit) {
        return tags.stream().filter(t -> t.key() == digit).findFirst();
    }

    /** Also one that is no longer offered. */
    public Optional<Tag> withId(String id) {
        return Stream.concat(tags.stream(), retired.stream()).filter(t -> t.id().equals(id)).findFirst();
    }

    /** These tags from now on; those that are left out, and those left out before, are kept as retired, without a key. */
    public TagSet replacedBy(List<Tag> next) {
        List<Tag> gone = Stream.concat(tags.stream(), retired.stream())
                .filter(t -> next.stream().noneMatch(n -> n.id().equals(t.id()))).map(t -> t.keyed(-1)).toList();
        return new TagSet(next, gone);
    }
}
