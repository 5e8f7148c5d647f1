package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;
import milaan.model.TextSpan;

/** Reads deeds from Hindi by case markers, from the clause before the verb. */
final class HindiDeeds implements DeedReader {

    private static final Set<String> GO = Set.of("गया", "गई", "गए", "गये", "गईं", "गयी", "जाएगा", "जाएगी", "जाएंगे", "जाना", "जाने",
            "जाता", "जाती", "जाते", "जा", "हुआ", "हुई", "हुए", "हो", "हुईं");
    private static final Set<String> NOMINAL = Set.of("के", "का", "में", "से", "पर", "को", "की");
    private static final Set<String> GOT = Set.of("मिला", "मिली", "मिले", "मिलीं", "मिलेगा", "मिलेगी", "प्राप्त", "सामना", "झेलना", "झेलनी");
    private static final List<String> GIVERS = List.of("से", "का", "हाथों", "द्वारा");
    private static final int REACH = 4;

    private final ActionTable actions;

    HindiDeeds(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public List<Deed> read(Stretch stretch, List<Mention> mentions) {
        List<Occurrence> occurrences = actions.in(stretch);
        Set<Integer> verbs = occurrences.stream().map(o -> o.tokens().end() - 1)
                .filter(i -> !NOMINAL.contains(stretch.norm(i + 1)) || stretch.is(i + 1, "की")).collect(Collectors.toSet());
        Set<Integer> named = mentions.stream().flatMap(m -> IntStream.range(m.from(), m.to()).boxed())
                .collect(Collectors.toSet());
        HindiClauses clauses = new HindiClauses(stretch, verbs, named);
        List<Marked> cases = new HindiCases(stretch, mentions, clauses).read();
        List<Deed> deeds = new ArrayList<>();
        for (Occurrence o : occurrences) {
            if (o.tokens().start() < stretch.begins()) {
                continue;
            }
            Reading reading = new Reading(stretch, clauses, cases, o);
            Frame frame = reading.frame(o.frame());
            Deed deed = HindiAttribute.of(stretch, mentions, cases, clauses, o).orElseGet(() -> new Deed(frame.action(),
                    stretch.span(o.tokens().start(), o.tokens().end()), reading.fill(frame.agent()), reading.fill(frame.patient())));
            if (!o.frame().phrase().isLight() || deed.isComplete()) {
                deeds.add(deed);
            }
        }
        return deeds;
    }

    /** One occurrence of an action in its clause. */
    private record Reading(Stretch stretch, HindiClauses clauses, List<Marked> cases, Occurrence occurrence) {

        /** "X को Y का समर्थन मिला": with a verb of getting, the one it is done to stands with को. */
        Frame frame(Frame frame) {
            return isGot() && frame.agent().contains("ने") && !frame.phrase().isLight()
                    ? new Frame(frame.action(), frame.phrase(), GIVERS, List.of("को", "ने", "Ø")) : frame;
        }

        private boolean isGot() {
            int end = occurrence.tokens().end();
            for (int i = end; i < Math.min(stretch.size(), end + 3) && !stretch.isMark(i); i++) {
                if (GOT.contains(stretch.norm(i)) && clauses.sameFinite(i, verb())) {
                    return true;
                }
            }
            return false;
        }

        List<Mention> fill(List<String> slots) {
            if (isGapped()) {
                return List.of();
            }
            for (String slot : slots) {
                Optional<Marked> found = find(slot);
                if (found.isPresent()) {
                    return found.get().who();
                }
            }
            return List.of();
        }

        /** "X ने … की और Y ने … की भूमिका निभाई": one verb for two, who did which is not told apart. */
        private boolean isGapped() {
            return cases.stream().filter(c -> c.slot().equals("ने") && clauses.samePart(c.at(), verb())).count() > 1;
        }

        private int verb() {
            return occurrence.tokens().start();
        }

        private Optional<Marked> find(String slot) {
            return switch (slot) {
                case "का" -> genitive();
                case "ने" -> agent();
                case "को" -> object();
                case "Ø" -> plain();
                case "से", "पर", "खिलाफ", "साथ" -> nominal() && !slot.equals("पर") && !slot.equals("खिलाफ")
                        ? near(slot, true) : near(slot, false);
                default -> near(slot, false);
            };
        }

        /** X की हत्या: straight before the word, but for adjectives. */
        private Optional<Marked> genitive() {
            return cases.stream().filter(c -> c.slot().equals("का") && c.end() <= verb() && verb() - c.end() <= 3)
                    .filter(c -> clauses.sameFinite(c.at(), verb()))
                    .filter(c -> IntStream.range(c.end(), verb()).noneMatch(i -> NOMINAL.contains(stretch.norm(i))))
                    .reduce((a, b) -> b);
        }

        private Optional<Marked> agent() {
            Optional<Marked> by = near("द्वारा", false).or(() -> near("हाथों", false));
            if (by.isPresent()) {
                return by;
            }
            if (nominal()) {
                return Optional.empty();
            }
            Optional<Marked> ne = inFinite(c -> c.slot().equals("ने"));
            if (ne.isPresent() || passive()) {
                return ne;
            }
            if (clauses.sharesSubject(verb()) && inFinite(c -> c.slot().equals("Ø")).isEmpty()) {
                return cases.stream().filter(c -> c.slot().equals("ने") && clauses.isBefore(c.at(), verb())).reduce((a, b) -> b);
            }
            return perfective() ? Optional.empty() : plain();
        }

        private Optional<Marked> object() {
            return near("को", true).or(() -> near("को", false)).or(() -> passive() ? plain() : Optional.empty());
        }

        private Optional<Marked> plain() {
            Predicate<Marked> person = c -> c.slot().equals("Ø")
                    && c.who().stream().allMatch(m -> m.isNamed() && m.sure() && m.key().filter(k -> k.startsWith("place:")).isEmpty());
            Predicate<Marked> any = c -> c.slot().equals("Ø") && c.who().stream().allMatch(Mention::sure);
            return inFinite(person.and(c -> c.at() < verb())).or(() -> inFinite(any.and(c -> c.at() < verb())))
                    .or(() -> inFinite(person.and(c -> clauses.samePart(c.at(), verb()))));
        }

        private Optional<Marked> near(String slot, boolean samePart) {
            return cases.stream().filter(c -> c.slot().equals(slot) && c.end() <= verb() + (slot.equals("ने") ? 99 : 0))
                    .filter(c -> samePart ? clauses.samePart(c.at(), verb()) : clauses.sameFinite(c.at(), verb()))
                    .reduce((a, b) -> b)
                    .or(() -> cases.stream().filter(c -> c.slot().equals(slot) && c.at() >= verb() && !samePart
                            && clauses.sameFinite(c.at(), verb())).findFirst());
        }

        private Optional<Marked> inFinite(Predicate<Marked> wanted) {
            Optional<Marked> part = cases.stream().filter(wanted).filter(c -> clauses.samePart(c.at(), verb())).findFirst();
            return part.or(() -> cases.stream().filter(wanted).filter(c -> clauses.sameFinite(c.at(), verb())).findFirst());
        }

        /** The action is a noun that something else is said of: हत्या के आरोप में. */
        private boolean nominal() {
            int end = occurrence.tokens().end();
            String next = stretch.norm(end);
            if (next.equals("की")) {
                String then = stretch.norm(end + 1);
                return !(then.isEmpty() || stretch.isMark(end + 1) || Set.of("है", "हैं", "थी", "और", "गई", "जा", "थीं", "जाती")
                        .contains(then));
            }
            if (next.equals("के") && Set.of("बाद", "लिए").contains(stretch.norm(end + 1))) {
                return !HindiClauses.isInfinitive(stretch, end - 1);
            }
            return NOMINAL.contains(next) || HindiClauses.isInfinitive(stretch, end);
        }

        private boolean passive() {
            int end = occurrence.tokens().end();
            int last = Math.min(stretch.size(), end + REACH);
            TextSpan after = new TextSpan(end, Math.max(end, last));
            for (int i = after.start(); i < after.end(); i++) {
                if (stretch.isMark(i) || !clauses.sameFinite(i, verb())) {
                    return false;
                }
                if (GO.contains(stretch.norm(i))) {
                    return true;
                }
            }
            return false;
        }

        /** A perfective without ने has dropped its subject; what is unmarked is then no agent. */
        private boolean perfective() {
            int end = occurrence.tokens().end();
            for (int i = end; i < Math.min(stretch.size(), end + REACH) && !stretch.isMark(i); i++) {
                if (Set.of("किया", "की", "दिया", "दी", "लिया", "ली", "किए", "दिए", "लगाया").contains(stretch.norm(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
