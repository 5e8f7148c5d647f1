package milaan.facts.date;

import java.time.LocalDate;
import java.util.Optional;

/** What a relative expression hangs on: the day of publication and the tense of the words around it. */
record Reference(Optional<LocalDate> published, Tense tense) { }
