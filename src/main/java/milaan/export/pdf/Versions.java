package milaan.export.pdf;

import java.time.LocalDate;
import java.util.Optional;
import milaan.export.Report;
import milaan.model.Edition;
import milaan.wording.DateWords;
import milaan.wording.InterfaceLanguage;
import milaan.wording.TermWords;
import milaan.wording.Wording;

/** How a version is named in heads and lists: "प्रभात वार्ता (हिंदी, 12 अगस्त 2026)", in its own language. */
record Versions(Report report, Wording wording) {

    String name(Edition edition) {
        Wording own = own(edition);
        String language = new TermWords(own).language(edition.language());
        return published(edition).map(d -> own.text("pdf.version", edition.label(), language, new DateWords(own).day(d)))
                .orElseGet(() -> own.text("pdf.version-undated", edition.label(), language));
    }

    String language(Edition edition) {
        return new TermWords(own(edition)).language(edition.language());
    }

    String pair(Report.Pair pair) {
        return wording.text("pdf.pair", name(pair.left()), name(pair.right()));
    }

    private Optional<LocalDate> published(Edition edition) {
        return Optional.ofNullable(report.annotations().published().get(edition.id())).or(edition::published);
    }

    private Wording own(Edition edition) {
        return wording.in(switch (edition.language()) {
            case HINDI -> InterfaceLanguage.HINDI;
            case ENGLISH -> InterfaceLanguage.ENGLISH;
        });
    }
}
