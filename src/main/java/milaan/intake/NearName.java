package milaan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which known name a misspelt one surely means. */
final class NearName {

    private NearName() { }

    /** The known name within two typing slips (one, where it is short) of {@code name}. */
    static Optional<String> meant(String name, List<String> known) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return known.stream().filter(k -> distance(lower, k) <= (k.length() <= 4 ? 1 : 2))
                .min(Comparator.comparingInt(k -> distance(lower, k)));
    }

    /** Optimal string alignment: one for a letter too many, too few, wrong, or changed places with its neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
