package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.quote.SpeakerWords;
import milaan.facts.quote.SpeakerWords.Sort;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * The words of a speaker that can be a proper name.
 *
 * @param span  all words that name the speaker
 * @param words the name's own words; empty for pronouns, offices and groups
 * @param known whether the extractors of names found a person or an organisation there
 */
record SpeakerName(TextSpan span, List<Token> words, boolean known) {

    static SpeakerName of(TextSpan span, Analysis analysis, SpeakerWords speakers) {
        String source = analysis.text().source().value();
        Language language = analysis.text().language();
        Optional<Fact> fact = analysis.facts().stream().filter(f -> f.span().overlaps(span))
                .filter(SpeakerName::isName).findFirst();
        List<Token> words = Tokeniser.tokens(source, fact.map(Fact::span).filter(span::contains).orElse(span), language)
                .stream().filter(t -> t.isWord() && !t.is("'s")).toList();
        boolean plain = words.stream().anyMatch(t -> speakers.is(Sort.ROLE, t.norm())
                || speakers.is(Sort.PRONOUN, t.norm()) || language == Language.ENGLISH && !isCapital(source, t)
                && !t.is("of") && !t.is("al") && !t.is("bin") && !t.is("de") && !t.is("the"));
        return new SpeakerName(span, plain && fact.isEmpty() ? List.of() : words, fact.isPresent());
    }

    private static boolean isName(Fact fact) {
        return fact instanceof OrganisationFact || fact instanceof PersonFact p
                && (p.mention() == PersonFact.Mention.FULL || p.mention() == PersonFact.Mention.SHORT);
    }

    private static boolean isCapital(String source, Token token) {
        return Character.isUpperCase(source.charAt(token.span().start()));
    }

    boolean isNamed() {
        return !words.isEmpty();
    }
}
