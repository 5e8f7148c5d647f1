package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.role.ActionTable.Occurrence;
import milaan.comparison.role.HindiCases.Marked;

/** One occurrence of a Hindi action in its clause: who does it, and to whom. */
final class HindiReading {

    private static final List<String> GIVERS = List.of("से", "का", "हाथों", "द्वारा");
    /** Postpositions with which a noun of action names the one it is done to, so that its genitive is the doer. */
    static final Set<String> OBLIQUE = Set.of("पर", "खिलाफ", "को", "से", "साथ", "नाम");

    private static final Set<String> WON = Set.of("जीत", "विजय");
    private static final Set<String> EITHER_WAY = RoleWords.set("hindi-reading.either-way");

    private final Stretch stretch;
    private final HindiClauses clauses;
    private final List<Marked> cases;
    private final Occurrence occurrence;
    private final HindiVoice voice;
    private final HindiSlots at;
    private final HindiAgent agent;

    HindiReading(Stretch stretch, HindiClauses clauses, List<Marked> cases, Occurrence occurrence) {
        this.stretch = stretch;
        this.clauses = clauses;
        this.cases = cases;
        this.occurrence = occurrence;
        voice = new HindiVoice(stretch, clauses, occurrence.tokens());
        at = new HindiSlots(stretch, clauses, cases, occurrence.tokens().start(), voice.isOver());
        agent = new HindiAgent(stretch, clauses, occurrence, voice, at);
    }

    /** "X को Y का समर्थन मिला": with a verb of getting, the one it is done to stands with को. */
    Frame frame(Frame frame) {
        if (voice.isGot() && WON.contains(stretch.norm(verb()))) {
            // "X को Y के खिलाफ जीत मिली": who gets it has won.
            return new Frame(frame.action(), frame.phrase(), List.of("को"), List.of("खिलाफ", "पर"));
        }
        return voice.isGot() && frame.agent().contains("ने") && !frame.phrase().isLight()
                ? new Frame(frame.action(), frame.phrase(), GIVERS, List.of("को", "ने", "Ø")) : frame;
    }

    List<Mention> fill(List<String> frameSlots) {
        if (isGapped()) {
            return List.of();
        }
        // "X पर हुए हमले के आरोप में": X is not the accused.
        boolean ofAnother = voice.isNominal() && stretch.is(verb() - 1, "के");
        List<String> slots = frameSlots.stream().filter(s -> !ofAnother || !s.equals("पर") && !s.equals("खिलाफ")).toList();
        for (String slot : slots) {
            Optional<Marked> found = slots.size() > 1 && OBLIQUE.contains(slot) && !voice.isObliged() ? at.near(slot, true)
                    .or(() -> slots.getFirst().equals(slot) && !voice.isOver() ? at.following(slot) : Optional.empty()) : Optional.empty();
            if (found.isPresent()) {
                return found.get().who();
            }
            if (!OBLIQUE.contains(slot) && find(slot).isPresent()) {
                return find(slot).orElseThrow().who();
            }
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
            case "का" -> isEitherWay() ? Optional.empty() : at.genitive();
            case "का…को" -> at.genitive("को");
            case "का…का" -> at.genitive("की");
            case "ने" -> agent.find();
            case "को" -> object();
            case "Ø" -> at.plain();
            case "Ø=" -> at.first(c -> c.slot().equals("Ø") && c.end() == verb());
            case "पर", "खिलाफ" -> at.near(slot, false);
            case "से", "साथ" -> at.near(slot, voice.isNominal());
            default -> at.near(slot, false);
        };
    }

    /** "X की निंदा के बाद": X may condemn or be condemned. */
    private boolean isEitherWay() {
        return voice.isNominal() && !stretch.norm(occurrence.tokens().end()).startsWith("कर")
                && EITHER_WAY.contains(stretch.norm(occurrence.tokens().end() - 1));
    }

    private Optional<Marked> object() {
        if (voice.isObliged()) {
            return at.near("को", false).filter(c -> !Optional.of(c).equals(at.controller("को")));
        }
        return at.near("को", true).or(this::told).or(() -> at.near("को", false))
                .or(() -> voice.isPassive() ? at.plain() : Optional.empty());
    }

    /** "X को Y को … देने का आदेश": of two, the first is told. */
    private Optional<Marked> told() {
        boolean ofInfinitive = verb() > 1 && HindiClauses.isInfinitive(stretch, verb() - 2);
        return ofInfinitive ? at.controller("को") : Optional.empty();
    }
}
