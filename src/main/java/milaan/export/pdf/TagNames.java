package milaan.export.pdf;

import milaan.annotation.ClaimStatus;
import milaan.annotation.TagSet;
import milaan.wording.InterfaceLanguage;
import milaan.wording.TermWords;
import milaan.wording.Wording;

/** Names of tags and statuses in the document's language. */
final class TagNames {

    private final TagSet tags;
    private final TermWords terms;
    private final boolean hindi;

    TagNames(TagSet tags, Wording wording) {
        this.tags = tags;
        this.terms = new TermWords(wording);
        this.hindi = wording.language() == InterfaceLanguage.HINDI;
    }

    /** A tag that is no longer in the story's set shows its id: nothing an editor set is hidden. */
    String tag(String id) {
        return tags.withId(id).map(t -> hindi ? t.hindi() : t.english()).orElse(id);
    }

    String status(ClaimStatus status) {
        return terms.status(status);
    }
}
