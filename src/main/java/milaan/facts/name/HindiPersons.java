package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Finds persons in Hindi, which has no capitals: runs of words that are names by list, or no words of the language, with
 * a title before, an honorific after, or the ergative ने that only an actor takes. Immutable.
 */
final class HindiPersons {

    private static final Set<String> POSTPOSITIONS = Set.of("ने", "को", "से", "का", "की", "के", "में", "पर");
    private static final int LONGEST = 5;

    private final Set<String> initials;
    private final PersonNames names;
    private final Roles roles;
    private final CommonWords common;

    HindiPersons(PersonNames names, Roles roles, CommonWords common, WordLists lists) {
        this.names = names;
        this.roles = roles;
        this.common = common;
        this.initials = lists.of("hindi-initials");
    }

    /** @param taken tokens that belong to a place or an organisation */
    List<Mentioned> find(List<Token> tokens, Predicate<Token> taken) {
        List<Mentioned> found = new ArrayList<>();
        int i = 0;
        Optional<String> role = Optional.empty();
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
            int end = runEnd(tokens, i, taken, role.isPresent());
            if (end > i) {
                Optional<Mentioned> mention = judge(tokens, trimmed(tokens, i, end), end, role);
                mention.ifPresent(found::add);
                i = Math.max(end, mention.map(Mentioned::end).orElse(end));
            } else {
                i++;
            }
            role = Optional.empty();
        }
        return found;
    }

    private int runEnd(List<Token> tokens, int start, Predicate<Token> taken, boolean titled) {
        int end = start;
        int words = 0;
        for (int i = start; i < tokens.size() && words < LONGEST; i++) {
            Token token = tokens.get(i);
            boolean initial = isInitial(tokens, i, end > start || titled);
            // After a title a common word may be a given name, when a name follows ("जिलाधिकारी कौशल कुमार").
            boolean given = titled && i == start && !POSTPOSITIONS.contains(token.norm()) && i + 1 < tokens.size() && names.part(tokens.get(i + 1)).isPresent();
            if (token.isWord() && !taken.test(token) && (initial || given || isNameLike(token))) {
                if (i > start && roles.at(tokens, i).isPresent() && names.part(token).isEmpty()) {
                    break;
                }
                words++;
                end = i + 1;
            } else if (!(i > start && joins(tokens, i))) {
                break;
            }
        }
        return end;
    }

    /** "महाधिवक्ता दिनेश …": what stands before a well-known given name and is no name itself is an office we do not list. */
    private int trimmed(List<Token> tokens, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            Optional<PersonNames.Part> part = names.part(tokens.get(i));
            if (part.isPresent() || !tokens.get(i).isWord() || initials.contains(tokens.get(i).norm())) {
                return part.filter(p -> p == PersonNames.Part.GIVEN).isPresent() ? i : start;
            }
        }
        return start;
    }

    private boolean joins(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        boolean touching = tokens.get(i - 1).span().end() == mark.span().start();
        return touching && (mark.is("-") || mark.is(".") && initials.contains(tokens.get(i - 1).norm()));
    }

    /** A letter name counts with its full stop, or between a title or another initial and a name ("पी चिदंबरम"). */
    private boolean isInitial(List<Token> tokens, int i, boolean inside) {
        String norm = tokens.get(i).norm();
        if (norm.endsWith(".")) {
            return true;
        }
        if (!initials.contains(norm) || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (next.is(".")) {
            return true;
        }
        boolean particle = norm.equals("के") || norm.equals("ए") || norm.equals("जी") || norm.equals("ओ");
        return next.isWord() && (names.part(next).filter(p -> p != PersonNames.Part.GIVEN).isPresent() && !particle
                || inside && !particle && isNameLike(next));
    }

    private boolean isNameLike(Token token) {
        return names.part(token).isPresent() || isUnknown(token);
    }

    private boolean isUnknown(Token token) {
        return token.norm().length() > 1 && token.norm().codePointAt(0) >= 0x900 && !common.contains(token)
                && !initials.contains(token.norm()) && !roles.isSuffix(token);
    }

    private Optional<Mentioned> judge(List<Token> tokens, int start, int end, Optional<String> role) {
        int strong = 0;
        int weak = 0;
        int words = 0;
        for (int i = start; i < end; i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            words++;
            Optional<PersonNames.Part> part = names.part(tokens.get(i));
            if (part.isPresent()) {
                if (part.get() == PersonNames.Part.WEAK) {
                    weak++;
                } else {
                    strong++;
                }
            }
        }
        boolean honoured = end < tokens.size() && roles.isSuffix(tokens.get(end));
        boolean acts = end < tokens.size() && tokens.get(end).is("ने");
        double confidence;
        if (strong > 0 && words > 1) {
            confidence = 0.95;
        } else if (role.isPresent() || strong > 0) {
            confidence = 0.9;
        } else if (weak > 1 || weak > 0 && words > 1 || honoured && weak + words > 0) {
            confidence = 0.8;
        } else if (acts && words > 1) {
            confidence = 0.65;
        } else {
            return Optional.empty();
        }
        int to = honoured ? end + 1 : end;
        return Optional.of(new Mentioned(tokens, start, to, role, confidence));
    }
}
