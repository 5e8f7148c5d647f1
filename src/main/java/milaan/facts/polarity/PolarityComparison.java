package milaan.facts.polarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.facts.NegationFact.Kind;
import milaan.facts.Verdict;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Decides whether two aligned stretches deny, or hold back, the same. Precise rather than complete: a cue that any word
 * of the other side may answer (इनकार for did not agree, कमी for no) is not reported. Pure; safe for many threads.
 */
public final class PolarityComparison {

    /**
     * One side of an aligned pair.
     *
     * @param facts  negation and hedge facts of the stretch, in order
     * @param tokens its tokens, in order, marks too
     */
    public record Side(List<? extends Fact> facts, List<Token> tokens) {

        public Side {
            facts = List.copyOf(facts);
            tokens = List.copyOf(tokens);
        }

        <F extends Fact> List<F> facts(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** 0 at the beginning of the side, 1 at its end. */
        double place(TextSpan span) {
            int from = tokens.getFirst().span().start();
            int to = tokens.getLast().span().end();
            return (span.start() - from) / (double) Math.max(1, to - from);
        }
    }

    /**
     * @param unansweredLeft  the cue on the left that nothing on the right answers; only where the verdict is DIFFER
     * @param unansweredRight the same, the other way round
     */
    public record Outcome<F extends Fact>(Verdict verdict, Optional<F> unansweredLeft, Optional<F> unansweredRight) { }

    /** How well a word of one side is explained by {@code others}, 0..1: a mere translation answers no denial besides. */
    @FunctionalInterface
    public interface Translation {

        double best(Token word, List<Token> others);
    }

    /** Denials that ask for an answer; the others only give one. */
    static final Set<Kind> ASKING = Set.of(Kind.PLAIN, Kind.PRONOUN, Kind.WITHOUT);

    /** What is denied stands this near to the denial, in words. */
    private static final int NEAR = 4;
    private static final double SURE = 0.3;

    private final Answers answers = Answers.shipped();
    private final Modals modals = new Modals(WordLists.read(Cues.LISTS));

    public Outcome<NegationFact> negation(Side left, Side right) {
        return negation(left, right, (word, others) -> 0);
    }

    /**
     * Only plain denials (नहीं, not, nobody) are reported when unanswered; any sort of denial answers them.
     *
     * @param translation tells of a word that may answer one how surely it has another reason to be there
     */
    public Outcome<NegationFact> negation(Side left, Side right, Translation translation) {
        if (left.tokens().isEmpty() || right.tokens().isEmpty()) {
            return undecided();
        }
        return outcome(unanswered(left, right, translation).or(() -> unansweredRefusal(left, right)),
                unanswered(right, left, translation).or(() -> unansweredRefusal(right, left)));
    }

    /** A refusal that the other side, without any word of denial, tells as done. */
    private Optional<NegationFact> unansweredRefusal(Side asked, Side other) {
        boolean silent = plain(other).isEmpty() && answers.unsaid(other).isEmpty();
        return !silent ? Optional.empty() : asked.facts(NegationFact.class).stream()
                .filter(f -> f.kind() == Kind.LEXICAL && answers.isRefusal(f)).findFirst();
    }

    /**
     * The first plain denial that nothing answers. Where both sides deny plainly nothing is said: languages repeat a
     * denial (न … न, no … no) in ways that cannot be told from one too many.
     */
    private Optional<NegationFact> unanswered(Side asked, Side other, Translation translation) {
        List<NegationFact> real = answers.withoutUntil(plain(asked), asked.tokens());
        if (real.isEmpty() || !plain(other).isEmpty()) {
            return Optional.empty();
        }
        // What is denied without a plain "not" on both sides (इनकार, refused) answers itself, not a "not" besides.
        List<Answers.Answer> own = answers.unsaid(asked);
        List<Answers.Answer> given = answers.unsaid(other);
        List<Answers.Answer> free = untranslated(given, asked, own, translation);
        int spare = free.size() - untranslated(own, other, given, translation).size();
        return real.size() <= spare ? Optional.empty()
                : Optional.of(farthest(real, asked, spare > 0 ? free.stream().map(Answers.Answer::span).toList() : List.of(), other));
    }

    /** Those of {@code answers} that are there for the sake of a denial: nothing else on the other side says them. */
    private static List<Answers.Answer> untranslated(List<Answers.Answer> answers, Side other,
                                                     List<Answers.Answer> theirs, Translation translation) {
        if (answers.isEmpty()) {
            return answers;
        }
        List<TextSpan> denials = plain(other).stream().map(NegationFact::span).toList();
        List<Token> said = other.tokens().stream().filter(t -> t.isWord() && denials.stream().noneMatch(d -> d.contains(t.span())))
                .toList();
        List<Token> undenied = said.stream().filter(t -> !isNear(t, denials, other.tokens())
                || theirs.stream().anyMatch(a -> a.words().contains(t))).toList();
        return answers.stream().filter(a -> switch (a.manner()) {
            case ITSELF -> true;
            case FORM -> !isSaid(a, undenied, translation);
            case MEANING -> !isSaid(a, said, translation);
        }).toList();
    }

    private static boolean isSaid(Answers.Answer answer, List<Token> others, Translation translation) {
        return answer.words().stream().allMatch(w -> translation.best(w, others) >= SURE);
    }

    private static boolean isNear(Token token, List<TextSpan> denials, List<Token> tokens) {
        int at = tokens.indexOf(token);
        return tokens.subList(Math.max(0, at - NEAR), Math.min(tokens.size(), at + NEAR + 1)).stream()
                .anyMatch(t -> denials.stream().anyMatch(d -> d.contains(t.span())));
    }

    private static List<NegationFact> plain(Side side) {
        return side.facts(NegationFact.class).stream().filter(f -> ASKING.contains(f.kind()))
                .toList();
    }

    /** Of the cues the one that is left when each answer is given to the cue nearest in place. */
    private static NegationFact farthest(List<NegationFact> cues, Side asked, List<TextSpan> given, Side other) {
        List<NegationFact> left = new ArrayList<>(cues);
        for (TextSpan answer : given) {
            if (left.size() == 1) {
                break;
            }
            left.stream().min(Comparator.comparingDouble(
                    (NegationFact f) -> Math.abs(asked.place(f.span()) - other.place(answer)))).ifPresent(left::remove);
        }
        return left.getFirst();
    }

    /** A strong hedge with nothing on the other side that holds back at all. */
    public Outcome<HedgeFact> hedge(Side left, Side right) {
        if (left.tokens().isEmpty() || right.tokens().isEmpty()) {
            return undecided();
        }
        return outcome(unhedged(left, right), unhedged(right, left));
    }

    /** Whether anything on the side holds back or reports, however weakly. */
    public boolean holdsBack(Side side) {
        return answers.hedged(side, HedgeFact.Kind.POSSIBLE, side);
    }

    private Optional<HedgeFact> unhedged(Side asked, Side other) {
        return asked.facts(HedgeFact.class).stream().filter(f -> answers.isStrong(f, asked.tokens()))
                .filter(f -> !answers.hedged(other, f.kind(), asked)).findFirst()
                .or(() -> modals.held(asked.facts(HedgeFact.class))
                        .filter(f -> modals.promises(other.tokens()) && !answers.hedged(other, f.kind(), asked)));
    }

    private static <F extends Fact> Outcome<F> outcome(Optional<F> left, Optional<F> right) {
        Verdict verdict = left.isPresent() != right.isPresent() ? Verdict.DIFFER
                : left.isPresent() ? Verdict.UNDECIDED : Verdict.AGREE;
        return verdict == Verdict.DIFFER ? new Outcome<>(verdict, left, right)
                : new Outcome<>(verdict, Optional.empty(), Optional.empty());
    }

    private static <F extends Fact> Outcome<F> undecided() {
        return new Outcome<>(Verdict.UNDECIDED, Optional.empty(), Optional.empty());
    }
}
