package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * Whether the words of a stretch give a name although no fact was read there: an extractor that missed a name on one
 * side must not become a discrepancy.
 */
public final class NameWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-–,]+");
    private static final int SHORTEST = 3;

    private final SoundMatcher sounds;

    public NameWords(SoundMatcher sounds) {
        this.sounds = sounds;
    }

    /**
     * @param spoken spans of the other text that are already answered and so say nothing more
     * @return whether one of the longer words of {@code name} sounds like a word, or two joined, of the other stretch
     */
    public boolean appear(String name, NameSide other, List<TextSpan> spoken) {
        List<SoundKey> heard = keys(other, spoken);
        return BETWEEN.splitAsStream(name).filter(w -> w.length() >= SHORTEST).map(sounds::key)
                .anyMatch(k -> heard.stream().anyMatch(h -> sounds.score(k, h) >= 0.5));
    }

    private List<SoundKey> keys(NameSide side, List<TextSpan> spoken) {
        List<SoundKey> keys = new ArrayList<>();
        for (int sentence : side.sentences()) {
            SoundKey before = new SoundKey("", "", "");
            for (Token token : side.analysis().text().tokens().get(sentence)) {
                if (token.isWord() && spoken.stream().noneMatch(s -> s.overlaps(token.span()))) {
                    SoundKey key = sounds.key(side.analysis().text().text(token));
                    keys.add(key);
                    keys.add(SoundMatcher.joined(before, key));
                    before = key;
                }
            }
        }
        return keys;
    }
}
