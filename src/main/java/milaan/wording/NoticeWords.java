package milaan.wording;

import java.nio.file.Path;
import milaan.work.Notice;

/** A notice as one sentence. */
public final class NoticeWords {

    private final Wording wording;
    private final DateWords dates;

    public NoticeWords(Wording wording) {
        this.wording = wording;
        this.dates = new DateWords(wording);
    }

    public String sentence(Notice notice) {
        return switch (notice) {
            case Notice.ManifestFieldUnknown n -> text("manifest-field-unknown", name(n.manifest()), n.field());
            case Notice.SourceChanged n -> text("source-changed", n.edition(), name(n.file()));
            case Notice.KeptElsewhere n -> text("kept-elsewhere", n.file().toString());
            case Notice.LanguageBelievedFromScript n -> text("language-from-script", n.edition(), n.stated(), n.seen());
            case Notice.EditionAdded n -> text("edition-added", n.edition());
            case Notice.PublishedUnknown n -> text("published-unknown", n.edition());
            case Notice.PublishedAssumed n -> text("published-assumed", n.edition(), dates.day(n.day()));
            case Notice.AnnotationsLeftOut n -> text("annotations-left-out", name(n.file()));
        };
    }

    private String text(String code, Object... values) {
        return wording.text("notice." + code, values);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
