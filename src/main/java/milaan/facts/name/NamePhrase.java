package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a name that count: without honorifics and fillers, initials apart. */
record NamePhrase(List<SoundKey> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200B-\\u200D]+(?:['’][\\p{L}\\p{M}]+)*+\\.?");

    static NamePhrase of(String name, SoundMatcher sounds, NameParts parts) {
        List<SoundKey> all = new ArrayList<>();
        WORD.matcher(name).results().forEach(m -> all.add(sounds.key(m.group())));
        List<SoundKey> counting = all.stream().map(NamePhrase::withoutStop)
                .filter(k -> !k.spelling().isEmpty())
                // के. and जी. are initials.
                .filter(k -> k.letters().length() == 1 || !parts.isHonorific(k.spelling()) && !parts.isFiller(k.spelling())).toList();
        return new NamePhrase(counting.isEmpty() ? all.stream().map(NamePhrase::withoutStop)
                .filter(k -> !k.spelling().isEmpty()).toList() : counting);
    }

    private static SoundKey withoutStop(SoundKey key) {
        return key.spelling().endsWith(".")
                ? new SoundKey(key.sounds(), key.spelling().substring(0, key.spelling().length() - 1), key.letters())
                : key;
    }

    boolean anyTranslatable(NameParts parts) {
        return words.stream().anyMatch(w -> parts.isTranslatable(w.spelling()));
    }
}
