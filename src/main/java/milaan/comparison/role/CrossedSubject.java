package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.comparison.role.HindiCases.Marked;
import milaan.model.Language;

/**
 * Where the verb is in no table: the English begins with X doing something, the Hindi has Y with ने and X in another
 * case. Only where each side names both, and the English verb is not one that things happen to.
 */
final class CrossedSubject {

    /** Who acts in English and who in Hindi. */
    record Crossed(Mention english, Mention hindi) { }

    private static final Set<String> UNDERGOING = RoleWords.set("crossed-subject.undergoing");
    /** Verbs with which से names the one who gives: what X teaches Y, Y learns X से. */
    private static final Set<String> FROM = RoleWords.set("crossed-subject.from");
    private static final Set<String> GOING_ON = Set.of("रहा", "रही", "रहे");
    private static final Set<String> BEING = RoleWords.set("crossed-subject.being");
    private static final List<String> FUTURE = List.of("ेगा", "ेगी", "ेंगे", "ेंगी");
    private static final int ADVERBIAL = 4;
    private static final int INSERTION = 16;
    private static final Set<String> AUXILIARY = RoleWords.set("crossed-subject.auxiliary");
    private static final Set<String> JOINTS = Set.of("and", "after", "before", "as", "since", "than", "where");
    private static final Set<String> ACTING = Set.of("ने", "द्वारा", "हाथों", "अनुसार", "Ø");
    private static final Set<String> OBLIQUE = Set.of("को", "पर", "से", "खिलाफ", "का");

    private CrossedSubject() { }

    static Optional<Crossed> find(Stretch hindi, List<Mention> hindiMentions, Stretch english, List<Mention> englishMentions,
                                  Cast cast, boolean hindiLeft) {
        if (hindi.language() != Language.HINDI || english.language() != Language.ENGLISH) {
            return Optional.empty();
        }
        Optional<Reported> content = Reported.content(hindi, english, englishMentions);
        return content.flatMap(c -> crossed(c.hindi(), hindiMentions, c.english(), englishMentions, cast, hindiLeft));
    }

    private static Optional<Crossed> crossed(Stretch hindi, List<Mention> hindiMentions, Stretch english, List<Mention> englishMentions,
                                             Cast cast, boolean hindiLeft) {
        Optional<Mention> subject = englishMentions.stream().filter(m -> m.from() >= english.begins()).findFirst()
                .filter(m -> opens(english, m)).flatMap(m -> acts(english, m) ? Optional.of(m) : byWhom(english, m, englishMentions));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        HindiClauses clauses = new HindiClauses(hindi, Set.of(), Mention.tokens(hindiMentions));
        List<Marked> cases = new HindiCases(hindi, hindiMentions, clauses).read();
        List<Mention> agents = agents(hindi, cases);
        if (agents.size() != 1) {
            return Optional.empty();
        }
        Mention x = subject.get();
        Mention y = agents.getFirst();
        boolean source = hindi.tokens().stream().anyMatch(t -> FROM.contains(t.norm()));
        boolean oblique = cases.stream().anyMatch(c -> OBLIQUE.contains(c.slot()) && !(source && c.slot().equals("से"))
                && isAmong(x, c, cast, hindiLeft));
        boolean acting = cases.stream().anyMatch(c -> ACTING.contains(c.slot()) && isAmong(x, c, cast, hindiLeft));
        boolean answered = englishMentions.stream().anyMatch(m -> m.from() > x.from() && isSame(y, m, cast, hindiLeft));
        return oblique && !acting && answered && !isSame(y, x, cast, hindiLeft) ? Optional.of(new Crossed(x, y)) : Optional.empty();
    }

    /** Those with ने; where nobody stands with it and the verb is no past one, the first without a marker. */
    private static List<Mention> agents(Stretch hindi, List<Marked> cases) {
        List<Mention> past = cases.stream().filter(c -> c.slot().equals("ने")).flatMap(c -> c.who().stream()).toList();
        boolean open = past.isEmpty() && IntStream.range(hindi.begins(), hindi.size()).mapToObj(hindi::norm).anyMatch(norm ->
                GOING_ON.contains(norm) || FUTURE.stream().anyMatch(norm::endsWith) && !BEING.contains(norm));
        return !open ? past : cases.stream().filter(c -> c.slot().equals("Ø") && c.who().stream().allMatch(m -> m.isNamed() && m.sure()))
                .findFirst().map(Marked::who).orElse(List.of());
    }

    private static boolean acts(Stretch english, Mention subject) {
        int verb = afterInsertion(english, subject.to());
        while (AUXILIARY.contains(english.norm(verb)) || EnglishWords.isAdverb(english.norm(verb))) {
            verb++;
        }
        String norm = english.norm(verb);
        boolean passive = norm.equals("been") || norm.equals("be");
        if (EnglishWords.BE.contains(norm) && english.norm(verb + 1).endsWith("ing") || english.is(verb - 1, "will") && !passive) {
            return !UNDERGOING.contains(norm) || norm.startsWith("is") || norm.startsWith("are") || norm.startsWith("was");
        }
        EnglishInflection form = EnglishInflection.of(norm);
        // "US asked by Qatar"
        return !passive && !english.is(verb + 1, "by") && !UNDERGOING.contains(norm) && norm.length() > 2
                && (form == EnglishInflection.THIRD && !EnglishWords.isFinite(english.norm(verb + 1))
                || form == EnglishInflection.PAST && !isParticiple(english, verb));
    }

    /** "X trapped in the flood were rescued", "X put under arrest by Y": X does not do it. */
    private static boolean isParticiple(Stretch english, int verb) {
        for (int i = verb + 1; i < english.size() && !english.is(i, ",") && !EnglishWords.BREAKS.contains(english.norm(i))
                && !JOINTS.contains(english.norm(i)); i++) {
            boolean byWhom = english.is(i, "by") && i + 1 < english.size() && !english.tokens().get(i + 1).isNumber();
            if (EnglishWords.isFinite(english.norm(i)) || byWhom) {
                return true;
            }
        }
        return false;
    }

    /** "X, who …, did": behind the second comma. */
    private static int afterInsertion(Stretch english, int to) {
        if (!english.is(to, ",")) {
            return to;
        }
        for (int i = to + 1; i < Math.min(english.size(), to + INSERTION) && !english.is(i, "."); i++) {
            if (english.is(i, ",")) {
                return i + 1;
            }
        }
        return to;
    }

    /** "On Monday X": nothing but a short adverbial before. */
    private static boolean opens(Stretch english, Mention first) {
        int before = first.from() - english.begins();
        return before <= 1 || before <= ADVERBIAL && !EnglishWords.PREPOSITIONS.contains(english.norm(first.from() - 1))
                && !EnglishWords.PREPOSITIONS.contains(english.norm(first.from() - 2));
    }

    /** "X was …ed by Y": Y. */
    private static Optional<Mention> byWhom(Stretch english, Mention subject, List<Mention> mentions) {
        int verb = subject.to();
        boolean be = false;
        while (EnglishWords.AUXILIARIES.contains(english.norm(verb)) || EnglishWords.isAdverb(english.norm(verb))) {
            be |= EnglishWords.BE.contains(english.norm(verb));
            verb++;
        }
        for (int i = verb + 1; be && i <= verb + 2; i++) {
            int after = i + 1;
            if (english.is(i, "by")) {
                return mentions.stream().filter(m -> m.from() >= after && m.from() <= after + 2 && !english.is(m.to(), "'s")).findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(Mention english, Marked marked, Cast cast, boolean hindiLeft) {
        return marked.who().stream().anyMatch(m -> isSame(m, english, cast, hindiLeft));
    }

    private static boolean isSame(Mention hindi, Mention english, Cast cast, boolean hindiLeft) {
        Cast.Identity identity = hindiLeft ? cast.compare(hindi, english) : cast.compare(english, hindi);
        return identity == Cast.Identity.SAME;
    }
}
