package milaan.annotation;

/**
 * A name for a problem.
 *
 * @param id      stable, e.g. {@code mistranslation}
 * @param english name in English
 * @param hindi   name in Hindi
 * @param key     digit 0..9 that sets it; -1 for none
 */
public record Tag(String id, String english, String hindi, int key, TagColour colour, TagPattern pattern) {

    /** With a colour and a line that follow from its key, for sets that were written without them. */
    public Tag(String id, String english, String hindi, int key) {
        this(id, english, hindi, key, TagColour.values()[Math.floorMod(key - 1, TagColour.values().length)],
                TagPattern.values()[Math.floorMod(key - 1, TagPattern.values().length)]);
    }

    public Tag keyed(int digit) {
        return new Tag(id, english, hindi, digit, colour, pattern);
    }
}
