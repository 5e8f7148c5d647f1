package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.work.Cancellation;

/** One run of the aligner over one pair of texts: holds what its steps share. */
final class PairAlignment {

    /** Log-odds from which a link helps to find the others. */
    private static final double SURE = 2;

    final Side left;
    final Side right;
    final TermMatches matches;
    final PairScorer scorer;
    final CandidatePairs pairs;
    private final Models models;
    private final Cancellation cancellation;

    PairAlignment(Analysis left, Analysis right, Lexicon lexicon, CrossScriptNameMatcher names, Models models,
            Constraints constraints, Cancellation cancellation) {
        this.left = new Side(left, lexicon);
        this.right = new Side(right, lexicon);
        this.models = models;
        this.cancellation = cancellation;
        TermMatches.Collector found = new TermMatches.Collector(this.left.terms.size());
        for (TermMatcher matcher : List.of(new TranslatedWords(lexicon), new SameMeaning(), new SoundAlike(lexicon, names))) {
            matcher.match(this.left, this.right, found);
            cancellation.check();
        }
        matches = found.collect();
        scorer = new PairScorer(this.left, this.right, matches);
        pairs = new CandidatePairs(this.left, this.right, matches, scorer, cancellation);
    }

    Alignment align() {
        Choice first = decode(pairs, models.first(), List.of(), new InOrderDecoder(models.inOrder(), models.following()));
        List<Proposal> sure = first.chosen().stream().filter(p -> p.gain() >= SURE).toList();
        Decoder again = first.inOrder() ? new InOrderDecoder(0, 0) : new AnyOrderDecoder();
        List<Proposal> chosen = again.choose(proposals(open(first), models.second(), sure), left.size(), right.size());
        EvidenceFinder evidence = new EvidenceFinder(left, right, matches);
        List<Bead> beads = chosen.stream()
                .sorted(Comparator.comparingInt(p -> p.block().leftFrom()))
                .map(p -> new Bead(p.block().left(), p.block().right(), LinkModel.probability(p.gain()),
                        evidence.find(p.block().left(), p.block().right()), Bead.Origin.PROGRAM))
                .toList();
        return new Alignment(beads, List.of(), Alignment.Relation.TRANSLATION);
    }

    record Choice(List<Proposal> chosen, boolean inOrder) { }

    Choice decode(CandidatePairs open, LinkModel link, List<Proposal> settled, Decoder ordered) {
        List<Proposal> proposals = proposals(open, link, settled);
        List<Proposal> inOrder = ordered.choose(proposals, left.size(), right.size());
        List<Proposal> anyOrder = new AnyOrderDecoder().choose(proposals, left.size(), right.size());
        boolean kept = worth(inOrder) >= worth(anyOrder);
        return new Choice(kept ? inOrder : anyOrder, kept);
    }

    private List<Proposal> proposals(CandidatePairs open, LinkModel link, List<Proposal> settled) {
        List<Proposal> proposals = new ArrayList<>(settled);
        proposals.addAll(new BlockProposer(open, scorer, link, models.join(), left.size(), right.size())
                .propose(cancellation));
        return proposals;
    }

    CandidatePairs open(Choice first) {
        List<Block> sure = first.chosen().stream().filter(p -> p.gain() >= SURE).map(Proposal::block).toList();
        return pairs.only(new Openings(left.size(), right.size(), sure, first.inOrder()));
    }

    private static double worth(List<Proposal> chosen) {
        return chosen.stream().mapToDouble(Proposal::gain).sum();
    }
}
