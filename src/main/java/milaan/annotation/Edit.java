package milaan.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One change an editor makes. Applied to an {@link Annotations} it gives the next one; {@link Annotations#inverse} gives
 * the edit that takes it back. An empty value means "none".
 */
public sealed interface Edit {

    /** @param pair the compared pair the finding belongs to; @param finding its stable key */
    record Decide(PairKey pair, String finding, Optional<Decision> decision) implements Edit { }

    record NoteFinding(PairKey pair, String finding, String note) implements Edit { }

    record FlagFinding(PairKey pair, String finding, boolean flagged) implements Edit { }

    record TagClaim(Claim claim, String tag, boolean on) implements Edit { }

    record SetStatus(Claim claim, ClaimStatus status) implements Edit { }

    record NoteClaim(Claim claim, String note) implements Edit { }

    record FlagClaim(Claim claim, boolean flagged) implements Edit { }

    /** Makes a span a claim that stays without any other mark, or with {@code on} false no longer. */
    record MarkSpan(Claim claim, boolean on) implements Edit { }

    /** Says what a claim rests on: links or texts, in this order, instead of those before. */
    record CiteEvidence(Claim claim, List<String> evidence) implements Edit {
        public CiteEvidence {
            evidence = List.copyOf(evidence);
        }
    }

    /** Links, or with {@code on} false no longer links, sentences by hand. */
    record LinkSentences(PairKey pair, List<Anchor> left, List<Anchor> right, boolean on) implements Edit { }

    /** Bars, or with {@code on} false no longer bars, one pair of sentences from being linked. */
    record BarSentences(PairKey pair, Anchor left, Anchor right, boolean on) implements Edit { }

    /** Says when an edition was published. */
    record SetPublished(String edition, Optional<LocalDate> day) implements Edit { }

    /** Makes a rule for the whole story, or with {@code on} false takes it back. */
    record SetRule(StoryRule rule, boolean on) implements Edit { }

    /** Several edits under one name, undone together. */
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }

    /** Whether the texts have to be compared anew after it. */
    default boolean changesComparison() {
        return switch (this) {
            case LinkSentences e -> true;
            case BarSentences e -> true;
            case SetPublished e -> true;
            case SetRule e -> e.rule() instanceof StoryRule.SameName;
            case Together e -> e.edits().stream().anyMatch(Edit::changesComparison);
            case Decide e -> false;
            case NoteFinding e -> false;
            case FlagFinding e -> false;
            case TagClaim e -> false;
            case SetStatus e -> false;
            case NoteClaim e -> false;
            case FlagClaim e -> false;
            case MarkSpan e -> false;
            case CiteEvidence e -> false;
        };
    }

    /** The ids of two compared editions, in the order shown. */
    record PairKey(String left, String right) { }
}
