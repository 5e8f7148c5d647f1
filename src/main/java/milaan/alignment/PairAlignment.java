package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.work.Cancellation;

/**
 * One run of the aligner over one pair of texts: holds what its steps share. Two rounds: the links that stand out first,
 * then the rest among what those leave open.
 */
final class PairAlignment {

    /** Log-odds from which a link helps to find the others. */
    private static final double SURE = 2;
    /** Log-odds from which a link may break the order that the texts otherwise keep. */
    private static final double MOVED = 3.5;

    private final MatchedTexts texts;
    final Side left;
    final Side right;
    final PairScorer scorer;
    final CandidatePairs pairs;
    private final Models models;
    private final HandMade decided;
    private final Cancellation cancellation;

    PairAlignment(MeasuredPair pair, Models models, Constraints constraints, Cancellation cancellation) {
        texts = pair.texts();
        this.models = models;
        this.cancellation = cancellation;
        left = texts.left();
        right = texts.right();
        decided = new HandMade(constraints, left.size(), right.size());
        scorer = new PairScorer(texts);
        pairs = pair.pairs().only(decided);
    }

    /** @param before as for {@link TextPair#align} */
    Alignment align(Optional<Alignment> before) {
        Round first = firstRound();
        List<Proposal> chosen = secondRound(first);
        EvidenceFinder evidence = new EvidenceFinder(texts, before);
        Alignment.Relation relation = new RelationJudge(texts, scorer)
                .judge(chosen.stream().map(Proposal::block).toList(), first.inOrder());
        ReportLinks reports = new ReportLinks(texts, scorer);
        boolean translation = relation == Alignment.Relation.TRANSLATION;
        List<Proposal> kept = chosen.stream().filter(p -> !HandMade.made(p))
                .filter(p -> translation || relation == Alignment.Relation.REPORTS && reports.standsBehind(p)).toList();
        List<Bead> beads = Stream.concat(decided.beads(evidence).stream(), kept.stream().map(p -> bead(p, translation
                ? LinkModel.probability(p.gain()) : ReportLinks.probability(p), evidence)))
                .sorted(READING_ORDER).toList();
        Suggestions suggestions = new Suggestions(left.size(), right.size(), beads, relation);
        List<Bead> candidates = suggestions.choose(Stream.concat(
                chosen.stream().filter(p -> !HandMade.made(p)), pairProposals(suggestions)).toList()).stream()
                .map(p -> bead(p, ReportLinks.probability(p), evidence)).toList();
        return new Alignment(beads, candidates, relation);
    }

    /** As {@link Offers#of}. */
    List<Bead> offers(BeadPlan.Text text, int sentence, int most) {
        EvidenceFinder evidence = new EvidenceFinder(texts, Optional.empty());
        List<Pair> all = text == BeadPlan.Text.LEFT ? pairs.ofLeft(sentence) : pairs.ofRight(sentence);
        return all.stream().map(p -> proposal(pairs, p)).sorted(Comparator.comparingDouble(Proposal::gain).reversed())
                .limit(most).map(p -> bead(p, ReportLinks.probability(p), evidence)).toList();
    }

    static final Comparator<Bead> READING_ORDER = Comparator.comparing((Bead b) -> b.left().getFirst())
            .thenComparing(b -> b.right().getFirst());

    private static Bead bead(Proposal p, double score, EvidenceFinder evidence) {
        List<Integer> lefts = p.block().left();
        List<Integer> rights = p.block().right();
        return new Bead(lefts, rights, score, evidence.find(lefts, rights), Bead.Origin.PROGRAM);
    }

    /**
     * @param moved   links that break the order the others keep: a sentence told earlier or later than in the other text
     * @param inOrder whether the texts keep one order
     */
    record Round(List<Proposal> chosen, List<Proposal> moved, boolean inOrder) { }

    Round firstRound() {
        List<Proposal> proposals = proposals(pairs, models.first(), decided.proposals());
        List<Proposal> inOrder = new InOrderDecoder(models.inOrder(), models.following())
                .choose(proposals, left.size(), right.size());
        List<Proposal> anyOrder = new AnyOrderDecoder().choose(proposals, left.size(), right.size());
        boolean kept = worth(inOrder) >= worth(anyOrder);
        return kept ? new Round(inOrder, moved(proposals, inOrder), true) : new Round(anyOrder, List.of(), false);
    }

    private List<Proposal> moved(List<Proposal> proposals, List<Proposal> chain) {
        Taken sure = new Taken();
        chain.stream().filter(p -> p.gain() >= SURE).forEach(p -> sure.take(p.block()));
        return new AnyOrderDecoder().choose(proposals.stream()
                .filter(p -> p.gain() >= MOVED && !HandMade.made(p) && sure.leaves(p.block())).toList(), left.size(),
                right.size());
    }

    /** What is open now is judged anew; what stands apart from the order has to stand out, so it is taken as it is. */
    private List<Proposal> secondRound(Round first) {
        Openings openings = openings(first);
        LinkModel link = models.second().shifted(left.size() == 1 && right.size() == 1 ? 2 * models.complete()
                : openings.isComplete() ? models.complete() : 0);
        Decoder decoder = first.inOrder() ? new InOrderDecoder(0, 0) : new AnyOrderDecoder();
        Taken moved = new Taken();
        first.moved().forEach(p -> moved.take(p.block()));
        List<Proposal> proposals = proposals(pairs.only(openings, scorer), link, sure(first)).stream()
                .filter(p -> moved.leaves(p.block())).toList();
        return Stream.concat(first.moved().stream(), decoder.choose(proposals, left.size(), right.size())
                .stream().filter(p -> p.gain() > 0)).toList();
    }

    private static List<Proposal> sure(Round first) {
        return first.chosen().stream().filter(p -> p.gain() >= SURE).toList();
    }

    Openings openings(Round first) {
        List<Block> sure = sure(first).stream().map(Proposal::block)
                .sorted(Comparator.comparingInt(Block::leftFrom)).toList();
        return new Openings(left.size(), right.size(), sure, first.moved().stream().map(Proposal::block).toList(),
                first.inOrder());
    }

    private List<Proposal> proposals(CandidatePairs open, LinkModel link, List<Proposal> settled) {
        List<Proposal> proposals = new ArrayList<>(settled);
        new BlockProposer(open, scorer, link, models.join(), left.size(), right.size()).propose(cancellation).stream()
                .filter(p -> decided.allows(p.block())).forEach(proposals::add);
        return proposals;
    }

    private Stream<Proposal> pairProposals(Suggestions suggestions) {
        return IntStream.range(0, left.size()).boxed().flatMap(l -> pairs.ofLeft(l).stream())
                .filter(p -> suggestions.mayTake(p.left(), p.right())).map(p -> proposal(pairs, p));
    }

    private Proposal proposal(CandidatePairs open, Pair pair) {
        Block block = Block.of(pair.left(), pair.right());
        return new Proposal(block, models.first().logOdds(open.features(block, pair.measure())));
    }

    private static double worth(List<Proposal> chosen) {
        return chosen.stream().mapToDouble(Proposal::gain).sum();
    }
}
