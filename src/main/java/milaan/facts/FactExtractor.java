package milaan.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.text.ReadText;

/** Finds the facts of one kind. Pure; safe for many threads; never throws for any text. */
public interface FactExtractor {

    /**
     * @param published what relative dates hang on
     * @param earlier   the facts that extractors before this one found, by position: dates are found before numbers, so
     *                  that "2024" is not counted; places before persons
     * @return in order of position, spans inside the sentences of {@code text}
     */
    List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier);
}
