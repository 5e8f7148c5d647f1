package milaan.annotation;

import java.util.List;
import java.util.Optional;

/** The tags of a story, in the order of their keys. */
public record TagSet(List<Tag> tags) {

    public static final TagSet STANDARD = new TagSet(List.of(
            new Tag("mistranslation", "Mistranslation", "अनुवाद की चूक", 1),
            new Tag("figure", "Figure", "आंकड़ा", 2),
            new Tag("date", "Date", "तारीख", 3),
            new Tag("name", "Name", "नाम-वर्तनी", 4),
            new Tag("quote-altered", "Quote altered", "उद्धरण बदला", 5),
            new Tag("needs-source", "Needs source", "स्रोत चाहिए", 6),
            new Tag("context-missing", "Context missing", "संदर्भ अधूरा", 7),
            new Tag("legal-risk", "Legal risk", "कानूनी जोखिम", 8),
            new Tag("outdated", "Outdated", "पुरानी जानकारी", 9)));

    public TagSet {
        tags = List.copyOf(tags);
    }

    public Optional<Tag> withKey(int digit) {
        return tags.stream().filter(t -> t.key() == digit).findFirst();
    }

    public Optional<Tag> withId(String id) {
        return tags.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
