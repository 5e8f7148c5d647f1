package milaan.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.facts.QuoteFact;

/**
 * Two speakers in two neighbouring sentences, each with the words of the other: linked by their names, the sentences cross,
 * and neither link shows that what is said does not belong to it.
 */
final class CrossedSentencesChecker implements StoryChecker {

    private final SpeakerChecker speakers;
    private final CrossedSpeakers crossed;

    CrossedSentencesChecker(SpeakerChecker speakers, CrossedSpeakers crossed) {
        this.speakers = speakers;
        this.crossed = crossed;
    }

    @Override
    public List<Finding.SpeakerDiffers> check(Analysis left, Analysis right, Alignment alignment) {
        if (alignment.relation() != Alignment.Relation.TRANSLATION) {
            return List.of();
        }
        Map<Integer, Bead> byLeft = alignment.beads().stream().filter(b -> b.left().size() == 1 && b.right().size() == 1)
                .collect(Collectors.toMap(b -> b.left().getFirst(), b -> b, (one, same) -> one));
        return byLeft.values().stream().flatMap(one -> Stream.ofNullable(byLeft.get(one.left().getFirst() + 1))
                .filter(next -> one.right().getFirst() == next.right().getFirst() + 1)
                .flatMap(next -> finding(left, one.left().getFirst(), right, next.right().getFirst()))).toList();
    }

    private Stream<Finding.SpeakerDiffers> finding(Analysis left, int leftFirst, Analysis right, int rightFirst) {
        QuoteSide one = side(left, leftFirst);
        QuoteSide other = side(right, rightFirst);
        Optional<CrossedSpeakers.Crossing> crossing = crossed.find(one, speakers.spoken(one), other, speakers.spoken(other));
        return crossing.map(c -> SpeakerChecker.finding(one, other, c.left(), c.right(), Severity.HIGH, 0.75, "speaker.name")).stream();
    }

    private static QuoteSide side(Analysis analysis, int first) {
        List<Integer> sentences = List.of(first, first + 1);
        return QuoteSide.of(analysis, sentences, analysis.facts(QuoteFact.class, sentences));
    }
}
