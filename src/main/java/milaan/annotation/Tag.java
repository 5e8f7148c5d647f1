package milaan.annotation;

/**
 * A name for a problem.
 *
 * @param id      stable, e.g. {@code mistranslation}
 * @param english name in English
 * @param hindi   name in Hindi
 * @param key     digit 0..9 that sets it; -1 for none
 */
public record Tag(String id, String english, String hindi, int key) { }
