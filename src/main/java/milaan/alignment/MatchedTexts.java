package milaan.alignment;

import java.util.List;
import java.util.Set;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.work.Cancellation;
import milaan.work.Shared;

/**
 * Two texts as terms, with which of them answer which. Immutable.
 *
 * @param turned the same matches seen from the right
 */
record MatchedTexts(Analysis leftText, Analysis rightText, Side left, Side right, TermMatches matches, TermMatches turned) {

    /** Sentences from which on the work is shared among the processors. */
    private static final int WORTH_SHARING = 8;

    static MatchedTexts of(Analysis leftText, Analysis rightText, Lexicon lexicon, CrossScriptNameMatcher names,
            Set<Constraints.NamePair> sameName, Cancellation cancellation) {
        boolean pays = leftText.text().sentences().size() >= WORTH_SHARING;
        List<Side> sides = Shared.out(List.of(leftText, rightText), pays).map(text -> new Side(text, lexicon)).toList();
        Side left = sides.getFirst();
        Side right = sides.getLast();
        List<TermMatcher> matchers = List.of(new TranslatedWords(lexicon), new SameMeaning(), new SoundAlike(lexicon, names),
                new JoinedNames(sameName));
        List<TermMatches.Collector> found = Shared.out(matchers, pays).map(matcher -> {
            cancellation.check();
            TermMatches.Collector collector = new TermMatches.Collector(left.terms.size());
            matcher.match(left, right, collector);
            return collector;
        }).toList();
        TermMatches matches = TermMatches.Collector.joined(found).collect();
        return new MatchedTexts(leftText, rightText, left, right, matches, matches.turned(right.terms.size()));
    }

    /** Whether the two sentences may answer each other: a headline the other text's, where it has one, a caption a caption. */
    boolean mayMeet(int leftSentence, int rightSentence) {
        SentencePart one = left.parts.get(leftSentence);
        SentencePart other = right.parts.get(rightSentence);
        return one.mayMeet(other)
                || one != SentencePart.CAPTION && other != SentencePart.CAPTION && !(left.hasHeadline && right.hasHeadline);
    }

    boolean mayMeet(Block block) {
        for (int l = block.leftFrom(); l < block.leftTo(); l++) {
            for (int r = block.rightFrom(); r < block.rightTo(); r++) {
                if (!mayMeet(l, r)) {
                    return false;
                }
            }
        }
        return true;
    }
}
