package milaan.comparison;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable identity of a finding: what it says (kind, rule, values) and in which words it stands, never where by
 * number, so that a decision survives a new analysis and an edit elsewhere in the text.
 */
public final class FindingKey {

    private FindingKey() { }

    /**
     * @param leftWords  the sentence on the left, empty where there is none
     * @param occurrence 0 for the first finding with all else equal, then counting up
     */
    public static String of(Kind kind, String rule, String leftValue, String rightValue, String leftWords,
                            String rightWords, int occurrence) {
        String all = String.join("\u001f", kind.code(), rule, leftValue, rightValue, leftWords, rightWords,
                Integer.toString(occurrence));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return kind.code() + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
