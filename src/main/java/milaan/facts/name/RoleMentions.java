package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import milaan.facts.PersonFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;

/**
 * An office without its bearer's name ("the Prime Minister said"). It means who was named with that office in this text,
 * or somebody not named.
 */
final class RoleMentions {

    private final Roles roles;

    RoleMentions(Roles roles) {
        this.roles = roles;
    }

    List<PersonFact> find(ReadText text, List<PersonFact> named, Predicate<Token> taken) {
        List<PersonFact> found = new ArrayList<>();
        int unnamed = named.stream().mapToInt(PersonFact::referent).max().orElse(-1) + 1;
        for (List<Token> tokens : text.tokens()) {
            int i = 0;
            while (i < tokens.size()) {
                Optional<PhraseTable.Match<Roles.Role>> role = roles.at(tokens, i);
                if (role.isEmpty()) {
                    i++;
                    continue;
                }
                int end = role.get().end();
                TextSpan span = tokens.get(i).span().cover(tokens.get(end - 1).span());
                if (role.get().value().office() && !taken.test(tokens.get(i)) && !bearsName(named, span)
                        && !(Capitals.isLatin(tokens.get(i)) && span.length() < 3)) {
                    String key = role.get().value().key();
                    Optional<PersonFact> bearer = named.stream()
                            .filter(p -> p.role().filter(key::equals).isPresent()).reduce((a, b) -> b);
                    found.add(new PersonFact(span, bearer.map(PersonFact::name).orElse(text.source().slice(span)),
                            PersonFact.Mention.ROLE_ONLY, Optional.of(key),
                            bearer.map(PersonFact::referent).orElse(unnamed++), 0.7));
                }
                i = end;
            }
        }
        return found;
    }

    /** Whether a name follows at once: then the role is said with that name. */
    private static boolean bearsName(List<PersonFact> named, TextSpan role) {
        return named.stream().anyMatch(p -> p.span().overlaps(role)
                || p.role().isPresent() && p.span().start() >= role.end() && p.span().start() - role.end() <= 2);
    }
}
