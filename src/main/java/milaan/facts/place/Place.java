package milaan.facts.place;

import java.util.List;

/**
 * An entry of the gazetteer.
 *
 * @param key     unique, e.g. {@code west-bengal}
 * @param name    in English
 * @param parents keys of the entries it lies in
 */
public record Place(String key, String name, Kind kind, List<String> parents) {

    /** METONYM: a house or square that stands for those who sit there (the Kremlin). */
    public enum Kind { CITY, STATE, COUNTRY, CONTINENT, REGION, WATER, METONYM }

    public Place {
        parents = List.copyOf(parents);
    }
}
