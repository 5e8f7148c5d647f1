package milaan.facts.place;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.facts.name.PhraseTable;
import milaan.text.DataFile;
import milaan.text.WordLists;

/**
 * Reads the gazetteer's tables. The plain names of countries in both languages and the continents they lie in are
 * asked of ICU (CLDR) here and nowhere stored.
 */
final class GazetteerData {

    private static final String FOLDER = "/milaan/facts/place/";
    /** The file of {@link WordLists} of this room. */
    static final String LISTS = FOLDER + "contexts.tsv";

    private final Set<String> notCountries;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Naming>> namings = new HashMap<>();
    private final Map<String, String> keyOfCode = new HashMap<>();

    GazetteerData() {
        notCountries = WordLists.read(LISTS).of("not-countries");
        countries();
        places();
        for (List<String> row : DataFile.rows(FOLDER + "adjectives.tsv")) {
            Place place = places.get(row.get(0));
            adjectives(place, row.get(1));
            adjectives(place, row.get(2));
        }
    }

    Map<String, Place> byKey() {
        return places;
    }

    /** By {@link PhraseTable#key}. */
    Map<String, List<Naming>> byName() {
        return namings;
    }

    private void countries() {
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        LocaleDisplayNames hindi = LocaleDisplayNames.getInstance(ULocale.forLanguageTag("hi"));
        Map<String, List<String>> own = new HashMap<>();
        DataFile.rows(FOLDER + "countries.tsv").forEach(row -> own.put(row.get(0), row));
        for (Region region : Region.getAvailable(Region.RegionType.TERRITORY)) {
            String code = region.toString();
            if (code.length() != 2 || notCountries.contains(code)) {
                continue;
            }
            List<String> row = own.getOrDefault(code, List.of(code, "", "", "", "", ""));
            String icu = english.regionDisplayName(code);
            String name = row.get(1).isEmpty() ? icu.replaceAll("\\s*\\(.*\\)", "") : row.get(1);
            List<String> continents = Optional.ofNullable(region.getContainingRegion(Region.RegionType.CONTINENT))
                    .map(c -> List.of(slug(english.regionDisplayName(c.toString())))).orElse(List.of());
            Place place = new Place(slug(name), name, Place.Kind.COUNTRY, continents);
            places.put(place.key(), place);
            keyOfCode.put(code, place.key());
            names(place, row.get(3));
            name(place, name, false);
            name(place, icu, false);
            names(place, row.get(2));
            name(place, hindi.regionDisplayName(code), false);
            adjectives(place, row.get(4));
            adjectives(place, row.get(5));
        }
    }

    private void places() {
        for (List<String> row : DataFile.rows(FOLDER + "places.tsv")) {
            List<String> parents = split(row.get(3)).stream().map(p -> keyOfCode.getOrDefault(p, p)).toList();
            Place place = new Place(row.get(0), row.get(1),
                    Place.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)), parents);
            places.put(place.key(), place);
            names(place, row.get(4));
            names(place, row.get(5));
            name(place, row.get(1), false);
        }
    }

    private void names(Place place, String spellings) {
        split(spellings).forEach(s -> name(place, s, false));
    }

    private void adjectives(Place place, String spellings) {
        for (String spelling : split(spellings)) {
            name(place, spelling, true);
            if (spelling.endsWith("ी")) {
                name(place, spelling.substring(0, spelling.length() - 1) + "ियों", true);
            } else if (spelling.endsWith("ई")) {
                name(place, spelling.substring(0, spelling.length() - 1) + "इयों", true);
            }
        }
    }

    private void name(Place place, String spelling, boolean adjective) {
        add(place, spelling, adjective);
        if (spelling.contains("अमेरिक")) {
            add(place, spelling.replace("अमेरिक", "अमरीक"), adjective);
        }
    }

    private void add(Place place, String spelling, boolean adjective) {
        boolean ambiguous = spelling.endsWith("!");
        String plain = ambiguous ? spelling.substring(0, spelling.length() - 1) : spelling;
        String letters = plain.replaceAll("[^\\p{L}]", "");
        boolean capitals = letters.length() <= 5 && plain.charAt(0) < 0x250
                && letters.equals(letters.toUpperCase(Locale.ROOT));
        List<Naming> here = namings.computeIfAbsent(PhraseTable.key(plain), k -> new ArrayList<>());
        if (here.stream().noneMatch(n -> n.place().equals(place))) {
            here.add(new Naming(place, adjective, ambiguous, capitals));
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
