package milaan.alignment;

import java.util.List;
import java.util.Set;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.work.Cancellation;

/**
 * Two texts as terms, with which of them answer which. Immutable.
 *
 * @param turned the same matches seen from the right
 */
record MatchedTexts(Analysis leftText, Analysis rightText, Side left, Side right, TermMatches matches, TermMatches turned) {

    static MatchedTexts of(Analysis leftText, Analysis rightText, Lexicon lexicon, CrossScriptNameMatcher names,
            Set<Constraints.NamePair> sameName, Cancellation cancellation) {
        Side left = new Side(leftText, lexicon);
        Side right = new Side(rightText, lexicon);
        TermMatches.Collector found = new TermMatches.Collector(left.terms.size());
        for (TermMatcher matcher : List.of(new TranslatedWords(lexicon), new SameMeaning(), new SoundAlike(lexicon, names),
                new JoinedNames(sameName))) {
            matcher.match(left, right, found);
            cancellation.check();
        }
        TermMatches matches = found.collect();
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
