package milaan.comparison.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import milaan.facts.name.NameMatcher;
import milaan.model.Language;

/**
 * Which words of one side can be part of a name: capitalised ones in English, in Hindi those that sound like a name of the
 * other side.
 */
final class NameWords {

    /** What may stand inside a name without being one: de, bin, वान. */
    static final Set<String> PARTICLES = RoleWords.set("name-words.particles");

    private static final double SOUNDS_LIKE = 0.6;
    private static final double AKIN = 0.45;
    private static final int SHORTEST_HINDI_NAME = 3;
    private static final Set<String> NO_NAMES = RoleWords.set("name-words.no-names");
    /** Hindi function words that sound like the beginning of some English name. */
    private static final Set<String> NO_HINDI_NAMES = RoleWords.set("name-words.no-hindi-names");

    private static final Set<String> MARKERS = RoleWords.set("name-words.markers");

    private final Stretch stretch;
    /** The words of the other side that can be names, with the runs of words they stand in: one run is one name. */
    private final Map<String, Set<Integer>> others;
    private final NameMatcher names;
    /** What has been found of a word: the same words are asked for again and again. */
    private final Map<String, Set<Integer>> asked = new HashMap<>();

    /** @param other the other side of the bead */
    NameWords(Stretch stretch, Stretch other, NameMatcher names) {
        this.stretch = stretch;
        this.names = names;
        others = candidates(other);
    }

    /** Whether the Hindi word is one that only sounds like a name. */
    static boolean isNever(String hindi) {
        return NO_HINDI_NAMES.contains(hindi);
    }

    boolean isName(int at) {
        if (at >= stretch.size() || !stretch.tokens().get(at).isWord()) {
            return false;
        }
        return stretch.language() == Language.ENGLISH ? isEnglish(at) : isHindi(at);
    }

    private boolean isEnglish(int at) {
        boolean opens = at == 0 || stretch.isMark(at - 1);
        return stretch.isCapitalised(at) && !NO_NAMES.contains(stretch.norm(at))
                && (!opens || stretch.isCapitalised(at + 1) || soundsLikeOne(stretch.norm(at)));
    }

    private boolean isHindi(int at) {
        String norm = stretch.norm(at);
        boolean goesOn = norm.length() == 2 && at > 0 && stretch.tokens().get(at - 1).isWord()
                && stretch.norm(at - 1).length() >= SHORTEST_HINDI_NAME && !MARKERS.contains(norm)
                && MARKERS.contains(stretch.norm(at + 1));
        return (norm.length() >= SHORTEST_HINDI_NAME || goesOn) && !isNever(norm) && soundsLikeOne(norm);
    }

    /** "कंपनी एरोविन से": after what somebody is and before a case marker, less likeness will do. */
    boolean isTitledName(int at) {
        String norm = stretch.norm(at);
        return stretch.language() == Language.HINDI && norm.length() >= SHORTEST_HINDI_NAME && stretch.tokens().get(at).isWord()
                && MARKERS.contains(stretch.norm(at + 1)) && !isNever(norm)
                && others.keySet().stream().anyMatch(other -> names.score(norm, other, AKIN) >= AKIN);
    }

    private boolean soundsLikeOne(String word) {
        return !runs(word).isEmpty();
    }

    /** "X Y से हार गईं": whether the word at {@code at} begins another name than the one before belongs to. */
    boolean beginsAnother(int at) {
        if (stretch.language() == Language.ENGLISH) {
            return false;
        }
        Set<Integer> before = runs(stretch.norm(at - 1));
        Set<Integer> here = runs(stretch.norm(at));
        return !before.isEmpty() && !here.isEmpty() && before.stream().noneMatch(here::contains);
    }

    /** The runs of the other side's names with a word that {@code word} sounds like. */
    private Set<Integer> runs(String word) {
        return asked.computeIfAbsent(word, w -> {
            Set<Integer> runs = new HashSet<>();
            others.forEach((other, in) -> {
                if (names.score(w, other, SOUNDS_LIKE) >= SOUNDS_LIKE) {
                    runs.addAll(in);
                }
            });
            return runs;
        });
    }

    /** The words that can be held against names here: English names, or all longer Hindi words. */
    private static Map<String, Set<Integer>> candidates(Stretch other) {
        Map<String, Set<Integer>> words = new HashMap<>();
        int run = 0;
        for (int i = 0; i < other.size(); i++) {
            String norm = other.norm(i);
            boolean candidate = other.language() == Language.ENGLISH
                    ? other.isCapitalised(i) && !NO_NAMES.contains(norm)
                    : norm.length() >= SHORTEST_HINDI_NAME && !isNever(norm);
            if (candidate && other.tokens().get(i).isWord()) {
                words.computeIfAbsent(norm, n -> new HashSet<>()).add(run);
            } else {
                run++;
            }
        }
        return words;
    }
}
