package milaan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.SoundKey;

/** Names and borrowed words across scripts, by their sound. Only words whose consonants nearly agree are compared. */
final class SoundAlike implements TermMatcher {

    /** Words more common than this are never names. */
    private static final double COMMON = 2.2;
    private static final double NAME = 0.5;
    private static final double BORROWED_WORD = 0.7;
    private static final SoundKey NOT_COMPARED = new SoundKey("", "", "");
    /** Sounds in classes that spellings of a name seldom leave; those in none are often lost or ambiguous. */
    private static final Map<Character, Character> CLASSES = classes("bBv pf tTdD kgxq sSzJjcC nm l r");

    /** Terms from which on the work is shared among the processors. */
    private static final int WORTH_SHARING = 100;

    private record Alike(int right, double strength) { }

    private final Lexicon lexicon;
    private final CrossScriptNameMatcher names;

    SoundAlike(Lexicon lexicon, CrossScriptNameMatcher names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    @Override
    public void match(Side left, Side right, TermMatches.Collector found) {
        if (left.language == right.language) {
            return;
        }
        SoundKey[] own = forms(left);
        SoundKey[] theirs = forms(right);
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int r = 0; r < theirs.length; r++) {
            for (String key : keys(theirs[r])) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(r);
            }
        }
        IntStream terms = IntStream.range(0, own.length);
        List<List<Alike>> alike = (own.length >= WORTH_SHARING ? terms.parallel() : terms).mapToObj(l -> {
            Set<Integer> near = new HashSet<>();
            keys(own[l]).forEach(k -> near.addAll(byKey.getOrDefault(k, List.of())));
            return near.stream().map(r -> new Alike(r, strength(left.terms.get(l), own[l], right.terms.get(r), theirs[r])))
                    .filter(a -> a.strength() > 0).toList();
        }).toList();
        for (int l = 0; l < own.length; l++) {
            for (Alike a : alike.get(l)) {
                found.add(l, a.right(), a.strength(), Evidence.Kind.NAME);
            }
        }
    }

    private double strength(Term a, SoundKey own, Term b, SoundKey theirs) {
        boolean name = a.capitals() != Term.Capitals.NONE || b.capitals() != Term.Capitals.NONE;
        return a.script() == b.script() ? 0 : strength(own, theirs, name);
    }

    private double strength(SoundKey one, SoundKey other, boolean name) {
        double needed = name ? NAME : BORROWED_WORD;
        double alike = names.score(one, other, needed);
        return alike < needed ? 0 : Math.min(1, 0.55 + 0.45 * (alike - needed) / (1 - needed) + (name ? 0.1 : 0));
    }

    private SoundKey[] forms(Side side) {
        SoundKey[] forms = new SoundKey[side.terms.size()];
        for (int t = 0; t < forms.length; t++) {
            Term term = side.terms.get(t);
            boolean compared = !term.isFigure() && term.norm().length() > 1
                    && lexicon.idf(term.stem(), term.script()) > COMMON;
            forms[t] = compared ? names.key(written(term)) : NOT_COMPARED;
        }
        return forms;
    }

    /** Two skeletons that differ in at most one consonant share a key. */
    private static Set<String> keys(SoundKey form) {
        if (form.sounds().length() < 2) {
            return Set.of();
        }
        String skeleton = skeleton(form.sounds());
        Set<String> keys = new HashSet<>();
        if (form.letters().length() > 1) {
            keys.add("=" + form.letters());
        }
        keys.add(skeleton.isEmpty() ? form.sounds() : skeleton);
        for (int i = 0; i < skeleton.length() && skeleton.length() > 2; i++) {
            keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
        }
        return keys;
    }

    private static String written(Term term) {
        return term.capitals() == Term.Capitals.ALL ? term.norm().toUpperCase(Locale.ROOT) : term.norm();
    }

    private static String skeleton(String sounds) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            Character kind = CLASSES.get(sounds.charAt(i));
            if (kind != null) {
                skeleton.append(kind.charValue());
            }
        }
        return skeleton.toString();
    }

    private static Map<Character, Character> classes(String table) {
        Map<Character, Character> classes = new HashMap<>();
        for (String sounds : table.split(" ")) {
            sounds.chars().forEach(c -> classes.put((char) c, sounds.charAt(0)));
        }
        return classes;
    }
}
