package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.alignment.Lexicon;
import milaan.facts.PersonFact;
import milaan.facts.name.NameMatcher;
import milaan.facts.quote.SpeakerWords;
import milaan.facts.quote.SpeakerWords.Sort;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * The place of a name that was not read as one: two strange words of Hindi, side by side, that sound like nothing in the
 * English, where the English has a person who sounds like nothing in the Hindi.
 */
final class UnreadName {

    private static final double STRANGE = 7.5;
    private static final double ALIKE = 0.45;
    /** Odd spellings of one family name are a little alike: Sirait and सिरट्रेट. */
    private static final double APART = 0.2;
    private static final double SAME = 0.5;
    private static final double TRANSLATES = 0.05;
    private static final int SHORTEST = 3;

    private final Set<String> titles = WordList.of("titles");
    private final SpeakerWords callings = SpeakerWords.shipped(Language.HINDI);
    private final Lexicon lexicon;
    private final NameMatcher names;
    private final WordAnswers answers;

    UnreadName(Lexicon lexicon, NameMatcher names, WordAnswers answers) {
        this.lexicon = lexicon;
        this.names = names;
        this.answers = answers;
    }

    /** Empty unless there is exactly one such place; {@code person} is one that nothing on the Hindi side answers. */
    Optional<TextSpan> of(PersonFact person, Sides english, Sides hindi) {
        List<Token> name = words(person.name(), Language.ENGLISH).stream().filter(t -> t.norm().length() >= SHORTEST).toList();
        boolean titled = name.size() == 1;
        if (name.isEmpty() || name.stream().anyMatch(w -> isHeard(w, hindi.tokens()))) {
            return Optional.empty();
        }
        List<TextSpan> found = strange(hindi.tokens(), english.tokens(), titled).stream()
                .filter(place -> !isKnown(place, hindi)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whoever the text names elsewhere is somebody: मंडल, with the word behind him, is no stranger. */
    private static boolean isKnown(TextSpan place, Sides hindi) {
        Set<String> here = hindi.tokens().stream().filter(t -> t.span().overlaps(place)).map(Token::norm).collect(Collectors.toSet());
        return hindi.analysis().facts(PersonFact.class).stream()
                .anyMatch(p -> words(p.name(), Language.HINDI).stream().anyMatch(word -> here.contains(word.norm())));
    }

    /** The given name of the person with another family name behind it, where theirs sounds like nothing in the Hindi. */
    Optional<TextSpan> otherFamily(PersonFact person, Sides english, Sides hindi) {
        List<Token> name = words(person.name(), Language.ENGLISH);
        List<Token> there = hindi.tokens();
        if (name.size() < 2 || name.getLast().norm().length() < SHORTEST || name.get(name.size() - 2).norm().length() < SHORTEST
                || isHeard(name.getLast(), there)) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < there.size(); i++) {
            if (there.get(i).isWord() && names.score(name.get(name.size() - 2).norm(), there.get(i).norm()) >= SAME
                    && names.score(name.getLast().norm(), there.get(i + 1).norm()) < APART
                    && isStrange(there.get(i + 1), english.tokens())) {
                return Optional.of(there.get(i).span().cover(there.get(i + 1).span()));
            }
        }
        return Optional.empty();
    }

    private static List<Token> words(String name, Language language) {
        return Tokeniser.tokens(name, new TextSpan(0, name.length()), language).stream().filter(Token::isWord).toList();
    }

    private boolean isHeard(Token word, List<Token> others) {
        return others.stream().filter(t -> t.isWord() && t.norm().length() >= SHORTEST)
                .anyMatch(t -> answers.score(word, t) >= TRANSLATES || names.score(word.norm(), t.norm()) >= ALIKE);
    }

    private List<TextSpan> strange(List<Token> hindi, List<Token> english, boolean titled) {
        List<TextSpan> found = new ArrayList<>();
        int i = 0;
        while (i < hindi.size()) {
            int end = i;
            while (end < hindi.size() && isStrange(hindi.get(end), english)) {
                end++;
            }
            int before = i > 0 && hindi.get(i - 1).is(".") ? i - 2 : i - 1;
            boolean title = before >= 0 && titles.contains(hindi.get(before).norm());
            if (end - i >= 2 || titled && title && end > i) {
                found.add(hindi.get(i).span().cover(hindi.get(end - 1).span()));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private boolean isStrange(Token word, List<Token> english) {
        // No name ends as the plural does: ईसाइयों.
        return word.isWord() && word.norm().length() >= SHORTEST && !word.norm().endsWith("ों") && !callings.is(Sort.ROLE, word.norm())
                && WordAnswers.language(word) == Language.HINDI && lexicon.idf(word.stem(), Language.HINDI) >= STRANGE && !isHeard(word, english);
    }
}
