package milaan.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.intake.TagSetFile;
import milaan.work.ProblemException;

/** The desk's own tags, for stories that have none yet: kept among the person's settings, in a file like an exported set. */
record DeskTags(Path file) {

    /** The standard ones where the desk has none, or where its file cannot be read. */
    TagSet usual() {
        if (!Files.exists(file)) {
            return TagSet.STANDARD;
        }
        try {
            return new TagSet(new TagSetFile().read(file));
        } catch (ProblemException e) {
            System.getLogger(DeskTags.class.getName()).log(System.Logger.Level.WARNING, "tags of the desk left out", e);
            return TagSet.STANDARD;
        }
    }

    void keep(List<Tag> tags) throws ProblemException {
        new TagSetFile().write(file, tags);
    }
}
