package milaan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names and borrowed words across scripts, by their sound. Only words whose consonants nearly agree are compared. */
final class SoundAlike implements TermMatcher {

    /** Words more common than this are never names. */
    private static final double COMMON = 2.2;
    private static final double NAME = 0.78;
    private static final double BORROWED_WORD = 0.86;
    private static final double SHORT_WORD_MORE = 0.1;

    private final Lexicon lexicon;
    private final SoundDistance distance = new SoundDistance();

    SoundAlike(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void match(Side left, Side right, TermMatches.Collector found) {
        if (left.language == right.language) {
            return;
        }
        SoundForm[] own = forms(left);
        SoundForm[] theirs = forms(right);
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int r = 0; r < theirs.length; r++) {
            for (String key : keys(theirs[r])) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(r);
            }
        }
        Set<Integer> near = new HashSet<>();
        for (int l = 0; l < own.length; l++) {
            near.clear();
            keys(own[l]).forEach(k -> near.addAll(byKey.getOrDefault(k, List.of())));
            for (int r : near) {
                double strength = left.terms.get(l).script() == right.terms.get(r).script() ? 0
                        : strength(own[l].sounds(), theirs[r].sounds(), left.terms.get(l), right.terms.get(r));
                if (strength > 0) {
                    found.add(l, r, strength, Evidence.Kind.NAME);
                }
            }
        }
    }

    private double strength(String one, String other, Term a, Term b) {
        if (Math.abs(one.length() - other.length()) > Math.max(3, other.length() / 2)) {
            return 0;
        }
        boolean capital = a.capital() || b.capital();
        double needed = (capital ? NAME : BORROWED_WORD) + (Math.min(one.length(), other.length()) <= 3 ? SHORT_WORD_MORE : 0);
        double alike = distance.likeness(one, other);
        return alike < needed ? 0
                : Math.min(1, 0.55 + 0.45 * (alike - needed) / (1 - needed + 1e-9) + (capital ? 0.1 : 0));
    }

    private SoundForm[] forms(Side side) {
        SoundForm[] forms = new SoundForm[side.terms.size()];
        for (int t = 0; t < forms.length; t++) {
            Term term = side.terms.get(t);
            boolean compared = !term.isFigure() && term.norm().length() > 1
                    && lexicon.idf(term.stem(), term.script()) > COMMON;
            forms[t] = compared ? SoundForm.of(term) : SoundForm.NONE;
        }
        return forms;
    }

    /** Two skeletons that differ in at most one consonant share a key. */
    private static Set<String> keys(SoundForm form) {
        String skeleton = form.skeleton();
        if (form.sounds().length() < 2) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        keys.add(skeleton.isEmpty() ? form.sounds() : skeleton);
        for (int i = 0; i < skeleton.length() && skeleton.length() > 2; i++) {
            keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
        }
        return keys;
    }
}
