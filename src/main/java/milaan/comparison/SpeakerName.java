package milaan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param known whether it is sure to be a name: found by the extractors of names, or ending in a common family name
 * @param body  the organisation that the name is; empty for everybody else
 */
record SpeakerName(TextSpan span, List<Token> words, boolean known, Optional<OrganisationFact> body) {

    /** @param genitives words that make an owner of the name before them: सुनील का भाई is not सुनील */
    static SpeakerName of(TextSpan span, Analysis analysis, SpeakerWords speakers, Set<String> genitives) {
        String source = analysis.text().source().value();
        Language language = analysis.text().language();
        Optional<Fact> named = analysis.facts(span).stream().filter(SpeakerName::isName).filter(f -> span.contains(f.span()))
                .filter(f -> !isOwner(f.span(), span, source, language, genitives))
                .filter(f -> !(f instanceof OrganisationFact) || speaksItself(f.span(), span, source, language, speakers)).findFirst();
        Optional<TextSpan> fact = named.map(Fact::span);
        List<Token> words = Tokeniser.tokens(source, fact.orElse(span), language).stream()
                .filter(t -> t.isWord() && !t.is("'s")).toList();
        boolean known = fact.isPresent() || !words.isEmpty() && speakers.is(Sort.NAME, words.getLast().norm());
        int first = words.size();
        while (first > 0 && !isPlain(words.get(first - 1), source, language, speakers, genitives)) {
            first--;
        }
        return new SpeakerName(span, words.subList(first, words.size()), known,
                named.flatMap(f -> f instanceof OrganisationFact o ? Optional.of(o) : Optional.empty()));
    }

    /** The key of the organisation, where it is a listed one. */
    Optional<String> key() {
        return body.flatMap(OrganisationFact::key);
    }

    /** "The High Court" may be that of Delhi. */
    boolean isOneBodyWith(SpeakerName other) {
        return key().isPresent() && other.key().isPresent() && (key().equals(other.key())
                || key().get().endsWith("-" + other.key().get()) || other.key().get().endsWith("-" + key().get()));
    }

    /** A word that cannot be part of a proper name; what stands before it is a title, not a name. */
    private static boolean isPlain(Token token, String source, Language language, SpeakerWords speakers,
                                   Set<String> genitives) {
        return speakers.is(Sort.ROLE, token.norm()) || speakers.is(Sort.PRONOUN, token.norm())
                || language == Language.ENGLISH && !isCapital(source, token) || genitives.contains(token.norm())
                || language == Language.HINDI && token.norm().endsWith("ों");
    }

    /** The Xinhua agency is Xinhua; an MP of a party is not the party. */
    private static boolean speaksItself(TextSpan name, TextSpan span, String source, Language language, SpeakerWords speakers) {
        return Tokeniser.tokens(source, new TextSpan(name.end(), span.end()), language).stream().filter(Token::isWord)
                .allMatch(t -> speakers.is(Sort.BODY, t.norm()));
    }

    /** "Sunil's brother" is not Sunil. */
    private static boolean isOwner(TextSpan name, TextSpan span, String source, Language language,
                                   Set<String> genitives) {
        return Tokeniser.tokens(source, new TextSpan(name.end(), span.end()), language).stream().findFirst()
                .filter(t -> t.is("'s") || genitives.contains(t.norm())).isPresent();
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
