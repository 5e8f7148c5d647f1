package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "X had Y arrested (by Z)": the participle after its object, and who causes it. */
final class EnglishCausative {

    private static final Set<String> CAUSING = Set.of("had", "has", "have", "having", "get", "got", "getting",
            "keep", "kept", "keeps", "left");
    private static final int REACH = 5;

    private final Stretch stretch;
    private final EnglishClause clause;

    EnglishCausative(EnglishClause clause) {
        stretch = clause.stretch();
        this.clause = clause;
    }

    /**
     * The one it is done to; empty where nobody has it done.
     *
     * @param participle the token of the verb
     * @param inflected  its word that is inflected
     */
    Optional<Mention> whom(int participle, String inflected) {
        return EnglishInflection.isPast(inflected) ? clause.groups().ending(participle).filter(m -> causing(m) >= 0) : Optional.empty();
    }

    /** Who is named with by after {@code end}, else who has it done. */
    List<Mention> who(int participle, int end) {
        List<Mention> by = stretch.is(end, "by") ? clause.objects().after(end, "by") : List.of();
        int have = causing(clause.groups().ending(participle).orElseThrow());
        return by.isEmpty() ? clause.subjects().of(clause.verbs().start(have)) : by;
    }

    /** The token of "had" before the one that it is done to; -1 where there is none. */
    private int causing(Mention whom) {
        int at = whom.from() - 1;
        while (at > whom.from() - REACH && stretch.tokens().get(Math.max(0, at)).isWord() && !CAUSING.contains(stretch.norm(at))
                && !EnglishWords.BREAKS.contains(stretch.norm(at)) && !EnglishWords.PREPOSITIONS.contains(stretch.norm(at)) && !EnglishWords.isFinite(stretch.norm(at))) {
            at--;
        }
        return CAUSING.contains(stretch.norm(at)) ? at : -1;
    }
}
