package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.NumberFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PlaceFact;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameSide;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.PlaceComparison;
import milaan.text.Normaliser;

/** Dates, lengths, figures, places and organisations that say the same in other words. */
public final class StandardAgreements implements AgreementFinder {

    private final DateComparison dates;
    private final NumberComparison numbers;
    private final NameComparison names;
    private final PlaceComparison places;

    public StandardAgreements(DateComparison dates, NumberComparison numbers, NameComparison names, PlaceComparison places) {
        this.dates = dates;
        this.numbers = numbers;
        this.names = names;
        this.places = places;
    }

    @Override
    public List<Agreement> find(AlignedPair pair) {
        List<Agreement> found = new ArrayList<>();
        for (DateFact l : pair.leftFacts(DateFact.class)) {
            pair.rightFacts(DateFact.class).stream().filter(r -> agree(l, r, pair) && otherWords(l, r, pair)).findFirst()
                    .ifPresent(r -> found.add(new Agreement(l, r)));
            pair.rightFacts(DurationFact.class).stream().filter(r -> dates.compare(l, pair.left().published(), r).verdict()
                    == Verdict.AGREE).findFirst().ifPresent(r -> found.add(new Agreement(l, r)));
        }
        for (DurationFact l : pair.leftFacts(DurationFact.class)) {
            pair.rightFacts(DateFact.class).stream().filter(r -> dates.compare(r, pair.right().published(), l).verdict()
                    == Verdict.AGREE).findFirst().ifPresent(r -> found.add(new Agreement(l, r)));
            pair.rightFacts(DurationFact.class).stream().filter(r -> dates.compare(l, r).verdict() == Verdict.AGREE
                    && otherWords(l, r, pair)).findFirst().ifPresent(r -> found.add(new Agreement(l, r)));
        }
        for (NumberFact l : pair.leftFacts(NumberFact.class)) {
            pair.rightFacts(NumberFact.class).stream().filter(r -> numbers.compare(l, r).verdict()
                    == Verdict.AGREE && otherWords(l, r, pair)).findFirst()
                    .ifPresent(r -> found.add(new Agreement(l, r)));
        }
        addNames(pair, found);
        return found;
    }

    private void addNames(AlignedPair pair, List<Agreement> found) {
        NameSide left = new NameSide(pair.left(), pair.bead().left());
        NameSide right = new NameSide(pair.right(), pair.bead().right());
        names.organisations(left, right).pairs().stream().filter(p -> isAcronym(p.left(), p.right()))
                .forEach(p -> found.add(new Agreement(p.left(), p.right())));
        places.places(left, right).pairs().stream().filter(p -> !sameEntry(p.left(), p.right()))
                .forEach(p -> found.add(new Agreement(p.left(), p.right())));
    }

    private boolean agree(DateFact left, DateFact right, AlignedPair pair) {
        return dates.compare(left, pair.left().published(), right, pair.right().published()).verdict()
                == Verdict.AGREE;
    }

    /** Whether the figures written differ, as in डेढ़ लाख and 150,000, or a weekday and a date. */
    private static boolean otherWords(Fact left, Fact right, AlignedPair pair) {
        return !digits(pair.left().words(left)).equals(digits(pair.right().words(right)));
    }

    private static String digits(String words) {
        return Normaliser.normalise(words).chars().filter(Character::isDigit).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isAcronym(OrganisationFact left, OrganisationFact right) {
        int one = left.name().split("\\s+").length;
        int other = right.name().split("\\s+").length;
        return Math.min(one, other) == 1 && Math.max(one, other) > 1;
    }

    private static boolean sameEntry(PlaceFact left, PlaceFact right) {
        return left.entry().isEmpty() || left.entry().equals(right.entry());
    }
}
