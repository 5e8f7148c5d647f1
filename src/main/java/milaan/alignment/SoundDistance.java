package milaan.alignment;

import java.util.HashMap;
import java.util.Map;

/** How alike two phoneme strings sound: weighted edit distance, vowels and breath counting little. */
final class SoundDistance {

    private static final String VOWELS = "aeiou";
    private static final Map<String, Double> CLOSE = new HashMap<>();

    static {
        for (String entry : ("bv.4 sj.45 sc.45 kc.55 td.45 kg.5 pb.5 fp.4 fv.45 jg.5 jy.45 mn.45 tc.5 lr.8 Gg0 Gj0 dj.6 ks.6 "
                + "kh.5 hj.7 yi.1 vu.2 vo.3 ye.25 st.7").split(" ")) {
            double cost = Double.parseDouble(entry.substring(2));
            CLOSE.put(entry.substring(0, 2), cost);
            CLOSE.put("" + entry.charAt(1) + entry.charAt(0), cost);
        }
    }

    /** 0..1. */
    double likeness(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = cost[i - 1][0] + drop(a, i - 1);
        }
        for (int j = 1; j <= b.length(); j++) {
            cost[0][j] = cost[0][j - 1] + drop(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change(a.charAt(i - 1), b.charAt(j - 1)),
                        Math.min(cost[i - 1][j] + drop(a, i - 1), cost[i][j - 1] + drop(b, j - 1)));
            }
        }
        return Math.max(0, 1 - cost[a.length()][b.length()] / Math.max(1, (weight(a) + weight(b)) / 2));
    }

    private static double weight(String sounds) {
        return sounds.chars().mapToDouble(c -> VOWELS.indexOf(c) >= 0 ? 0.4 : 1).sum();
    }

    private static double drop(String sounds, int i) {
        return switch (sounds.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> i == 0 ? 0.7 : i == sounds.length() - 1 ? 0.45 : 0.3;
            case 'h' -> 0.35;
            case 'y', 'v' -> 0.5;
            case 'r' -> 0.65;
            case 'n', 'm' -> 0.75;
            default -> 1;
        };
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        Double close = CLOSE.get("" + a + b);
        if (close != null) {
            return close;
        }
        boolean vowel = VOWELS.indexOf(a) >= 0;
        boolean other = VOWELS.indexOf(b) >= 0;
        return vowel && other ? 0.3 : vowel || other ? 1.2 : 1;
    }
}
