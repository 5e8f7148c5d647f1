package milaan.facts.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.facts.OrganisationFact;
import milaan.model.TextSpan;

/** The organisations of two stretches: by key where the list knows both, else by name, acronyms by their letters. */
final class OrganisationComparison {

    private static final double SAME = 0.5;
    private static final double ALONE = 0.15;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-–()]+");

    private final NameMatcher matcher;
    private final SoundMatcher sounds;
    private final NameWords words;
    private final OrganisationKinds kinds;
    private final OrganisationParts parts = OrganisationParts.shipped();

    OrganisationComparison(NameMatcher matcher, SoundMatcher sounds, NameWords words, OrganisationKinds kinds) {
        this.kinds = kinds;
        this.matcher = matcher;
        this.sounds = sounds;
        this.words = words;
    }

    NamePairing<OrganisationFact> compare(NameSide left, NameSide right) {
        List<OrganisationFact> ours = distinct(left);
        List<OrganisationFact> theirs = distinct(right);
        List<NamePairing.Pair<OrganisationFact>> pairs = BestFirst.pair(ours, theirs, SAME, this::score);
        List<OrganisationFact> freeLeft = BestFirst.unpaired(ours, pairs, NamePairing.Pair::left);
        List<OrganisationFact> freeRight = BestFirst.unpaired(theirs, pairs, NamePairing.Pair::right);
        return BestFirst.pairing(pairs,
                freeLeft.stream().filter(l -> !answered(l, theirs, right) || isAnother(l, freeRight, right)).toList(),
                freeRight.stream().filter(r -> !answered(r, ours, left) || isAnother(r, freeLeft, left)).toList(),
                ALONE, this::doubt);
    }

    /** Only "Bank" answers here, and that is another bank's. */
    private boolean isAnother(OrganisationFact fact, List<OrganisationFact> others, NameSide other) {
        return others.stream().anyMatch(o -> kinds.areTwo(fact, o))
                && !words.appear(String.join(" ", kinds.apart(fact.name())), other, List.of());
    }

    private static List<OrganisationFact> distinct(NameSide side) {
        return side.distinct(OrganisationFact.class, f -> true,
                (f, fact) -> f.key().isPresent() ? f.key().equals(fact.key()) : f.name().equals(fact.name()));
    }

    double score(OrganisationFact left, OrganisationFact right) {
        if (left.key().isPresent() && right.key().isPresent()) {
            return left.key().equals(right.key()) ? 1 : borne(left, right) || borne(right, left) ? 0.9 : 0;
        }
        if (acronymOf(left.name(), right.name()) || acronymOf(right.name(), left.name())) {
            return 0.95;
        }
        return matcher.score(left.name(), right.name());
    }

    /** "The High Court" may be that of Delhi. */
    private static boolean borne(OrganisationFact wide, OrganisationFact narrow) {
        return narrow.key().orElseThrow().endsWith("-" + wide.key().orElseThrow());
    }

    /** NDMA or एनडीएमए for National Disaster Management Authority. */
    private boolean acronymOf(String shorter, String longer) {
        String letters = sounds.key(shorter).letters();
        if (letters.length() < 2) {
            return false;
        }
        String initials = BETWEEN.splitAsStream(longer).filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1)).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
        return initials.length() > 1 && initials.equals(letters);
    }

    /** An organisation paired already may be named a second time in other words; a part of its words may stand there. */
    private boolean answered(OrganisationFact fact, List<OrganisationFact> others, NameSide other) {
        // Words in the name of another listed one (Court, Bank) say that other name.
        List<TextSpan> spoken = fact.key().isEmpty() ? List.of() : other.facts(OrganisationFact.class).stream()
                .filter(o -> o.key().isPresent()).map(OrganisationFact::span).toList();
        return others.stream().anyMatch(o -> score(fact, o) >= SAME) || words.appear(fact.name(), other, spoken);
    }

    private double doubt(OrganisationFact left, OrganisationFact right) {
        if (parts.belong(left, right)) {
            return 0;
        }
        double sure = Math.min(left.confidence(), right.confidence());
        boolean listed = left.key().isPresent() && right.key().isPresent() || kinds.areTwo(left, right);
        double likeness = score(left, right);
        return sure * (listed ? 0.85 : 0.5) * (likeness < 0.25 ? 1 : 0.5);
    }
}
