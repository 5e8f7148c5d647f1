package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import milaan.facts.QuoteFact;
import milaan.facts.quote.SpeakerWords;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * The same statement given to another speaker, or passed on by another source. Only two names conflict: a pronoun, an
 * office or a group may mean whoever the other side names, unless they speak for two bodies.
 */
public final class SpeakerChecker implements Checker {

    private final NameConflict conflict;
    private final CrossedSpeakers crossed;
    private final SpokenFor spokenFor = new SpokenFor();
    private final Map<Language, SpeakerWords> speakers;
    private final Set<String> genitives;

    /** @param genitives as {@link SpeakerName#of} takes them */
    SpeakerChecker(NameConflict conflict, CrossedSpeakers crossed, Map<Language, SpeakerWords> speakers, Set<String> genitives) {
        this.conflict = conflict;
        this.crossed = crossed;
        this.speakers = Map.copyOf(speakers);
        this.genitives = Set.copyOf(genitives);
    }

    @Override
    public List<Finding.SpeakerDiffers> check(AlignedPair pair) {
        QuoteSide left = QuoteSide.left(pair);
        QuoteSide right = QuoteSide.right(pair);
        List<QuoteFact> leftFacts = facts(left);
        List<QuoteFact> rightFacts = facts(right);
        List<Finding.SpeakerDiffers> found = new ArrayList<>();
        differing(left, right, leftFacts, rightFacts, QuoteFact::speaker, "speaker.name", Severity.HIGH)
                .ifPresent(found::add);
        if (found.isEmpty()) {
            differing(left, right, leftFacts, rightFacts, QuoteFact::source, "speaker.source", Severity.MEDIUM)
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            List<SpokenBy> lefts = spoken(left);
            List<SpokenBy> rights = spoken(right);
            crossed.find(left, lefts, right, rights).map(c -> finding(left, right, c.left(), c.right(), Severity.HIGH, 0.8,
                    "speaker.name")).ifPresent(found::add);
            if (found.isEmpty()) {
                spokenFor.differing(left, lefts, right, rights).map(s -> finding(left, right, s.leftSpan(), s.rightSpan(), s.left(),
                        s.right(), Severity.MEDIUM, 0.7, "speaker.source")).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is said on a side with who says it, where the side tells. */
    List<SpokenBy> spoken(QuoteSide side) {
        return facts(side).stream().filter(f -> f.speaker().isPresent())
                .map(f -> new SpokenBy(f, name(f.speaker().get(), side))).toList();
    }

    static Finding.SpeakerDiffers finding(QuoteSide left, QuoteSide right, SpokenBy one, SpokenBy other, Severity severity,
                                          double confidence, String rule) {
        return finding(left, right, one.span(), other.span(), one.fact(), other.fact(), severity, confidence, rule);
    }

    private static Finding.SpeakerDiffers finding(QuoteSide left, QuoteSide right, TextSpan leftSpan, TextSpan rightSpan,
                                                  QuoteFact leftFact, QuoteFact rightFact, Severity severity, double confidence,
                                                  String rule) {
        return new Finding.SpeakerDiffers(new Finding.Basis(severity, confidence, Optional.of(leftSpan), Optional.of(rightSpan),
                left.text(leftSpan), right.text(rightSpan), rule, List.of(), ""), Optional.of(leftFact), Optional.of(rightFact));
    }

    private static List<QuoteFact> facts(QuoteSide side) {
        return Stream.concat(side.quoted().stream(), side.told().stream()).toList();
    }

    private Optional<Finding.SpeakerDiffers> differing(QuoteSide left, QuoteSide right, List<QuoteFact> leftFacts,
                                                       List<QuoteFact> rightFacts,
                                                       Function<QuoteFact, Optional<TextSpan>> who, String rule,
                                                       Severity severity) {
        for (QuoteFact l : leftFacts) {
            for (QuoteFact r : rightFacts) {
                Optional<SpeakerName> one = who.apply(l).map(s -> name(s, left));
                Optional<SpeakerName> other = who.apply(r).map(s -> name(s, right));
                if (one.isPresent() && other.isPresent() && conflict.between(one.get(), left, other.get(), right)) {
                    boolean sure = one.get().known() && other.get().known();
                    return Optional.of(finding(left, right, one.get().span(), other.get().span(), l, r,
                            sure || severity != Severity.HIGH ? severity : Severity.MEDIUM, sure ? 0.9 : 0.75, rule));
                }
            }
        }
        return Optional.empty();
    }

    private SpeakerName name(TextSpan span, QuoteSide side) {
        return SpeakerName.of(span, side.analysis(), speakers.get(side.analysis().text().language()), genitives);
    }
}
