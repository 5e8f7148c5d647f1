package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.facts.PlaceFact;
import milaan.facts.name.NameMatcher;

/**
 * Who is who over both sides of one bead: which mentions can be one person. Names agree word by word (across scripts by
 * sound); an office belongs to the name it stands with.
 */
final class Cast {

    /**
     * What is known of two mentions, one a side: UNLIKE are they where only their callings go not together, APART where
     * both texts, besides, have the one and the other.
     */
    enum Identity { SAME, UNKNOWN, UNLIKE, APART, DIFFERENT }

    private static final double SAME_WORD = 0.5;
    /** Nobody else of that name: then it may be a spelling we read badly. */
    private static final double AKIN = 0.3;

    private static final String PLACE = "place:";
    /** By the key of the whole, what the keys of its parts begin with. */
    private static final Map<String, String> PARTS = RoleWords.map("cast.parts");
    private static final Map<String, String> CAPITALS = RoleWords.map("cast.capitals");

    /** What one man can be called to two others: somebody's son and somebody's brother. */
    private static final Set<String> SEEN_OTHERWISE = RoleWords.set("cast.seen-otherwise");

    private final NameMatcher names;
    private final PersonNouns nouns;
    private final List<Mention> left;
    private final List<Mention> right;
    private final Callings callings;
    private final KinOwners leftOwners;
    private final KinOwners rightOwners;
    /** The places and bodies that each text speaks of, if only by an adjective. */
    private final Set<String> leftKeys;
    private final Set<String> rightKeys;
    private final Map<List<String>, Double> scores = new HashMap<>();

    private Cast(List<Mention> left, List<Mention> right, NameMatcher names, PersonNouns nouns, Callings callings,
                 KinOwners leftOwners, KinOwners rightOwners, Set<String> leftKeys, Set<String> rightKeys) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.names = names;
        this.nouns = nouns;
        this.callings = callings;
        this.leftOwners = leftOwners;
        this.rightOwners = rightOwners;
        this.leftKeys = leftKeys;
        this.rightKeys = rightKeys;
    }

    /** Who is who in the two stretches with these mentions. */
    static Cast of(Stretch left, List<Mention> lefts, Stretch right, List<Mention> rights, Known known) {
        return new Cast(lefts, rights, known.names(), known.nouns(), known.callings(),
                new KinOwners(left, lefts, known.nouns()), new KinOwners(right, rights, known.nouns()),
                keys(left, lefts), keys(right, rights));
    }

    private static Set<String> keys(Stretch stretch, List<Mention> mentions) {
        Stream<String> named = mentions.stream().flatMap(m -> Stream.concat(m.key().stream(), m.of().stream()));
        Stream<String> places = stretch.facts().stream().filter(PlaceFact.class::isInstance).map(f -> PLACE + ((PlaceFact) f).name());
        return Stream.concat(named, places).collect(Collectors.toSet());
    }

    /** Whether a left and a right mention are one person. */
    Identity compare(Mention one, Mention other) {
        if (one.isNamed() && other.isNamed()) {
            return named(one, other);
        }
        if (!one.isNamed() && !other.isNamed()) {
            if (isOtherWaySeen(one, other)) {
                return Identity.UNKNOWN;
            }
            return !areElsewhere(one, other) ? offices(one.concepts(), other.concepts())
                    : nouns.isOffice(one.concepts()) || areBothKnown(one.of(), other.of()) ? Identity.DIFFERENT : Identity.UNKNOWN;
        }
        if (one.isNamed() ? isKinOf(rightOwners, other, one) : isKinOf(leftOwners, one, other)) {
            return Identity.DIFFERENT;
        }
        Mention named = one.isNamed() ? one : other;
        Set<String> office = one.isNamed() ? other.concepts() : one.concepts();
        Set<String> held = held(named);
        if (held.stream().anyMatch(office::contains)) {
            return Identity.SAME;
        }
        // Who holds an office by name is not who is called by another office: chancellor X, the prime minister.
        boolean elsewhere = held(named).stream().anyMatch(h -> office.stream().anyMatch(o -> nouns.excludeAsOffices(h, o)));
        boolean anothers = elsewhere || all().stream().anyMatch(m -> m.isNamed() && !sameName(m, named)
                && m.concepts().stream().anyMatch(office::contains));
        return anothers ? Identity.DIFFERENT : apart(named, held, office);
    }

    /** "the elder son", "his elder brother": one man, called by what he is to another. */
    private boolean isOtherWaySeen(Mention one, Mention other) {
        return leftOwners.isOwned(one) != rightOwners.isOwned(other) && one.concepts().stream().anyMatch(a -> other.concepts().stream()
                .anyMatch(b -> SEEN_OTHERWISE.contains(a + "=" + b) || SEEN_OTHERWISE.contains(b + "=" + a)));
    }

    /** Whether the two are of one country or body and of another, and both texts speak of both. */
    boolean areOfOthers(Mention one, Mention other) {
        return areElsewhere(one, other) && areBothKnown(one.of(), other.of());
    }

    private static boolean areElsewhere(Mention one, Mention other) {
        return one.of().isPresent() && other.of().isPresent() && !one.of().equals(other.of());
    }

    /** Both texts speak of both places or bodies: it is not that one names the town and the other the state. */
    private boolean areBothKnown(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).allMatch(of -> of.filter(o -> leftKeys.contains(o) && rightKeys.contains(o)).isPresent());
    }

    /** "X's father" is not X. */
    private boolean isKinOf(KinOwners owners, Mention kin, Mention named) {
        return owners.of(kin).filter(owner -> sameName(owner, named)).isPresent();
    }

    /** Both texts have the one by name and the other by a calling that goes not with it: minister X and the CBI. */
    private Identity apart(Mention named, Set<String> held, Set<String> calling) {
        Set<String> one = callings.telling(held);
        Set<String> other = callings.telling(calling);
        boolean apart = !one.isEmpty() && !other.isEmpty()
                && one.stream().allMatch(h -> other.stream().allMatch(c -> callings.areApart(h, c) || nouns.exclude(h, c)));
        if (!apart) {
            return Identity.UNKNOWN;
        }
        boolean both = left.stream().anyMatch(m -> isNamedAs(m, named)) && right.stream().anyMatch(m -> isNamedAs(m, named))
                && other.stream().allMatch(this::isOnBothSides);
        return both ? Identity.APART : Identity.UNLIKE;
    }

    private boolean isNamedAs(Mention one, Mention named) {
        return one.isNamed() && sameName(one, named);
    }

    private boolean isOnBothSides(String concept) {
        return left.stream().anyMatch(m -> m.concepts().contains(concept)) && right.stream().anyMatch(m -> m.concepts().contains(concept));
    }

    /** Whether the other side names this person, too; then it is no accident of spelling that another stands here. */
    boolean knows(Mention left, Mention right) {
        return this.right.stream().anyMatch(m -> sure(left, m)) || this.left.stream().anyMatch(m -> sure(m, right));
    }

    private boolean sure(Mention one, Mention other) {
        return one.isNamed() && other.isNamed() ? sameName(one, other)
                : !one.isNamed() && !other.isNamed() && !one.concepts().isEmpty()
                        && one.concepts().equals(other.concepts());
    }

    private Identity named(Mention one, Mention other) {
        if (sameName(one, other)) {
            return Identity.SAME;
        }
        if (one.name().stream().anyMatch(w -> hasWord(other.name(), w, SAME_WORD))
                && Math.min(one.name().size(), other.name().size()) < 2) {
            return Identity.UNKNOWN;
        }
        boolean akin = one.name().stream().anyMatch(w -> hasWord(other.name(), w, AKIN));
        if (akin && !knows(one, other)) {
            return Identity.UNKNOWN;
        }
        if (isPartOf(one, other) || isPartOf(other, one)) {
            return Identity.UNKNOWN;
        }
        // A country acts through its people, and they through it: nothing is to be said.
        return one.key().isPresent() != other.key().isPresent() ? Identity.UNKNOWN : Identity.DIFFERENT;
    }

    private Identity offices(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Identity.UNKNOWN;
        }
        if (one.stream().anyMatch(other::contains)) {
            // The chief of one body is not the chief of another.
            Set<String> ofOne = without(one, other);
            Set<String> ofOther = without(other, one);
            boolean elsewhere = !ofOne.isEmpty() && !ofOther.isEmpty()
                    && ofOne.stream().allMatch(a -> ofOther.stream().allMatch(b -> nouns.exclude(a, b)));
            return elsewhere ? Identity.DIFFERENT : Identity.SAME;
        }
        if (one.stream().anyMatch(a -> other.stream().anyMatch(b -> nouns.exclude(a, b)))) {
            return Identity.DIFFERENT;
        }
        Set<String> here = callings.telling(one);
        Set<String> there = callings.telling(other);
        boolean apart = !here.isEmpty() && !there.isEmpty()
                && here.stream().allMatch(a -> there.stream().allMatch(b -> callings.areApart(a, b)));
        if (!apart) {
            return Identity.UNKNOWN;
        }
        return Stream.concat(here.stream(), there.stream()).allMatch(this::isOnBothSides) ? Identity.APART : Identity.UNLIKE;
    }

    private static Set<String> without(Set<String> concepts, Set<String> others) {
        return concepts.stream().filter(c -> !others.contains(c)).collect(Collectors.toSet());
    }

    private Set<String> held(Mention named) {
        Set<String> held = new HashSet<>(named.concepts());
        all().stream().filter(m -> m.isNamed() && sameName(m, named)).forEach(m -> held.addAll(m.concepts()));
        return held;
    }

    private List<Mention> all() {
        List<Mention> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    /** Whether both are called so: by one name, or without a name by one office. */
    boolean isOneAs(Mention one, Mention other) {
        return one.isNamed() && other.isNamed() ? sameName(one, other)
                : !one.isNamed() && !other.isNamed() && one.concepts().stream().anyMatch(other.concepts()::contains);
    }

    /** Whether the words of the shorter name are all found in the longer. */
    boolean sameName(Mention one, Mention other) {
        if (one.key().isPresent() && (Objects.equals(one.key(), other.key()) || isCapitalOf(one, other) || isCapitalOf(other, one))) {
            return true;
        }
        List<String> few = one.name().size() <= other.name().size() ? one.name() : other.name();
        List<String> many = few == one.name() ? other.name() : one.name();
        if (few.isEmpty()) {
            return false;
        }
        double whole = score(String.join(" ", one.name()), String.join(" ", other.name()));
        return few.size() == many.size() && whole >= SAME_WORD
                // Kin share the surname: the first name must be alike.
                && score(few.getFirst(), many.getFirst()) >= 0.4 && few.stream().allMatch(w -> hasWord(many, w, 0.3))
                || few.stream().allMatch(w -> hasWord(many, w, SAME_WORD));
    }

    /** The government acts through a ministry, the United Nations through an agency. */
    private static boolean isPartOf(Mention part, Mention whole) {
        return whole.key().map(PARTS::get).filter(begins -> part.key().filter(k -> Stream.of(begins.split(",")).anyMatch(k::startsWith))
                .isPresent()).isPresent();
    }

    /** Nairobi thanks, and Kenya does. */
    private static boolean isCapitalOf(Mention city, Mention country) {
        return city.key().filter(k -> k.startsWith(PLACE)).map(k -> CAPITALS.get(k.substring(PLACE.length())))
                .filter(c -> country.key().equals(Optional.of(PLACE + c))).isPresent();
    }

    private boolean hasWord(List<String> name, String word, double least) {
        return name.stream().anyMatch(w -> score(w, word) >= least);
    }

    private double score(String one, String other) {
        return scores.computeIfAbsent(List.of(one, other), k -> one.equals(other) ? 1 : names.score(one, other));
    }
}
