package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.PersonFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * "The former", "the latter", पूर्ववर्ती, पहले वाले, बाद वाले: the first and the second of the last two persons named
 * before. "The former president" is none.
 */
final class FormerLatter {

    private final Set<String> after;
    private final Set<String> knownWords;

    FormerLatter(WordLists lists) {
        this.after = lists.of("after-former-latter");
        this.knownWords = lists.of("former-latter-hindi");
    }

    List<PersonFact> find(ReadText text, List<PersonFact> named) {
        List<PersonFact> found = new ArrayList<>();
        for (List<Token> tokens : text.tokens()) {
            for (int i = 0; i < tokens.size(); i++) {
                int at = i;
                which(tokens, i).flatMap(w -> resolve(named, tokens.get(at).span().cover(tokens.get(w.end() - 1).span()), w.former()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private record Which(boolean former, int end) { }

    private Optional<Which> which(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        if (token.is("the") && (next.is("former") || next.is("latter"))) {
            boolean alone = i + 2 >= tokens.size() || after.contains(tokens.get(i + 2).norm());
            return alone ? Optional.of(new Which(next.is("former"), i + 2)) : Optional.empty();
        }
        if (token.is("पूर्ववर्ती") || token.is("उत्तरवर्ती") || token.is("परवर्ती")) {
            boolean alone = next.is("ने") || next.is("को") || next.is("का") || next.is("की") || next.is("के");
            return alone ? Optional.of(new Which(token.is("पूर्ववर्ती"), i + 1)) : Optional.empty();
        }
        boolean one = next.is("वाले") || next.is("वाली");
        if (one && knownWords.contains(token.norm()) && i + 2 < tokens.size() && tokens.get(i + 2).is("ने")) {
            return Optional.of(new Which(token.is("पहले") || token.is("पूर्व"), i + 2));
        }
        return Optional.empty();
    }

    private static Optional<PersonFact> resolve(List<PersonFact> named, TextSpan at, boolean former) {
        List<PersonFact> before = new ArrayList<>();
        for (PersonFact fact : named) {
            if (fact.span().end() <= at.start() && (fact.mention() == PersonFact.Mention.FULL
                    || fact.mention() == PersonFact.Mention.SHORT)) {
                before.removeIf(f -> f.referent() == fact.referent());
                before.add(fact);
            }
        }
        if (before.size() < 2) {
            return Optional.empty();
        }
        PersonFact meant = before.get(before.size() - (former ? 2 : 1));
        return Optional.of(new PersonFact(at, meant.name(), PersonFact.Mention.FORMER_LATTER, Optional.empty(),
                meant.referent(), 0.8));
    }
}
