package milaan.comparison.role;

import java.util.List;
import java.util.Set;
import milaan.facts.PlaceFact;

/** Names the country or body that an office belongs to. */
final class OfficeOwners {

    private static final Set<String> GENITIVES = Set.of("का", "की", "के");

    private OfficeOwners() { }

    /** Whose minister: "Iran's foreign minister", "ईरान के विदेश मंत्री", "the Iranian ambassador". */
    static void name(List<Mention> joined, Stretch stretch) {
        for (int i = 0; i < joined.size(); i++) {
            Mention m = joined.get(i);
            if (m.concepts().isEmpty()) {
                continue;
            }
            boolean genitive = stretch.is(m.from() - 1, "'s") || GENITIVES.contains(stretch.norm(m.from() - 1));
            if (genitive && i > 0 && joined.get(i - 1).to() == m.from() - 1) {
                // "the supporters of the Congress candidate": of the Congress, too.
                joined.get(i - 1).key().or(joined.get(i - 1)::of).ifPresent(k -> joined.set(joined.indexOf(m), m.belongingTo(k)));
                continue;
            }
            int place = stretch.is(m.to() + 1, "the") ? m.to() + 2 : m.to() + 1;
            if (stretch.is(m.to(), "of") && i + 1 < joined.size() && joined.get(i + 1).from() == place) {
                joined.get(i + 1).key().or(joined.get(i + 1)::of).ifPresent(k -> joined.set(joined.indexOf(m), m.belongingTo(k)));
                continue;
            }
            if (m.from() == 0) {
                continue;
            }
            stretch.analysis().facts(PlaceFact.class, stretch.span(m.from() - 1, m.from())).stream()
                    .filter(f -> f.use() == PlaceFact.Use.ADJECTIVE)
                    .filter(f -> stretch.tokensOf(f).end() == m.from() && !stretch.tokensOf(f).isEmpty()).findFirst()
                    .ifPresent(f -> joined.set(joined.indexOf(m), m.belongingTo("place:" + f.name())));
        }
    }
}
