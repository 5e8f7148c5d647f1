package milaan.alignment;

import java.util.Comparator;
import java.util.List;
import milaan.facts.Analysis;
import milaan.work.Cancellation;

/** One run of the aligner over one pair of texts: holds what its steps share. */
final class PairAlignment {

    private final Side left;
    private final Side right;
    private final TermMatches matches;
    private final PairScorer scorer;
    private final CandidatePairs pairs;
    private final Models models;
    private final Cancellation cancellation;

    PairAlignment(Analysis left, Analysis right, Lexicon lexicon, Models models, Constraints constraints,
            Cancellation cancellation) {
        this.left = new Side(left, lexicon);
        this.right = new Side(right, lexicon);
        this.models = models;
        this.cancellation = cancellation;
        TermMatches.Collector found = new TermMatches.Collector(this.left.terms.size());
        for (TermMatcher matcher : List.of(new TranslatedWords(lexicon), new SameMeaning(), new SoundAlike(lexicon))) {
            matcher.match(this.left, this.right, found);
            cancellation.check();
        }
        matches = found.collect();
        scorer = new PairScorer(this.left, this.right, matches);
        pairs = new CandidatePairs(this.left, this.right, matches, scorer, cancellation);
    }

    Alignment align() {
        List<Proposal> proposals = new BlockProposer(pairs, scorer, models, left.size(), right.size())
                .propose(cancellation);
        List<Proposal> inOrder = new InOrderDecoder(models).choose(proposals, left.size(), right.size());
        List<Proposal> anyOrder = new AnyOrderDecoder().choose(proposals, left.size(), right.size());
        List<Proposal> chosen = worth(inOrder) >= worth(anyOrder) ? inOrder : anyOrder;
        EvidenceFinder evidence = new EvidenceFinder(left, right, matches);
        List<Bead> beads = chosen.stream()
                .sorted(Comparator.comparingInt(p -> p.block().leftFrom()))
                .map(p -> new Bead(p.block().left(), p.block().right(), LinkModel.probability(p.gain()),
                        evidence.find(p.block().left(), p.block().right()), Bead.Origin.PROGRAM))
                .toList();
        return new Alignment(beads, List.of(), Alignment.Relation.TRANSLATION);
    }

    private static double worth(List<Proposal> chosen) {
        return chosen.stream().mapToDouble(Proposal::gain).sum();
    }
}
