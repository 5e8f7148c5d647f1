package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.role.HindiCases.Marked;
import milaan.model.Language;

/**
 * Where the verb is in no table: the English begins with X doing something, the Hindi has Y with ने and X in another
 * case. Only where each side names both, and the English verb is not one that things happen to.
 */
final class CrossedSubject {

    /** Who acts in English and who in Hindi. */
    record Crossed(Mention english, Mention hindi) { }

    private static final Set<String> UNDERGOING = Set.of("received", "receives", "receive", "got", "gets", "faced", "faces",
            "suffered", "survived", "underwent", "lost", "loses", "accepted", "inherited", "learned", "learnt", "heard",
            "obeyed", "fled", "escaped", "avoided", "joined", "joins", "served", "died", "met", "meets", "married", "fell",
            "became", "heads", "is", "was", "are", "were", "has", "have", "had", "will", "won", "earned", "needs", "owes",
            "took", "takes", "drew", "saw", "found", "remained", "appeared", "gained", "benefited", "divorced", "said");
    private static final Set<String> AUXILIARY = Set.of("has", "have", "had", "will", "would", "also", "later");
    private static final Set<String> ACTING = Set.of("ने", "द्वारा", "हाथों", "अनुसार", "Ø");
    private static final Set<String> OBLIQUE = Set.of("को", "पर", "से", "खिलाफ", "का", "साथ");

    private CrossedSubject() { }

    static Optional<Crossed> find(Stretch hindi, List<Mention> hindiMentions, Stretch english, List<Mention> englishMentions,
                                  Cast cast, boolean hindiLeft) {
        if (hindi.language() != Language.HINDI || english.language() != Language.ENGLISH) {
            return Optional.empty();
        }
        Optional<Mention> subject = englishMentions.stream().filter(m -> m.from() >= english.begins()).findFirst()
                .filter(m -> m.from() - english.begins() <= 1 && acts(english, m));
        HindiClauses clauses = new HindiClauses(hindi, Set.of(), Set.of());
        List<Marked> cases = new HindiCases(hindi, hindiMentions, clauses).read().stream()
                .filter(c -> c.at() >= hindi.begins()).toList();
        List<Mention> agents = cases.stream().filter(c -> c.slot().equals("ने")).flatMap(c -> c.who().stream()).toList();
        if (subject.isEmpty() || agents.size() != 1) {
            return Optional.empty();
        }
        Mention x = subject.get();
        Mention y = agents.getFirst();
        boolean oblique = cases.stream().anyMatch(c -> OBLIQUE.contains(c.slot()) && isAmong(x, c, cast, hindiLeft));
        boolean acting = cases.stream().anyMatch(c -> ACTING.contains(c.slot()) && isAmong(x, c, cast, hindiLeft));
        boolean answered = englishMentions.stream().anyMatch(m -> m.from() > x.to() && isSame(y, m, cast, hindiLeft));
        return oblique && !acting && answered && !isSame(y, x, cast, hindiLeft) ? Optional.of(new Crossed(x, y)) : Optional.empty();
    }

    private static boolean acts(Stretch english, Mention subject) {
        int verb = subject.to();
        while (AUXILIARY.contains(english.norm(verb))) {
            verb++;
        }
        String norm = english.norm(verb);
        boolean passive = norm.equals("been") || norm.equals("be");
        return !passive && !UNDERGOING.contains(norm) && norm.matches("\\p{L}{3,}(?:ed|s)|gave|wrote|sent|told|held|led|threw|"
                + "taught|made|fought|chose|left|put|cut|hit|shot|caught|sold|bought|paid|lent|stole|beat|brought|drove|fed|bit");
    }

    private static boolean isAmong(Mention english, Marked marked, Cast cast, boolean hindiLeft) {
        return marked.who().stream().anyMatch(m -> isSame(m, english, cast, hindiLeft));
    }

    private static boolean isSame(Mention hindi, Mention english, Cast cast, boolean hindiLeft) {
        Cast.Identity identity = hindiLeft ? cast.compare(hindi, english) : cast.compare(english, hindi);
        return identity == Cast.Identity.SAME;
    }
}
