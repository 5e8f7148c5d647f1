package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.OrdinalFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.place.PlaceComparison;
import milaan.model.Language;
import milaan.text.Phrases;
import milaan.text.Token;

/** Finds on both sides of a pair what figures may belong to: persons, places, parties by name, and kinds of those counted. */
final class CountOwners {

    private static final double ALIKE = 0.6;

    private final CountedKinds kinds;
    private final FirstPlaces first;
    private final DateComparison dates;
    private final NameComparison names;
    private final PlaceComparison places;
    private final NameMatcher matcher;

    CountOwners(CountedKinds kinds, FirstPlaces first, DateComparison dates, NameComparison names, PlaceComparison places, NameMatcher matcher) {
        this.kinds = kinds;
        this.first = first;
        this.dates = dates;
        this.names = names;
        this.places = places;
        this.matcher = matcher;
    }

    record Both(List<CountOwner> left, List<CountOwner> right) { }

    Both of(AlignedPair pair) {
        Both both = new Both(new ArrayList<>(), new ArrayList<>());
        addKinds(Sides.left(pair).tokens(), both.left());
        addKinds(Sides.right(pair).tokens(), both.right());
        NameSide left = new NameSide(pair.left(), pair.bead().left());
        NameSide right = new NameSide(pair.right(), pair.bead().right());
        addNames(both, CountOwner.Group.ORGANISATION, names.organisations(left, right).pairs(), pair,
                pair.leftFacts(OrganisationFact.class), pair.rightFacts(OrganisationFact.class), f -> true,
                (a, b) -> a.key().isPresent() ? a.key().equals(b.key()) : a.name().equals(b.name()));
        addNames(both, CountOwner.Group.PLACE, places.places(left, right).pairs(), pair, pair.leftFacts(PlaceFact.class),
                pair.rightFacts(PlaceFact.class), f -> f.use() == PlaceFact.Use.NAME || f.use() == PlaceFact.Use.ADJECTIVE,
                (a, b) -> a.name().equals(b.name()) || a.entry().isPresent() && a.entry().equals(b.entry()));
        addNames(both, CountOwner.Group.PERSON, names.persons(left, right).pairs(), pair, pair.leftFacts(PersonFact.class),
                pair.rightFacts(PersonFact.class), f -> f.mention() == PersonFact.Mention.FULL
                        || f.mention() == PersonFact.Mention.SHORT, (a, b) -> a.referent() == b.referent());
        addDates(pair, both);
        addOrdinals(Sides.left(pair), both.left());
        addOrdinals(Sides.right(pair), both.right());
        return both;
    }

    /** 2019 में 303, Monday's 30: one id for a day of the left and the only one on the right that agrees with it. */
    private void addDates(AlignedPair pair, Both both) {
        List<DateFact> rights = pair.rightFacts(DateFact.class);
        for (DateFact left : pair.leftFacts(DateFact.class)) {
            String id = "date " + left.span().start();
            add(both.left(), id, CountOwner.Group.DATE, left);
            List<DateFact> same = rights.stream().filter(r -> dates.compare(left, pair.left().published(), r,
                    pair.right().published()).verdict() == Verdict.AGREE).toList();
            if (same.size() == 1) {
                add(both.right(), id, CountOwner.Group.DATE, same.getFirst());
            }
        }
        unpaired(rights, both.right(), CountOwner.Group.DATE, f -> true)
                .forEach(r -> add(both.right(), "date on the right " + r.span().start(), CountOwner.Group.DATE, r));
    }

    private void addOrdinals(Sides side, List<CountOwner> found) {
        side.facts(OrdinalFact.class).forEach(o -> add(found, "no " + o.value(), CountOwner.Group.ORDINAL, o));
        first.in(side.tokens()).forEach(t -> found.add(new CountOwner("no 1", CountOwner.Group.ORDINAL, t.span())));
    }

    private void addKinds(List<Token> tokens, List<CountOwner> found) {
        List<CountedKinds.Kind> all = IntStream.range(0, tokens.size()).mapToObj(i -> kinds.at(tokens, i)).flatMap(Optional::stream)
                .map(Phrases.Match::value).toList();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            kinds.at(tokens, i).ifPresent(m -> found.add(new CountOwner(kinds.beside(m.value(), all, WordAnswers.language(tokens.get(at))), switch (m.value().family()) {
                case PERSON -> CountOwner.Group.KIND;
                case FATE -> CountOwner.Group.FATE;
                case THING -> CountOwner.Group.THING;
                // Independents win seats beside parties.
                case GROUP -> CountOwner.Group.ORGANISATION;
                case SIDE -> CountOwner.Group.SIDE;
            }, kinds.axis(m.value()), tokens.get(at).span().cover(tokens.get(m.end() - 1).span()))));
        }
    }

    private <F extends Fact> void addNames(Both both, CountOwner.Group group, List<NamePairing.Pair<F>> pairs,
                                           AlignedPair pair, List<F> lefts, List<F> rights, Predicate<F> named,
                                           BiPredicate<F, F> same) {
        for (int i = 0; i < pairs.size(); i++) {
            NamePairing.Pair<F> p = pairs.get(i);
            String id = group + " " + i;
            lefts.stream().filter(f -> named.test(f) && same.test(p.left(), f)).forEach(f -> add(both.left(), id, group, f));
            rights.stream().filter(f -> named.test(f) && same.test(p.right(), f)).forEach(f -> add(both.right(), id, group, f));
        }
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        unpaired(lefts, both.left(), group, named)
                .forEach(f -> addUnread(f, group, left, both.left(), right, both.right()));
        unpaired(rights, both.right(), group, named)
                .forEach(f -> addUnread(f, group, right, both.right(), left, both.left()));
    }

    private static <F extends Fact> List<F> unpaired(List<F> facts, List<CountOwner> found, CountOwner.Group group,
                                                     Predicate<F> named) {
        return facts.stream().filter(named).filter(f -> found.stream()
                .noneMatch(o -> o.group() == group && o.span().overlaps(f.span()))).toList();
    }

    private static void add(List<CountOwner> owners, String id, CountOwner.Group group, Fact fact) {
        owners.add(new CountOwner(id, group, fact.span()));
    }

    /** A name with no fact on the other side: its words may stand there all the same. Else it belongs to nobody we know. */
    private void addUnread(Fact fact, CountOwner.Group group, Sides own, List<CountOwner> owners, Sides other,
                           List<CountOwner> others) {
        String id = group + " at " + fact.span().start() + own.analysis().text().language();
        owners.add(new CountOwner(id, group, fact.span()));
        if (own.analysis().text().language() != Language.ENGLISH || other.analysis().text().language() != Language.HINDI) {
            return;
        }
        int length = (int) own.tokens().stream().filter(t -> t.isWord() && fact.span().contains(t.span())).count();
        String name = own.analysis().words(fact);
        List<Token> words = other.tokens();
        IntStream.rangeClosed(0, words.size() - length).mapToObj(i -> words.subList(i, i + length))
                .filter(w -> w.stream().allMatch(Token::isWord)).map(w -> w.getFirst().span().cover(w.getLast().span()))
                .filter(span -> others.stream().noneMatch(o -> o.group() == group && o.span().overlaps(span)))
                .filter(span -> matcher.score(name, other.analysis().text().source().slice(span)) >= ALIKE)
                .forEach(span -> others.add(new CountOwner(id, group, span)));
    }
}
