package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.alignment.Evidence;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.IdentifierFact;
import milaan.facts.NegationFact;
import milaan.facts.NumberFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/**
 * A place where two texts disagree, or one that an editor should look at. Values only; {@code wording} finds the words.
 * Every finding carries what is common ({@link #basis()}) and, by its case, the facts that differ.
 */
public sealed interface Finding {

    Basis basis();

    Kind kind();

    /** Times, too: a date may stand against a duration ("24 years" against "since 2001"). */
    record DateDiffers(Basis basis, Optional<DateFact> left, Optional<DateFact> right) implements Finding {
        @Override public Kind kind() { return Kind.DATE; }
    }

    record DurationDiffers(Basis basis, Optional<DurationFact> left, Optional<DurationFact> right) implements Finding {
        @Override public Kind kind() { return Kind.DATE; }
    }

    record NumberDiffers(Basis basis, Optional<NumberFact> left, Optional<NumberFact> right) implements Finding {
        @Override public Kind kind() { return Kind.NUMBER; }
    }

    record IdentifierDiffers(Basis basis, Optional<IdentifierFact> left, Optional<IdentifierFact> right)
            implements Finding {
        @Override public Kind kind() { return Kind.NUMBER; }
    }

    record PlaceDiffers(Basis basis, Optional<PlaceFact> left, Optional<PlaceFact> right) implements Finding {
        @Override public Kind kind() { return Kind.PLACE; }
    }

    /** Another person, or the same persons in swapped roles; {@code action} names what was done. */
    record PersonDiffers(Basis basis, Optional<PersonFact> left, Optional<PersonFact> right, Optional<Action> action)
            implements Finding {
        @Override public Kind kind() { return Kind.PERSON; }
    }

    record OrganisationDiffers(Basis basis, Optional<OrganisationFact> left, Optional<OrganisationFact> right)
            implements Finding {
        @Override public Kind kind() { return Kind.ORGANISATION; }
    }

    record QuoteDiffers(Basis basis, Optional<QuoteFact> left, Optional<QuoteFact> right) implements Finding {
        @Override public Kind kind() { return Kind.QUOTE; }
    }

    record SpeakerDiffers(Basis basis, Optional<QuoteFact> left, Optional<QuoteFact> right) implements Finding {
        @Override public Kind kind() { return Kind.SPEAKER; }
    }

    record NegationDiffers(Basis basis, Optional<NegationFact> left, Optional<NegationFact> right) implements Finding {
        @Override public Kind kind() { return Kind.NEGATION; }
    }

    record HedgeDiffers(Basis basis, Optional<HedgeFact> left, Optional<HedgeFact> right) implements Finding {
        @Override public Kind kind() { return Kind.HEDGE; }
    }

    /** A sentence (or several) that the other text does not have. */
    record OnlyInOne(Basis basis) implements Finding {
        @Override public Kind kind() { return Kind.ONLY_IN_ONE; }
    }

    /** Quotation marks that do not close or open; the other side is given where it shows how it should be. */
    record UnbalancedQuote(Basis basis, QuoteFact quote) implements Finding {
        @Override public Kind kind() { return Kind.UNBALANCED_QUOTE; }
    }

    record DifferentEvent(Basis basis, List<Fact> leftReasons, List<Fact> rightReasons) implements Finding {
        @Override public Kind kind() { return Kind.DIFFERENT_EVENT; }
    }

    /** The verbs that are the same action in both texts, and who does it to whom on each side. */
    record Action(Optional<TextSpan> leftVerb, Optional<TextSpan> rightVerb) { }

    /**
     * What every finding says.
     *
     * @param confidence 0..1 that an editor would call this a discrepancy
     * @param left       place in the left text; at least one of both is there
     * @param leftValue  normalised value, for machines and for the card ({@code 2024-06-19}, {@code 12}); empty where a
     *                   side has none
     * @param rule       dotted name of the rule that found it ({@code date.day}); wording explains it
     * @param evidence   why these two places are held against each other
     * @param key        stable identity made of kind, rule, values and words, not of positions: survives re-analysis;
     *                   see {@link FindingKey}
     */
    record Basis(Severity severity, double confidence, Optional<TextSpan> left, Optional<TextSpan> right,
                 String leftValue, String rightValue, String rule, List<Evidence> evidence, String key) {

        public Basis {
            evidence = List.copyOf(evidence);
            if (left.isEmpty() && right.isEmpty()) {
                throw new IllegalArgumentException("a finding has a place");
            }
        }

        public Basis withKey(String key) {
            return new Basis(severity, confidence, left, right, leftValue, rightValue, rule, evidence, key);
        }

        /** Whether both have a place on the left and these share words. */
        boolean meetsLeft(Basis other) {
            return meet(left, other.left);
        }

        /** As {@link #meetsLeft}, on the right. */
        boolean meetsRight(Basis other) {
            return meet(right, other.right);
        }

        private static boolean meet(Optional<TextSpan> one, Optional<TextSpan> other) {
            return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
        }
    }
}
