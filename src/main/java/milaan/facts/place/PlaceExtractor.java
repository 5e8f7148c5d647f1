package milaan.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milaan.facts.CoveredText;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.facts.OrganisationFact;
import milaan.facts.PlaceFact;
import milaan.facts.name.PhraseTable;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds places by gazetteer, with their adjectives and demonyms, and the dateline. */
public final class PlaceExtractor implements FactExtractor {

    private final Gazetteer gazetteer;
    private final DatelineReader dateline;
    private final PlaceContext context;

    public PlaceExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordLists lists = WordLists.read(GazetteerData.LISTS);
        dateline = new DatelineReader(lists);
        context = new PlaceContext(dateline, lists);
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        List<TextSpan> organisations = earlier.stream().filter(OrganisationFact.class::isInstance)
                .map(Fact::span).toList();
        // "Mon, 18 June" is no town; "Moscow time" does name one.
        CoveredText dates = CoveredText.by(earlier.stream().filter(f -> f instanceof DateFact date && date.parts().zone().isEmpty()));
        List<PlaceFact> facts = new ArrayList<>();
        for (List<Token> tokens : text.tokens()) {
            sentence(text, tokens, organisations, dates, facts);
        }
        return facts;
    }

    private void sentence(ReadText text, List<Token> tokens, List<TextSpan> organisations, CoveredText dates, List<PlaceFact> facts) {
        int placeEnds = -1;
        int i = 0;
        while (i < tokens.size()) {
            Optional<PhraseTable.Match<List<Naming>>> match = tokens.get(i).kind() == Token.Kind.MARK
                    || dates.touches(tokens.get(i).span()) ? Optional.empty() : gazetteer.longest(tokens, i);
            Optional<Naming> naming = Optional.empty();
            if (match.isPresent()) {
                int last = placeEnds;
                naming = match.get().value().stream().filter(n -> accepts(text, tokens, match.get(), n, last))
                        .findFirst();
            }
            if (naming.isEmpty()) {
                i++;
                continue;
            }
            int end = match.orElseThrow().end();
            facts.add(fact(naming.get(), tokens, i, end, organisations));
            placeEnds = end;
            i = end;
        }
    }

    private boolean accepts(ReadText text, List<Token> tokens, PhraseTable.Match<List<Naming>> match, Naming naming,
                            int placeEnds) {
        String first = text.text(tokens.get(match.start()));
        if (Character.isLowerCase(first.charAt(0))) {
            return false;
        }
        if (naming.capitals() && !first.equals(first.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return !naming.ambiguous() || isCountryByCapital(text, tokens, match, naming)
                || context.asksForPlace(tokens, match.start(), match.end(), naming.adjective(), placeEnds);
    }

    /** "Jordan" alone in the middle of an English sentence is the country; beside other capitals, a person. */
    private static boolean isCountryByCapital(ReadText text, List<Token> tokens,
                                              PhraseTable.Match<List<Naming>> match, Naming naming) {
        return text.language() == Language.ENGLISH && naming.place().kind() == Place.Kind.COUNTRY
                && !naming.capitals() && match.start() > 0 && !capital(text, tokens, match.start() - 1)
                && !capital(text, tokens, match.end());
    }

    private static boolean capital(ReadText text, List<Token> tokens, int i) {
        return i < tokens.size() && Character.isUpperCase(text.text(tokens.get(i)).charAt(0));
    }

    private PlaceFact fact(Naming naming, List<Token> tokens, int start, int end,
                                  List<TextSpan> organisations) {
        TextSpan span = tokens.get(start).span().cover(tokens.get(end - 1).span());
        PlaceFact.Use use;
        if (organisations.stream().anyMatch(o -> o.overlaps(span))) {
            use = PlaceFact.Use.PART_OF_NAME;
        } else if (naming.adjective()) {
            use = PlaceFact.Use.ADJECTIVE;
        } else if (start == 0 && dateline.isDateline(tokens, end)) {
            use = PlaceFact.Use.DATELINE;
        } else {
            use = PlaceFact.Use.NAME;
        }
        return new PlaceFact(span, naming.place().name(), Optional.of(naming.place().key()), use,
                naming.ambiguous() ? 0.75 : 0.95);
    }
}
