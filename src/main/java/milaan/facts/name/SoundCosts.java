package milaan.facts.name;

import java.util.Arrays;
import java.util.List;

/** The table of {@code sound-costs.tsv}. Immutable. */
final class SoundCosts {

    private static final int SIZE = 128;
    private static final String VOWELS = "aAiueEoOW";

    private final double[] swap = new double[SIZE * SIZE];
    private final double[] loseFirst = new double[SIZE];
    private final double[] loseInside = new double[SIZE];
    private final double[] loseLast = new double[SIZE];

    SoundCosts(List<List<String>> rows) {
        for (char a = 0; a < SIZE; a++) {
            for (char b = 0; b < SIZE; b++) {
                swap[a * SIZE + b] = a == b ? 0 : isVowel(a) && isVowel(b) ? 0.35 : isVowel(a) || isVowel(b) ? 1.2 : 1;
            }
        }
        List.of(loseFirst, loseInside, loseLast).forEach(table -> Arrays.fill(table, 1));
        for (List<String> row : rows) {
            if (row.get(0).equals("swap")) {
                setSwap(row.get(1), row.get(2), Double.parseDouble(row.get(3)));
            } else {
                setLoss(row.get(1), row.get(2), Double.parseDouble(row.get(3)));
            }
        }
    }

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    double swap(char a, char b) {
        return swap[a * SIZE + b];
    }

    /** What losing {@code word.charAt(i)} costs. */
    double loss(String word, int i) {
        char c = word.charAt(i);
        return i == 0 ? loseFirst[c] : i == word.length() - 1 ? loseLast[c] : loseInside[c];
    }

    private void setSwap(String ones, String others, double cost) {
        for (char a : ones.toCharArray()) {
            for (char b : others.toCharArray()) {
                swap[a * SIZE + b] = cost;
                swap[b * SIZE + a] = cost;
            }
        }
    }

    private void setLoss(String sounds, String place, double cost) {
        for (char c : sounds.toCharArray()) {
            switch (place) {
                case "first" -> loseFirst[c] = cost;
                case "last" -> loseLast[c] = cost;
                default -> {
                    loseFirst[c] = cost;
                    loseInside[c] = cost;
                    loseLast[c] = cost;
                }
            }
        }
    }
}
