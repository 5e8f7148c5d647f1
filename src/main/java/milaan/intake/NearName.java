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

    /** Levenshtein (1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
