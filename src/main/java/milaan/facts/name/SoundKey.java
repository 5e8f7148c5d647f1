package milaan.facts.name;

/**
 * One word ready for {@link SoundMatcher#score(SoundKey, SoundKey)}; worth keeping where a word is compared often.
 *
 * @param sounds   its sounds, in the letters of {@code sound-costs.tsv}; empty where the word has no letters
 * @param spelling the word normalised ({@link milaan.text.Normaliser}), Latin in lower case
 * @param letters  the letters of an acronym in upper case: KCNA for केसीएनए and KCNA; empty for any other word
 * @param weight   about how many letters count when two sounds are weighed: consonants 1, vowels 0.4
 */
public record SoundKey(String sounds, String spelling, String letters, double weight) {

    public SoundKey(String sounds, String spelling, String letters) {
        this(sounds, spelling, letters, weight(sounds));
    }

    private static double weight(String sounds) {
        double weight = 0;
        for (int i = 0; i < sounds.length(); i++) {
            weight += SoundCosts.isVowel(sounds.charAt(i)) ? 0.4 : 1;
        }
        return weight;
    }
}
