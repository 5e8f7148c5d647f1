package milaan.facts.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares names word by word. The weakest word decides more than the rest: one surname shared does not make two
 * people one.
 */
final class WordPairing {

    private static final double TRANSLATED = 0.95;
    private static final double INITIAL = 0.75;
    /** What a middle name or a second surname given on one side only takes off. */
    private static final double DROPPED = 0.12;
    private static final double OTHER_WORD = 0.4;

    private final SoundMatcher sounds;
    private final NameParts parts;

    WordPairing(SoundMatcher sounds, NameParts parts) {
        this.sounds = sounds;
        this.parts = parts;
    }

    /** The same either way round: of several ways as good the first is gone, so that one side always comes first. */
    double score(NamePhrase one, NamePhrase other) {
        return score(one, other, 0);
    }

    /** As {@link #score(NamePhrase, NamePhrase)}; where that is below {@code least}, some number below it. */
    double score(NamePhrase one, NamePhrase other, double least) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return 0;
        }
        return compare(one.words(), other.words()) >= 0 ? ordered(one, other, least) : ordered(other, one, least);
    }

    /** By spelling, word by word. */
    private static int compare(List<SoundKey> one, List<SoundKey> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).spelling().compareTo(other.get(i).spelling());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private double ordered(NamePhrase one, NamePhrase other, double least) {
        if (one.words().size() == 1 && other.words().size() == 1) {
            SoundKey a = one.words().getFirst();
            SoundKey b = other.words().getFirst();
            return Math.max(Path.START.with(word(a, b, least), weight(a, b)).score(), initials(one, other));
        }
        double best = Math.max(inOrder(one.words(), other.words()), initials(one, other));
        if (one.words().size() > 1 && other.words().size() > 1) {
            best = Math.max(best, inOrder(rotated(one.words()), other.words()) - 0.02);
            best = Math.max(best, inOrder(one.words(), rotated(other.words())) - 0.02);
            if (one.anyTranslatable(parts) && other.anyTranslatable(parts)) {
                best = Math.max(best, inAnyOrder(one.words(), other.words()));
            }
        }
        return Math.max(0, best);
    }

    /** Family name last becomes family name first. */
    private static List<SoundKey> rotated(List<SoundKey> words) {
        List<SoundKey> out = new ArrayList<>(words.size());
        out.add(words.getLast());
        out.addAll(words.subList(0, words.size() - 1));
        return out;
    }

    /** The best way through both lists, where two words may be one on the other side and middle names may be missing. */
    private double inOrder(List<SoundKey> a, List<SoundKey> b) {
        Path[][] best = new Path[a.size() + 1][b.size() + 1];
        for (Path[] row : best) {
            Arrays.fill(row, Path.NONE);
        }
        best[0][0] = Path.START;
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                Path here = best[i][j];
                if (here == Path.NONE) {
                    continue;
                }
                if (i < a.size() && j < b.size()) {
                    offer(best, i + 1, j + 1, here.with(word(a.get(i), b.get(j)), weight(a.get(i), b.get(j))));
                }
                if (i + 1 < a.size() && j < b.size()) {
                    SoundKey joined = SoundMatcher.joined(a.get(i), a.get(i + 1));
                    offer(best, i + 2, j + 1, here.with(sounds.score(joined, b.get(j)), weight(joined, b.get(j))));
                }
                if (i < a.size() && j + 1 < b.size()) {
                    SoundKey joined = SoundMatcher.joined(b.get(j), b.get(j + 1));
                    offer(best, i + 1, j + 2, here.with(sounds.score(a.get(i), joined), weight(a.get(i), joined)));
                }
                if (a.size() > b.size() && i > 0 && i + 1 < a.size() && b.size() > 1 && mayDrop(a.get(i))) {
                    offer(best, i + 1, j, here.dropping());
                }
                if (b.size() > a.size() && j > 0 && j + 1 < b.size() && a.size() > 1 && mayDrop(b.get(j))) {
                    offer(best, i, j + 1, here.dropping());
                }
            }
        }
        return best[a.size()][b.size()].score();
    }

    /** A middle name may be missing on the other side; a word with a meaning (Trade, Health) tells two bodies apart. */
    private boolean mayDrop(SoundKey word) {
        return !parts.isTranslatable(word.spelling());
    }

    private static void offer(Path[][] best, int i, int j, Path path) {
        if (path.value() > best[i][j].value()) {
            best[i][j] = path;
        }
    }

    /** Institutions: "Reserve Bank of India" is भारतीय रिज़र्व बैंक. Every word needs its own answer. */
    private double inAnyOrder(List<SoundKey> a, List<SoundKey> b) {
        List<SoundKey> fewer = a.size() <= b.size() ? a : b;
        List<SoundKey> rest = new ArrayList<>(fewer == a ? b : a);
        int surplus = rest.size() - fewer.size();
        Path path = Path.START;
        for (SoundKey word : fewer) {
            SoundKey match = rest.getFirst();
            double best = -1;
            for (SoundKey candidate : rest) {
                double score = word(word, candidate);
                if (score > best) {
                    best = score;
                    match = candidate;
                }
            }
            rest.remove(match);
            path = path.with(best, weight(word, match));
        }
        return path.score() - surplus * 0.25 - 0.02;
    }

    /** United Nations = यूएन, केंद्रीय जांच ब्यूरो = CBI is for the list of organisations; here only written letters. */
    private double initials(NamePhrase one, NamePhrase other) {
        if (one.words().getFirst().letters().isEmpty() || other.words().getFirst().letters().isEmpty()) {
            return 0;
        }
        String a = letters(one);
        String b = letters(other);
        return a.length() > 1 && a.equals(b) ? 0.98 : 0;
    }

    private static String letters(NamePhrase phrase) {
        StringBuilder letters = new StringBuilder();
        for (SoundKey word : phrase.words()) {
            if (word.letters().isEmpty()) {
                return "";
            }
            letters.append(word.letters());
        }
        return letters.toString();
    }

    private double word(SoundKey a, SoundKey b) {
        return word(a, b, 0);
    }

    private double word(SoundKey a, SoundKey b, double least) {
        if (parts.same(a.spelling(), b.spelling())) {
            return TRANSLATED;
        }
        if (isInitial(a) || isInitial(b)) {
            return initialOf(a).equals(initialOf(b)) ? INITIAL : 0;
        }
        return sounds.score(a, b, least);
    }

    private static boolean isInitial(SoundKey key) {
        return key.letters().length() == 1 || key.spelling().length() == 1;
    }

    /** The first letter as English would write it, roughly: initials are compared, not read. */
    private static String initialOf(SoundKey key) {
        if (!key.letters().isEmpty()) {
            return key.letters().substring(0, 1);
        }
        if (key.spelling().isEmpty()) {
            return "";
        }
        char first = key.spelling().charAt(0);
        if (first >= 'a' && first <= 'z') {
            return String.valueOf((char) (first - 32));
        }
        return key.sounds().isEmpty() ? "" : switch (key.sounds().charAt(0)) {
            case 'a', 'A' -> "A";
            case 'x', 'k' -> "K";
            case 'q', 'g' -> "G";
            case 'c', 'C' -> "C";
            case 'z', 'j', 'J' -> "J";
            default -> key.sounds().substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    private static double weight(SoundKey a, SoundKey b) {
        return Math.max(1, (a.weight() + b.weight()) / 2);
    }

    /** A way through both names so far: the weakest word, and the mean by weight. */
    private record Path(double weakest, double sum, double weight, int dropped) {

        static final Path NONE = new Path(-1, -1, 1, 0);
        static final Path START = new Path(1, 0, 0, 0);

        Path with(double score, double by) {
            return new Path(Math.min(weakest, score), sum + score * by, weight + by, dropped);
        }

        Path dropping() {
            return new Path(weakest, sum, weight, dropped + 1);
        }

        double value() {
            return this == NONE ? -1 : score() + 1;
        }

        double score() {
            if (weight == 0) {
                return this == START ? 0 : -1;
            }
            double score = Math.max(0, 0.8 * weakest + 0.2 * sum / weight - dropped * DROPPED);
            // One word that is clearly another cannot be outvoted by its neighbours.
            return weakest < OTHER_WORD ? Math.min(score, 0.49) : score;
        }
    }
}
