package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Finds persons in English: runs of capitalised words that are names by list, follow a title, or say something.
 * Immutable.
 */
final class EnglishPersons {

    private static final int LONGEST = 5;
    private final Set<String> says;
    private final Set<String> particles;
    /** Words that end names of other things: "Kosi Barrage", "Gandhi Road", "Republic Day". */
    private final Set<String> things;

    private final PersonNames names;
    private final Roles roles;
    private final CommonWords common;

    EnglishPersons(PersonNames names, Roles roles, CommonWords common, WordLists lists) {
        this.names = names;
        this.roles = roles;
        this.common = common;
        this.says = lists.of("after-speaker");
        this.particles = lists.of("name-particles");
        this.things = lists.of("ends-of-things");
    }

    /** @param taken tokens that belong to a place or an organisation */
    List<Mentioned> find(ReadText text, List<Token> tokens, Predicate<Token> taken) {
        List<Mentioned> found = new ArrayList<>();
        Optional<String> role = Optional.empty();
        int i = 0;
        while (i < tokens.size()) {
            Optional<PhraseTable.Match<Roles.Role>> title = roles.at(tokens, i);
            if (title.isPresent() && !taken.test(tokens.get(i))) {
                role = title.map(t -> t.value().key());
                i = title.get().end();
                if (i < tokens.size() && tokens.get(i).is(".")) {
                    i++;
                }
                continue;
            }
            int end = runEnd(text, tokens, i, taken);
            if (end > i) {
                Optional<String> before = role;
                judge(tokens, i, end, before).ifPresent(found::add);
                i = end;
            } else {
                i++;
            }
            role = Optional.empty();
        }
        return found;
    }

    private int runEnd(ReadText text, List<Token> tokens, int start, Predicate<Token> taken) {
        int end = start;
        int words = 0;
        for (int i = start; i < tokens.size() && words < LONGEST; i++) {
            Token token = tokens.get(i);
            boolean capital = Capitals.isLatin(token) && Capitals.begins(text, token) && !taken.test(token)
                    && !things.contains(token.norm());
            if (capital && !(i > start && roles.at(tokens, i).isPresent() && names.part(token).isEmpty())) {
                words++;
                end = i + 1;
            } else if (i == start || !(joins(tokens, i) || particles.contains(token.norm()))) {
                break;
            }
        }
        return end;
    }

    private static boolean joins(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        boolean touching = tokens.get(i - 1).span().end() == mark.span().start();
        return touching && (mark.is("-") || mark.is(".") && tokens.get(i - 1).norm().length() == 1);
    }

    private Optional<Mentioned> judge(List<Token> tokens, int from, int end, Optional<String> role) {
        int start = from;
        // The first word of a sentence is capital whatever it is.
        if (start == 0 && common.contains(tokens.get(0)) && names.part(tokens.get(0)).isEmpty()) {
            start++;
        }
        // "Shopkeeper Mohammad Irshad": a word of the language before a well-known given name is what the person does.
        while (start + 2 < end && common.contains(tokens.get(start)) && names.part(tokens.get(start)).isEmpty()
                && names.part(tokens.get(start + 1)).filter(p -> p == PersonNames.Part.GIVEN).isPresent()) {
            start++;
        }
        if (start >= end || !tokens.get(start).isWord()
                || end < tokens.size() && things.contains(tokens.get(end).norm())) {
            return Optional.empty();
        }
        int strong = 0;
        int weak = 0;
        int unknown = 0;
        int words = 0;
        for (Token token : tokens.subList(start, end)) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            Optional<PersonNames.Part> part = names.part(token);
            if (part.isPresent()) {
                strong += part.get() == PersonNames.Part.WEAK ? 0 : 1;
                weak += part.get() == PersonNames.Part.WEAK ? 1 : 0;
            } else if (!common.contains(token)) {
                unknown++;
            }
        }
        boolean speaks = end < tokens.size() && says.contains(tokens.get(end).norm());
        double confidence;
        if (strong > 0 && words > 1) {
            confidence = 0.95;
        } else if (strong > 0 || role.isPresent() && unknown + weak > 0) {
            confidence = 0.9;
        } else if (weak > 0 && words > 1 || speaks && unknown > 0) {
            confidence = 0.8;
        } else if (weak > 0 && words == 1 && start > 0 && !common.contains(tokens.get(start))) {
            // In the middle of a sentence its capital says that it is a name; only of whom is open.
            confidence = 0.65;
        } else if (words > 1 && words < 4 && unknown == words && end - start == words) {
            confidence = 0.6;
        } else {
            return Optional.empty();
        }
        return Optional.of(new Mentioned(tokens, start, end, role, confidence));
    }
}
