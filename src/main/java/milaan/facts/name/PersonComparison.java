package milaan.facts.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.facts.PersonFact;
import milaan.model.Language;
import milaan.model.TextSpan;

/** The persons of two stretches: by their fullest names, a bare surname by any word of the other's name. */
final class PersonComparison {

    private static final double SAME = 0.5;
    private static final double ALONE = 0.2;
    private static final double OTHER_PART = 0.35;
    private static final double QUITE_OTHER = 0.2;
    /** The word before a name begins no farther away than this. */
    private static final int NEAR = 30;
    private static final Set<PersonFact.Mention> NAMING = Set.of(PersonFact.Mention.FULL, PersonFact.Mention.SHORT,
            PersonFact.Mention.FORMER_LATTER);
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-–]+");

    private final NameMatcher matcher;
    private final SoundMatcher sounds;
    private final NameWords words;
    private final PersonNames names;

    PersonComparison(NameMatcher matcher, SoundMatcher sounds, NameWords words, PersonNames names) {
        this.names = names;
        this.matcher = matcher;
        this.sounds = sounds;
        this.words = words;
    }

    NamePairing<PersonFact> compare(NameSide left, NameSide right) {
        List<PersonFact> leftNamed = named(left);
        List<PersonFact> rightNamed = named(right);
        List<NamePairing.Pair<PersonFact>> pairs = BestFirst.pair(leftNamed, rightNamed, SAME, this::score);
        List<TextSpan> spokenLeft = pairs.stream().map(p -> p.left().span()).toList();
        List<TextSpan> spokenRight = pairs.stream().map(p -> p.right().span()).toList();
        List<PersonFact> freeLeft = BestFirst.unpaired(leftNamed, pairs, NamePairing.Pair::left);
        List<PersonFact> freeRight = BestFirst.unpaired(rightNamed, pairs, NamePairing.Pair::right);
        List<PersonFact> leftOpen = freeLeft.stream().filter(l -> !answered(l, left, right, spokenRight)
                || freeRight.stream().anyMatch(r -> areNamesakes(l, left, r, right))).toList();
        List<PersonFact> rightOpen = freeRight.stream().filter(r -> !answered(r, right, left, spokenLeft)
                || freeLeft.stream().anyMatch(l -> areNamesakes(l, left, r, right))).toList();
        return BestFirst.pairing(pairs, leftOpen, rightOpen, ALONE, (l, r) -> doubt(l, left, r, right));
    }

    /**
     * Two who share one name only: the family name agrees and the given names do not, or the other way round. Names by list,
     * and neither side has any other word of the other's name.
     */
    private boolean areNamesakes(PersonFact left, NameSide leftSide, PersonFact right, NameSide rightSide) {
        List<String> first = words(left);
        List<String> second = words(right);
        if (first.size() < 2 || second.size() < 2) {
            return false;
        }
        boolean family = likeness(first.getLast(), second.getLast()) >= SAME;
        boolean given = likeness(first.getFirst(), second.getFirst()) >= SAME;
        if (family == given) {
            return false;
        }
        String here = family ? first.getFirst() : first.getLast();
        String there = family ? second.getFirst() : second.getLast();
        boolean hereListed = names.tells(here, family);
        boolean thereListed = names.tells(there, family);
        boolean both = hereListed && thereListed;
        // A word no list knows may be a calling before the name; behind it, it is a name, too.
        boolean one = family ? hereListed && isPlainly(right, rightSide) || thereListed && isPlainly(left, leftSide)
                : (hereListed || thereListed) && !names.isSecond(here) && !names.isSecond(there);
        return (both || one) && likeness(here, there) < (both ? OTHER_PART : QUITE_OTHER)
                && isOnlyHere(unshared(first, family), rightSide) && isOnlyHere(unshared(second, family), leftSide);
    }

    /** English, after a word in small letters: the capitals are a name's then, and no calling is among them. */
    private static boolean isPlainly(PersonFact person, NameSide side) {
        int start = person.span().start();
        String before = side.analysis().text().source().value().substring(Math.max(0, start - NEAR), start).stripTrailing();
        int word = before.lastIndexOf(' ') + 1;
        return side.analysis().text().language() == Language.ENGLISH && word < before.length()
                && Character.isLowerCase(before.codePointAt(word))
                && Character.isLetter(before.codePointAt(before.length() - 1));
    }

    private double likeness(String one, String other) {
        return sounds.score(sounds.key(one), sounds.key(other));
    }

    private static List<String> unshared(List<String> name, boolean family) {
        return family ? name.subList(0, name.size() - 1) : name.subList(1, name.size());
    }

    private boolean isOnlyHere(List<String> name, NameSide other) {
        return name.stream().noneMatch(w -> words.appear(w, other, List.of()));
    }

    private static List<String> words(PersonFact person) {
        return BETWEEN.splitAsStream(person.name()).filter(w -> !w.isEmpty()).toList();
    }

    /** One fact a person: the first mention with the longest words. */
    private static List<PersonFact> named(NameSide side) {
        return side.distinct(PersonFact.class, f -> NAMING.contains(f.mention()), (f, fact) -> f.referent() == fact.referent());
    }

    double score(PersonFact left, PersonFact right) {
        double whole = matcher.score(left.name(), right.name());
        List<SoundKey> a = keys(left.name());
        List<SoundKey> b = keys(right.name());
        if (a.isEmpty() || b.isEmpty() || a.size() > 1 && b.size() > 1) {
            return whole;
        }
        double part = a.stream().mapToDouble(x -> b.stream().mapToDouble(y -> sounds.score(x, y)).max().orElse(0))
                .max().orElse(0);
        return Math.max(whole, part * 0.97);
    }

    private List<SoundKey> keys(String name) {
        return BETWEEN.splitAsStream(name).filter(w -> w.length() > 1).map(sounds::key).toList();
    }

    /** By the bare office, by the same person outside the list of names, or by words that sound like the name. */
    private boolean answered(PersonFact fact, NameSide own, NameSide other, List<TextSpan> spoken) {
        Set<String> offices = own.analysis().facts(PersonFact.class).stream()
                .filter(f -> f.referent() == fact.referent()).flatMap(f -> f.role().stream())
                .collect(Collectors.toSet());
        boolean byOffice = other.facts(PersonFact.class).stream()
                .anyMatch(f -> f.mention() == PersonFact.Mention.ROLE_ONLY && f.role().filter(offices::contains).isPresent());
        return byOffice || words.appear(fact.name(), other, spoken)
                || words.appear(own.analysis().words(fact), other, spoken);
    }

    /** How sure it is that {@code left} is another person than {@code right}, both without an answer. */
    private double doubt(PersonFact left, NameSide leftSide, PersonFact right, NameSide rightSide) {
        double likeness = score(left, right);
        double sure = Math.min(left.confidence(), right.confidence()) * 0.85;
        // Nearly alike: rather one name in two odd spellings than two names.
        sure *= likeness < 0.2 ? 1 : likeness < 0.35 ? 0.8 : 0.45;
        // Known to the other text under its own name: then the other text would have named it here, too.
        boolean leftKnown = knownTo(left, rightSide);
        boolean rightKnown = knownTo(right, leftSide);
        if (leftKnown && rightKnown) {
            sure += 0.1;
        }
        boolean sameRole = left.role().isPresent() && left.role().equals(right.role());
        if (sameRole) {
            sure += 0.08;
        } else if (left.role().isPresent() && right.role().isPresent() && !leftKnown && !rightKnown) {
            sure *= 0.8;
        }
        return Math.min(0.97, sure);
    }

    private boolean knownTo(PersonFact fact, NameSide other) {
        return other.analysis().facts(PersonFact.class).stream().anyMatch(f -> score(fact, f) >= SAME);
    }
}
