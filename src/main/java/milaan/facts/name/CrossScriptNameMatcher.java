package milaan.facts.name;

import java.util.Collections;
import java.util.Set;
import milaan.text.DataFile;
import milaan.text.Kept;

/**
 * Matches names across Devanagari and Latin script, and spellings within one, by their sound: honorifics dropped,
 * translated parts by table, acronyms by their letters, several words one by one in either order of given and family
 * name. A name whose bearer is known matches only a name the same bearer can have. Safe for many threads; what a name is
 * read as is kept for the next time, for as many names as a long text has.
 */
public final class CrossScriptNameMatcher implements NameMatcher {

    private static final double SAME_BEARER = 0.98;
    private static final double OTHER_BEARER = 0.05;

    /** @param bearers whose name it is, where that is known */
    private record Read(Set<String> bearers, NamePhrase phrase) { }

    private final Kept<Read> kept = new Kept<>(this::read);
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

    /** What {@link #score(SoundKey, SoundKey, double)} compares; for callers that compare one word with many. */
    public SoundKey key(String word) {
        return sounds.key(word);
    }

    /** As {@link #score(String, String, double)} for single words, without the known names and translated parts. */
    public double score(SoundKey one, SoundKey other, double least) {
        return sounds.score(one, other, least);
    }

    @Override
    public double score(String one, String other) {
        return score(one, other, 0);
    }

    @Override
    public double score(String one, String other, double least) {
        if (one.equals(other)) {
            return one.isBlank() ? 0 : 1;
        }
        Read first = kept.of(one);
        Read second = kept.of(other);
        if (!first.bearers().isEmpty() && !second.bearers().isEmpty()) {
            return Collections.disjoint(first.bearers(), second.bearers()) ? OTHER_BEARER : SAME_BEARER;
        }
        return pairing.score(first.phrase(), second.phrase(), least);
    }

    private Read read(String name) {
        return new Read(known.bearers(name), NamePhrase.of(name, sounds, parts));
    }
}
