package milaan.annotation;

import java.util.List;
import java.util.Optional;

/**
 * Something a text claims, that can carry tags, a status and a note: an aligned pair (an anchor on each side) or a span
 * of one edition.
 *
 * @param key stable identity: see {@link #of}
 */
public record Claim(String key, Optional<Anchor> left, Optional<Anchor> right) {

    /** The claim of these anchors; equal anchors give equal keys. */
    public static Claim of(Optional<Anchor> left, Optional<Anchor> right) {
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a claim has a place");
        }
        return new Claim(part(left) + "|" + part(right), left, right);
    }

    /** The same claim seen with the versions on the other sides. */
    public Claim mirrored() {
        return of(right, left);
    }

    public List<Anchor> anchors() {
        return java.util.stream.Stream.concat(left.stream(), right.stream()).toList();
    }

    private static String part(Optional<Anchor> anchor) {
        return anchor.map(a -> a.edition() + ":" + a.span().start() + ":" + Integer.toHexString(a.exact().hashCode()))
                .orElse("-");
    }
}
