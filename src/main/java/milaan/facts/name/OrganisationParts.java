package milaan.facts.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import milaan.facts.OrganisationFact;
import milaan.text.DataFile;

/** Which organisation speaks and acts for a larger one, from {@code organisation-parts.tsv}. Immutable. */
public final class OrganisationParts {

    private record Whole(String key, List<String> parts) { }

    private final List<Whole> wholes = new ArrayList<>();

    private OrganisationParts(List<List<String>> rows) {
        rows.forEach(row -> wholes.add(new Whole(row.get(0), Arrays.asList(row.get(1).split("\\|")))));
    }

    public static OrganisationParts shipped() {
        return new OrganisationParts(DataFile.rows("/milaan/facts/name/organisation-parts.tsv"));
    }

    /** Whether one of the two is a part of the other. */
    public boolean belong(OrganisationFact one, OrganisationFact other) {
        return isPart(one, other) || isPart(other, one);
    }

    private boolean isPart(OrganisationFact whole, OrganisationFact part) {
        return whole.key().isPresent() && wholes.stream().filter(w -> matches(w.key(), whole.key().get()))
                .anyMatch(w -> w.parts().stream().anyMatch(p -> part.key().map(k -> matches(p, k) || k.contains("-" + p) || k.contains(p + "-"))
                        .orElseGet(() -> part.name().toLowerCase(Locale.ROOT).contains(p))));
    }

    private static boolean matches(String pattern, String key) {
        return pattern.startsWith("*") ? key.endsWith(pattern.substring(1))
                : pattern.endsWith("*") ? key.startsWith(pattern.substring(0, pattern.length() - 1)) : key.equals(pattern);
    }
}
