package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milaan.alignment.Lexicon;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * A quoted word with a prefix or ending that denies ("unpopular", "असफल") against the plain word: the translation has what
 * is left without it and nothing that denies.
 */
final class DenyingAffixRule implements QuoteRule {

    private static final double OWN_TRANSLATION = 0.05;
    private static final double BASE = 0.3;
    private static final Pattern ENGLISH = Pattern.compile("(?:un|in|im|ir|il|dis|non)(?<base>.{4,})|(?<stem>.{4,})less");
    private static final Pattern HINDI = Pattern.compile("(?:अन|अ|गैर|बे|ना|निर्|निः|नि)(?<base>\\p{L}.{2,})");

    private final WordAnswers answers;
    private final Lexicon lexicon;
    private final Set<String> parted;

    /** @param parted affixes that stand apart */
    DenyingAffixRule(WordAnswers answers, Lexicon lexicon, Set<String> parted) {
        this.answers = answers;
        this.lexicon = lexicon;
        this.parted = Set.copyOf(parted);
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        List<Finding.QuoteDiffers> found = new ArrayList<>();
        for (Token word : scope(left, right)) {
            plain(word, left, right).ifPresent(other -> found.add(finding(left, right, word, other)));
        }
        for (Token word : scope(right, left)) {
            plain(word, right, left).ifPresent(other -> found.add(finding(left, right, other, word)));
        }
        return found.size() > 1 ? List.of() : found;
    }

    /** What is quoted here, or reported here and quoted there. */
    private static List<Token> scope(QuoteSide side, QuoteSide other) {
        List<Token> quoted = side.quotedTokens();
        return !quoted.isEmpty() ? quoted : other.quotedTokens().isEmpty() ? List.of() : side.tokens();
    }

    /** The word on the other side that says what {@code word} says without its affix, and is not denied. */
    private Optional<Token> plain(Token word, QuoteSide side, QuoteSide other) {
        Optional<String> base = base(word);
        if (base.isEmpty() || answers.best(word, content(other)) >= OWN_TRANSLATION || isDenied(word, side)) {
            return Optional.empty();
        }
        Language language = WordAnswers.language(word);
        return other.tokens().stream().filter(Token::isWord).filter(t -> WordAnswers.language(t) != language)
                .filter(t -> weight(base.get(), t, language) >= BASE && base(t).isEmpty())
                .filter(t -> !isDenied(t, other) && answers.best(t, content(side)) < OWN_TRANSLATION).findFirst();
    }

    private List<Token> content(QuoteSide side) {
        return side.tokens().stream().filter(answers::isContent).toList();
    }

    private double weight(String stem, Token other, Language language) {
        return language == Language.HINDI ? lexicon.weight(stem, other.stem()) : lexicon.weight(other.stem(), stem);
    }

    private Optional<String> base(Token word) {
        Language language = WordAnswers.language(word);
        Matcher m = (language == Language.HINDI ? HINDI : ENGLISH).matcher(word.norm());
        if (!word.isWord() || !m.matches()) {
            return Optional.empty();
        }
        String base = language == Language.HINDI || m.group("base") != null ? m.group("base") : m.group("stem");
        return Tokeniser.tokens(base, new TextSpan(0, base.length()), language).stream().findFirst().map(Token::stem)
                .filter(s -> lexicon.translations(s, language).stream().anyMatch(t -> t.weight() >= BASE));
    }

    private boolean isDenied(Token token, QuoteSide side) {
        return side.around(token).stream().anyMatch(t -> answers.isDenial(t) || parted.contains(t.norm()));
    }

    private static Finding.QuoteDiffers finding(QuoteSide left, QuoteSide right, Token l, Token r) {
        return QuoteFindings.differs(left, right, Optional.of(l.span()), Optional.of(r.span()), "quote.words", Severity.HIGH, 0.75);
    }
}
