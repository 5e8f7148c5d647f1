package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import milaan.facts.ClockZone;
import milaan.facts.DateParts;

/** Time zones beside a time of day ({@code zone.tsv}): 5 pm IST, भारतीय समयानुसार शाम 5 बजे, 9 pm local time. */
final class ZoneRules {

    private static final String LOCAL = "local";

    List<Rule> rules() {
        return List.of(Rule.time(ZoneRules::zoned, "{time} ,? {zone}", "{time} ( {zone} )", "{zone} ,? {time}"));
    }

    private static Optional<Reading> zoned(Phrase.Match m) {
        Reading time = m.date("time");
        return time.parts().zone().isPresent() ? Optional.empty() : Optional.of(time.parts(in(m, time.parts())));
    }

    /** The parts with the zone that the match names, if it names one. */
    static DateParts in(Phrase.Match m, DateParts parts) {
        if (!m.has("zone")) {
            return parts;
        }
        String east = m.value("zone");
        return parts.withZone(east.equals(LOCAL) ? ClockZone.LOCAL : new ClockZone(Optional.of(Integer.parseInt(east))));
    }
}
