package milaan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a story.
 *
 * @param id        unique inside its story, e.g. {@code hi-1}
 * @param published day of publication in the outlet's own calendar; relative dates hang on it
 * @param headline  as stated by the manifest; a headline that stands in the text itself is found by {@code text}
 * @param revision  0 for the first text received under this id, then counting up
 */
public record Edition(String id, Language language, Optional<LocalDate> published, Optional<String> outlet,
                      Optional<String> headline, Optional<String> byline, Optional<String> url,
                      SourceText text, int revision) {

    public static Edition of(String id, Language language, String text) {
        return new Edition(id, language, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), new SourceText(text), 0);
    }

    public Edition published(LocalDate day) {
        return new Edition(id, language, Optional.of(day), outlet, headline, byline, url, text, revision);
    }

    /** What to call this version where there is little room: the outlet, else the id. */
    public String label() {
        return outlet.orElse(id);
    }
}
