package milaan.comparison;

import java.util.List;
import java.util.regex.Pattern;
import milaan.alignment.Lexicon;
import milaan.facts.OrganisationFact;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.OrganisationParts;
import milaan.model.Language;
import milaan.text.Token;

/**
 * Whether two speakers' names cannot mean one bearer: no part of one sounds like or translates any part of the other, or
 * the given names agree and the family names do not; and neither name stands anywhere else on the other side.
 */
final class NameConflict {

    private static final double ALIKE = 0.3;
    private static final double TRANSLATES = 0.02;
    private static final double STANDS_FOR = 0.1;
    private static final double MATCH = 0.5;
    /** The lexicon's entries for rarer words are too often accidents. */
    private static final double RARE = 7.5;
    /** Parts of one state may speak for each other. */
    private static final Pattern OF_THE_STATE = Pattern.compile("(?:.*-)?(?:government|ministry|department|cabinet|parliament"
            + "|police|army|navy|force|court|commission|sabha|pmo|pentagon|senate|us-congress|nda|upa|alliance)(?:-.*)?");

    private final WordAnswers answers;
    private final Lexicon lexicon;
    private final NameMatcher names;
    private final OrganisationParts parts = OrganisationParts.shipped();

    NameConflict(WordAnswers answers, Lexicon lexicon, NameMatcher names) {
        this.answers = answers;
        this.lexicon = lexicon;
        this.names = names;
    }

    boolean between(SpeakerName left, QuoteSide leftSide, SpeakerName right, QuoteSide rightSide) {
        if (left.isOneBodyWith(right) || left.body().isPresent() && right.body().isPresent()
                && parts.belong(left.body().get(), right.body().get())) {
            return false;
        }
        if (isOwnMaster(left) && isOwnMaster(right)) {
            return !stands(left, rightSide) && !stands(right, leftSide);
        }
        List<Token> one = nameWords(left, leftSide);
        List<Token> other = nameWords(right, rightSide);
        if (one.isEmpty() || other.isEmpty()
                || names.score(leftSide.text(left.span()), rightSide.text(right.span())) >= MATCH) {
            return false;
        }
        boolean differ = one.stream().noneMatch(w -> isAnswered(w, other))
                && other.stream().noneMatch(w -> isAnswered(w, one)) || familyDiffers(one, other);
        return differ && !standsIn(one.getLast(), rightSide) && !standsIn(other.getLast(), leftSide);
    }

    /** A listed organisation that speaks for itself only: a news agency, a party, a company. */
    private static boolean isOwnMaster(SpeakerName name) {
        return name.key().filter(key -> !OF_THE_STATE.matcher(key).matches()).isPresent();
    }

    private static boolean stands(SpeakerName name, QuoteSide side) {
        return side.analysis().facts(OrganisationFact.class, side.sentences()).stream().anyMatch(f -> f.key().equals(name.key()));
    }

    /** A given name that both have, and family names that do not match each other or what is left. */
    private boolean familyDiffers(List<Token> one, List<Token> other) {
        for (int i = 0; i < one.size() - 1; i++) {
            for (int j = 0; j < other.size() - 1; j++) {
                if (names.score(one.get(i).norm(), other.get(j).norm()) >= MATCH) {
                    return !isAnswered(one.getLast(), other.subList(j + 1, other.size()))
                            && !isAnswered(other.getLast(), one.subList(i + 1, one.size()));
                }
            }
        }
        return false;
    }

    /** Whether the name, or what it ends in, is among the other side's words: then the speaker was read amiss. */
    private boolean standsIn(Token last, QuoteSide side) {
        boolean english = side.analysis().text().language() == Language.ENGLISH;
        return side.tokens().stream().filter(t -> t.isWord() && t.norm().length() > 1)
                .filter(t -> !english || Character.isUpperCase(side.text(t.span()).charAt(0)))
                .anyMatch(t -> answers.score(last, t) >= STANDS_FOR || names.score(last.norm(), t.norm()) >= MATCH);
    }

    private boolean isAnswered(Token word, List<Token> others) {
        return answers.best(word, others) >= TRANSLATES || others.stream().filter(Token::isWord)
                .anyMatch(o -> o.norm().length() > 1 && names.score(word.norm(), o.norm()) >= ALIKE);
    }

    /**
     * The words of the name. Where no extractor vouches for it, it must end in words that are no ordinary ones; in English
     * a capital inside the sentence is enough.
     */
    private List<Token> nameWords(SpeakerName name, QuoteSide side) {
        List<Token> words = name.words();
        if (name.known() || words.isEmpty()) {
            return words;
        }
        Language language = side.analysis().text().language();
        boolean opens = side.tokens().stream().filter(Token::isWord).findFirst()
                .filter(t -> t.span().equals(words.getFirst().span())).isPresent();
        if (language == Language.ENGLISH) {
            // A capital that only opens the sentence may stand on a plural: Diplomats said.
            return opens && words.size() == 1 && words.getFirst().norm().endsWith("s") ? List.of() : words;
        }
        int first = words.size();
        while (first > 0 && !isOrdinary(words.get(first - 1), language)) {
            first--;
        }
        return words.subList(first, words.size());
    }

    /** Known to mean something: to have a translation that does not merely sound like it. */
    private boolean isOrdinary(Token word, Language language) {
        return lexicon.idf(word.stem(), language) < RARE && lexicon.translations(word.stem(), language).stream()
                .anyMatch(t -> t.weight() > STANDS_FOR && names.score(word.norm(), t.stem()) < ALIKE);
    }
}
