package milaan.wording;

import java.nio.file.Path;
import milaan.work.Notice;

/** A notice in one or two sentences of the interface's language. */
public final class NoticeWords {

    private final Wording wording;

    public NoticeWords(Wording wording) {
        this.wording = wording;
    }

    public String line(Notice notice) {
        return switch (notice) {
            case Notice.ManifestFieldUnknown n -> wording.text("notice.manifest-field-unknown", name(n.manifest()), n.field());
            case Notice.SourceChanged n -> wording.text("notice.source-changed", n.edition(), name(n.file()));
            case Notice.KeptElsewhere n -> wording.text("notice.kept-elsewhere", name(n.wanted()), name(n.file()));
            case Notice.LanguageBelievedFromScript n ->
                    wording.text("notice.language-believed-from-script", n.edition(), n.stated(), n.seen());
            case Notice.EditionAdded n -> wording.text("notice.edition-added", n.edition());
            case Notice.PublishedUnknown n -> wording.text("notice.published-unknown", n.edition());
            case Notice.PublishedAssumed n -> wording.text("notice.published-assumed", n.edition(),
                    new DateWords(wording).day(n.day()));
            case Notice.AnnotationsLeftOut n -> wording.text("notice.annotations-left-out", name(n.file()));
        };
    }

    private static String name(Path path) {
        return path.toString();
    }
}
