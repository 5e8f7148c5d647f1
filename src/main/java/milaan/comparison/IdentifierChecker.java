package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.IdentifierFact;
import milaan.facts.Verdict;
import milaan.facts.number.NumberComparison;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Telephone numbers, case numbers and the like that differ; also where one side's figures were not read as one. */
public final class IdentifierChecker implements Checker {

    private static final double SURE = 0.85;
    private static final double CLOSE = 0.8;
    private static final int FEWEST_GROUPS = 3;
    private static final String RULE = "number.identifier";

    private final NumberComparison comparison;

    public IdentifierChecker(NumberComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        List<IdentifierFact> lefts = unsaid(left, right);
        List<IdentifierFact> rights = unsaid(right, left);
        List<Finding> findings = new ArrayList<>();
        for (FactPairing.Difference<IdentifierFact> d : new FactPairing<>(lefts, rights, this::judge).differences(0)) {
            findings.add(new Finding.IdentifierDiffers(basis(d.left().span(), d.right().span(), d.left().canonical(),
                    d.right().canonical(), pair), Optional.of(d.left()), Optional.of(d.right())));
        }
        if (findings.isEmpty()) {
            lefts.forEach(l -> alike(l, left, right).ifPresent(r -> findings.add(new Finding.IdentifierDiffers(
                    basis(l.span(), r, l.canonical(), digits(right, r), pair), Optional.of(l), Optional.empty()))));
            rights.forEach(r -> alike(r, right, left).ifPresent(l -> findings.add(new Finding.IdentifierDiffers(
                    basis(l, r.span(), digits(left, l), r.canonical(), pair), Optional.empty(), Optional.of(r)))));
        }
        return findings;
    }

    /** Identifiers whose figures do not stand on the other side, or stand there behind other letters (HR 26, DL 26). */
    private List<IdentifierFact> unsaid(Sides here, Sides there) {
        String digits = there.tokens().stream().filter(Token::isNumber).map(Token::norm).reduce("", (a, b) -> a + " " + b) + " ";
        List<IdentifierFact> others = there.facts(IdentifierFact.class);
        return here.facts(IdentifierFact.class).stream().filter(f -> groups(here, f.span()).stream()
                .anyMatch(g -> !digits.contains(" " + g.norm() + " ")) || isOfOtherLetters(f, others)).toList();
    }

    private boolean isOfOtherLetters(IdentifierFact fact, List<IdentifierFact> others) {
        return others.stream().anyMatch(o -> otherLetters(fact, o))
                && others.stream().noneMatch(o -> comparison.compare(fact, o).verdict() == Verdict.AGREE);
    }

    /** Letters that only one side has say nothing; of what is no plate, section or flight, only as many of them are held together. */
    private static boolean otherLetters(IdentifierFact one, IdentifierFact other) {
        String a = letters(one);
        String b = letters(other);
        return one.kind() == other.kind() && !a.isEmpty() && !b.isEmpty() && !a.equals(b)
                && one.canonical().replaceAll("[^0-9]", "").equals(other.canonical().replaceAll("[^0-9]", ""))
                && (one.kind() != IdentifierFact.Kind.OTHER || a.length() == b.length());
    }

    /** Empty, too, where letters of another script were left as they are. */
    private static String letters(IdentifierFact fact) {
        String letters = fact.canonical().replaceAll("[0-9/]", "");
        return letters.matches("[A-Z]*") ? letters : "";
    }

    private Judgement judge(IdentifierFact left, IdentifierFact right) {
        return switch (comparison.compare(left, right).verdict()) {
            case AGREE -> Judgement.AGREE;
            case UNDECIDED -> Judgement.UNDECIDED;
            case DIFFER -> Judgement.differ(RULE, CLOSE);
        };
    }

    /** Figures on the other side in groups that are the same but for one. */
    private static Optional<TextSpan> alike(IdentifierFact fact, Sides here, Sides there) {
        List<Token> groups = groups(here, fact.span());
        List<Token> others = there.tokens().stream().filter(Token::isNumber).toList();
        for (int at = 0; groups.size() >= FEWEST_GROUPS && at + groups.size() <= others.size(); at++) {
            int same = 0;
            for (int g = 0; g < groups.size(); g++) {
                same += groups.get(g).norm().equals(others.get(at + g).norm()) ? 1 : 0;
            }
            if (same == groups.size() - 1) {
                return Optional.of(others.get(at).span().cover(others.get(at + groups.size() - 1).span()));
            }
        }
        return Optional.empty();
    }

    private static List<Token> groups(Sides side, TextSpan span) {
        return side.tokens().stream().filter(t -> t.isNumber() && span.contains(t.span())).toList();
    }

    private static String digits(Sides side, TextSpan span) {
        return groups(side, span).stream().map(Token::norm).reduce("", String::concat);
    }

    private static Finding.Basis basis(TextSpan left, TextSpan right, String leftValue, String rightValue, AlignedPair pair) {
        return new Finding.Basis(Severity.HIGH, SURE, Optional.of(left), Optional.of(right), leftValue, rightValue, RULE,
                pair.bead().evidence(), "");
    }
}
