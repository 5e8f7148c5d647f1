package milaan.wording;

import java.nio.file.Path;
import java.util.Locale;
import milaan.work.Problem;

/** A problem in words: what happened and where, what is safe, what to do next. */
public final class ProblemWords {

    private final Wording wording;

    /** @param what what happened and where; @param safe what is not harmed; @param next what to do */
    public record ProblemText(String what, String safe, String next) { }

    public ProblemWords(Wording wording) {
        this.wording = wording;
    }

    /** All three in one line, as standard error shows it. */
    public String line(Problem problem) {
        ProblemText text = text(problem);
        return wording.text("problem.all", text.what(), text.safe(), text.next());
    }

    public ProblemText text(Problem problem) {
        return switch (problem) {
            case Problem.FileMissing p -> input("file-missing", name(p.file()));
            case Problem.FileUnreadable p -> input("file-unreadable", name(p.file()));
            case Problem.FileEmpty p -> input("file-empty", name(p.file()));
            case Problem.FileBinary p -> input("file-binary", name(p.file()), number(p.offset()));
            case Problem.EncodingUnknown p -> input("encoding-unknown", name(p.file()), number(p.offset()));
            case Problem.FileTooLarge p -> input("file-too-large", name(p.file()), size(p.bytes()), size(p.limit()));
            case Problem.ManifestMissing p -> input("manifest-missing", name(p.folder()));
            case Problem.ManifestBroken p -> new ProblemText(
                    what("manifest-broken", name(p.manifest()), number(p.line()), number(p.column())),
                    wording.text("problem.safe.input"), next("manifest-broken", p.detail()));
            case Problem.ManifestFieldMissing p -> input("manifest-field-missing", name(p.manifest()),
                    number(p.article()), p.field());
            case Problem.ManifestFieldMisspelt p -> new ProblemText(
                    what("manifest-field-misspelt", name(p.manifest()), p.field(), p.meant()),
                    wording.text("problem.safe.input"), next("manifest-field-misspelt", p.meant()));
            case Problem.ManifestValueWrong p -> input("manifest-value-wrong", name(p.manifest()), p.article(),
                    p.field(), p.value());
            case Problem.ManifestFileMissing p -> input("manifest-file-missing", name(p.manifest()), p.article(),
                    name(p.file()));
            case Problem.ArticleIdTwice p -> input("article-id-twice", name(p.manifest()), p.article());
            case Problem.ArticleUnknown p -> new ProblemText(what("article-unknown", p.id()),
                    wording.text("problem.safe.input"), next("article-unknown", String.join(", ", p.known())));
            case Problem.OneLanguageOnly p -> input("one-language-only", p.storyTitle(), String.join(", ", p.languages()));
            case Problem.TooFewVersions p -> input("too-few-versions", p.storyTitle(), number(p.versions()));
            case Problem.PasteEmpty p -> input("paste-empty");
            case Problem.StoryFileNewer p -> storyFile("story-file-newer", name(p.file()), number(p.fileVersion()),
                    number(p.knownVersion()));
            case Problem.StoryFileDamaged p -> storyFile("story-file-damaged", name(p.file()));
            case Problem.StoryFileLocked p -> storyFile("story-file-locked", name(p.file()));
            case Problem.NotAStoryFile p -> input("not-a-story-file", name(p.file()));
            case Problem.TagsBroken p -> new ProblemText(
                    what("tags-broken", name(p.file()), number(p.line()), number(p.column())),
                    wording.text("problem.safe.input"), next("tags-wrong"));
            case Problem.TagsWrong p -> new ProblemText(
                    what("tags-wrong." + p.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), name(p.file()),
                            number(p.number()), p.value(), p.other()),
                    wording.text("problem.safe.input"), next("tags-wrong"));
            case Problem.NotWritable p -> text("not-writable", "output", name(p.target()));
            case Problem.DiskFull p -> text("disk-full", "output", name(p.target()));
            case Problem.EditNotKept p -> text("edit-not-kept", "edit", name(p.file()));
            case Problem.Unexpected p -> text("unexpected", "unexpected", p.where());
        };
    }

    private ProblemText input(String code, Object... values) {
        return text(code, "input", values);
    }

    private ProblemText storyFile(String code, Object... values) {
        return text(code, "story-file", values);
    }

    private ProblemText text(String code, String safe, Object... values) {
        return new ProblemText(what(code, values), wording.text("problem.safe." + safe), next(code));
    }

    private String what(String code, Object... values) {
        return wording.text("problem." + code, values);
    }

    private String next(String code, Object... values) {
        return wording.text("problem." + code + ".next", values);
    }

    private static String name(Path path) {
        return path.toString();
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    private static String size(long bytes) {
        long megabyte = 1L << 20;
        return bytes < megabyte ? Math.max(1, bytes >> 10) + " KB" : (bytes + megabyte / 2) / megabyte + " MB";
    }
}
