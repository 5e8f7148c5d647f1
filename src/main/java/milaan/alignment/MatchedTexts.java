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
}
