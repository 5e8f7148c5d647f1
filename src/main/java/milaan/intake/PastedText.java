package milaan.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.Scripts;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Makes an edition of text that was pasted, as newsrooms do from their content systems. */
public final class PastedText {

    private PastedText() { }

    /** The language the program would take {@code text} to be in. */
    public static Language languageOf(String text) {
        return Scripts.languageOf(text).orElse(Language.ENGLISH);
    }

    /** @param taken ids that are in use; the new one is {@code hi-p1}, {@code en-p1} and so on */
    public static Edition edition(String text, Set<String> taken, Optional<String> outlet,
                                  Optional<LocalDate> published) throws ProblemException {
        if (text.isBlank()) {
            throw new ProblemException(new Problem.PasteEmpty());
        }
        Language language = languageOf(text);
        int n = 1;
        while (taken.contains(language.code() + "-p" + n)) {
            n++;
        }
        SourceText source = new SourceText(text.replace("\r\n", "\n").replace('\r', '\n'));
        return new Edition(language.code() + "-p" + n, language, published, outlet.filter(o -> !o.isBlank()),
                Optional.empty(), Optional.empty(), Optional.empty(), source, 0);
    }
}
