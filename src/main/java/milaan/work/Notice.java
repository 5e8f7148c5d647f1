package milaan.work;

import java.nio.file.Path;
import java.time.LocalDate;

/** Something a person should know although all went on. Put into words like a {@link Problem}. */
public sealed interface Notice {

    record ManifestFieldUnknown(Path manifest, String field) implements Notice { }

    /** The file no longer holds the text that was annotated; the annotated text stays. */
    record SourceChanged(String edition, Path file) implements Notice { }

    /** The story's own folder cannot be written; the story file is kept elsewhere. */
    record KeptElsewhere(Path wanted, Path file) implements Notice { }

    /** The manifest states another language than the script of the text shows; the script is believed. */
    record LanguageBelievedFromScript(String edition, String stated, String seen) implements Notice { }

    record EditionAdded(String edition) implements Notice { }

    record PublishedUnknown(String edition) implements Notice { }

    /** A date given on the command line for this run. */
    record PublishedAssumed(String edition, LocalDate day) implements Notice { }

    /** Annotations were left out, because their file could not be read. */
    record AnnotationsLeftOut(Path file) implements Notice { }
}
