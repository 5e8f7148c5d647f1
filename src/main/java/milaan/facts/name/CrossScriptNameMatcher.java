package milaan.facts.name;

import java.util.Collections;
import java.util.Set;
import milaan.text.DataFile;

/**
 * Matches names across Devanagari and Latin script, and spellings within one, by their sound: honorifics dropped,
 * translated parts by table, acronyms by their letters, several words one by one in either order of given and family
 * name. A name whose bearer is known matches only a name the same bearer can have. Immutable; keeps no cache.
 */
public final class CrossScriptNameMatcher implements NameMatcher {

    private static final double SAME_BEARER = 0.98;
    private static final double OTHER_BEARER = 0.05;

    private final SoundMatcher sounds;
    private final NameParts parts;
    private final KnownNames known;
    private final WordPairing pairing;

    public CrossScriptNameMatcher() {
        this(new SoundMatcher(), KnownNames.NONE);
    }

    /** @param known asked for whole names only */
    public CrossScriptNameMatcher(SoundMatcher sounds, KnownNames known) {
        this.sounds = sounds;
        this.known = known;
        this.parts = new NameParts(DataFile.rows("/milaan/facts/name/name-parts.tsv"));
        this.pairing = new WordPairing(sounds, parts);
    }

    /** What {@link #score(SoundKey, SoundKey)} compares; for callers that compare one word with many. */
    public SoundKey key(String word) {
        return sounds.key(word);
    }

    /** As {@link #score(String, String)} for single words, without the known names and translated parts. */
    public double score(SoundKey one, SoundKey other) {
        return sounds.score(one, other);
    }

    @Override
    public double score(String one, String other) {
        if (one.equals(other)) {
            return one.isBlank() ? 0 : 1;
        }
        Set<String> bearers = known.bearers(one);
        if (!bearers.isEmpty()) {
            Set<String> others = known.bearers(other);
            if (!others.isEmpty()) {
                return Collections.disjoint(bearers, others) ? OTHER_BEARER : SAME_BEARER;
            }
        }
        return pairing.score(NamePhrase.of(one, sounds, parts), NamePhrase.of(other, sounds, parts));
    }
}
