package milaan.work;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything that can go wrong for a person, as values. {@code wording} turns a problem into one clear sentence (what,
 * where, what to do) in the interface's language; {@code cli} gives it its exit code.
 */
public sealed interface Problem {

    /** A problem with what was given to read: exit code 3. */
    sealed interface Input extends Problem { }

    /** A problem with what was to be written: exit code 4. */
    sealed interface Output extends Problem { }

    record FileMissing(Path file) implements Input { }
    record FileUnreadable(Path file) implements Input { }
    record FileEmpty(Path file) implements Input { }
    /** Not text: control bytes where letters should be. {@code offset} counts bytes from the start. */
    record FileBinary(Path file, long offset) implements Input { }
    /** Bytes that are in none of the encodings we read. {@code offset} counts bytes from the start. */
    record EncodingUnknown(Path file, long offset) implements Input { }
    record FileTooLarge(Path file, long bytes, long limit) implements Input { }
    record ManifestMissing(Path folder) implements Input { }
    /** Not JSON, or JSON of another shape. Line and column count from 1; {@code detail} is for engineers. */
    record ManifestBroken(Path manifest, int line, int column, String detail) implements Input { }
    record ManifestFieldMissing(Path manifest, int article, String field) implements Input { }
    /** A field that is nearly one of ours, so surely a slip. */
    record ManifestFieldMisspelt(Path manifest, String field, String meant) implements Input { }
    record ManifestValueWrong(Path manifest, String article, String field, String value) implements Input { }
    record ManifestFileMissing(Path manifest, String article, Path file) implements Input { }
    record ArticleIdTwice(Path manifest, String article) implements Input { }
    record ArticleUnknown(String id, List<String> known) implements Input { }
    /** Nothing to compare: every version is in one language. {@code languages} are the codes found. */
    record OneLanguageOnly(String storyTitle, List<String> languages) implements Input { }
    record TooFewVersions(String storyTitle, int versions) implements Input { }
    record PasteEmpty() implements Input { }
    record StoryFileNewer(Path file, int fileVersion, int knownVersion) implements Input { }
    record StoryFileDamaged(Path file) implements Input { }
    record StoryFileLocked(Path file) implements Input { }
    record NotAStoryFile(Path file) implements Input { }
    /** Not JSON. Line and column count from 1. */
    record TagsBroken(Path file, int line, int column) implements Input { }
    /** The {@code number}th tag, from 1, is wrong; {@code other} is what it clashes with or what would be right. */
    record TagsWrong(Path file, TagFault fault, int number, String value, String other) implements Input { }

    record NotWritable(Path target) implements Output { }
    record DiskFull(Path target) implements Output { }
    /** An edit could not be committed; it is kept in memory and offered again. */
    record EditNotKept(Path file) implements Output { }

    /** Something we did not foresee; the cause is in the log. */
    record Unexpected(String where) implements Problem { }
}
