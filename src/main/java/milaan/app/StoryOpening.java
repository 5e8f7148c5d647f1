package milaan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.annotation.Event;
import milaan.annotation.History;
import milaan.annotation.TagSet;
import milaan.intake.ReadStory;
import milaan.intake.StoryReader;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.store.StoryFile;
import milaan.store.StoryStore;
import milaan.work.Notice;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * Opens stories: from files for the first time, from their {@code .milaan} file ever after. Does not touch the sources.
 */
public final class StoryOpening {

    private final Engine engine;
    private final StoryStore store;
    private final StoryReader reader;
    private final UserFolders folders;
    private final Clock clock;
    private final String editor;
    private final TagSet tags;

    public StoryOpening(Engine engine, StoryStore store, StoryReader reader, UserFolders folders, Clock clock,
                        String editor) {
        this(engine, store, reader, folders, clock, editor, TagSet.STANDARD);
    }

    private StoryOpening(Engine engine, StoryStore store, StoryReader reader, UserFolders folders, Clock clock,
                         String editor, TagSet tags) {
        this.tags = tags;
        this.engine = engine;
        this.store = store;
        this.reader = reader;
        this.folders = folders;
        this.clock = clock;
        this.editor = editor;
    }

    /** The same, with these tags for stories that have none of their own yet. */
    public StoryOpening withTags(TagSet usual) {
        return new StoryOpening(engine, store, reader, folders, clock, editor, usual);
    }

    /** The same, for an editor of this name. */
    public StoryOpening by(String name) {
        return new StoryOpening(engine, store, reader, folders, clock, name, tags);
    }

    /** Opens for working: edits are kept. {@code given} as for {@link StoryReader#read}, or one {@code .milaan} file. */
    public StoryDesk open(List<Path> given) throws ProblemException {
        if (isStoryFile(given)) {
            return desk(writable(given.getFirst().toAbsolutePath()), List.of());
        }
        ReadStory read = reader.read(given);
        List<Notice> notices = new ArrayList<>(read.notices());
        Opened opened = opened(read, notices);
        bringInNew(opened.file(), read, notices);
        return desk(opened, notices);
    }

    /** Makes a new story of texts that came from no file, kept among the user's own stories. */
    public StoryDesk start(Story story) throws ProblemException {
        Path file = folders.stories().resolve(fileName(story.title()) + StoryReader.EXTENSION);
        for (int n = 2; Files.exists(file); n++) {
            file = folders.stories().resolve(fileName(story.title()) + "-" + n + StoryReader.EXTENSION);
        }
        return desk(new Opened(store.create(file, story, tags), List.of()), List.of());
    }

    /** Reads a story with what was annotated so far, without making or changing any file. */
    public StoryDesk look(List<Path> given) throws ProblemException {
        if (isStoryFile(given)) {
            Path file = given.getFirst().toAbsolutePath();
            try (StoryFile kept = store.openForReading(file)) {
                return looking(kept.story(), kept.tags(), kept.events(), file, List.of());
            }
        }
        ReadStory read = reader.read(given);
        List<Notice> notices = new ArrayList<>(read.notices());
        Optional<Path> existing = existing(read.storyFile());
        if (existing.isEmpty()) {
            return looking(read.story(), tags, List.of(), read.storyFile(), notices);
        }
        try (StoryFile kept = store.openForReading(existing.get())) {
            return looking(merged(kept.story(), read, notices), kept.tags(), kept.events(), existing.get(), notices);
        } catch (ProblemException e) {
            System.getLogger(StoryOpening.class.getName()).log(System.Logger.Level.WARNING, "annotations left out", e);
            notices.add(new Notice.AnnotationsLeftOut(existing.get()));
            return looking(read.story(), tags, List.of(), read.storyFile(), notices);
        }
    }

    private record Opened(StoryFile file, List<Notice> notices) { }

    private Opened opened(ReadStory read, List<Notice> notices) throws ProblemException {
        Path wanted = read.storyFile();
        if (Files.exists(wanted)) {
            return writable(wanted);
        }
        Path elsewhere = elsewhere(wanted);
        if (Files.exists(elsewhere)) {
            notices.add(new Notice.KeptElsewhere(wanted, elsewhere));
            return new Opened(store.open(elsewhere), List.of());
        }
        try {
            return new Opened(store.create(wanted, read.story(), tags), List.of());
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.NotWritable)) {
                throw e;
            }
            notices.add(new Notice.KeptElsewhere(wanted, elsewhere));
            return new Opened(store.create(elsewhere, read.story(), tags), List.of());
        }
    }

    /** Opens {@code file}, or where it cannot be written the user's own copy of it. */
    private Opened writable(Path file) throws ProblemException {
        try {
            if (!Files.exists(file) || Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent())) {
                return new Opened(store.open(file), List.of());
            }
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.NotWritable)) {
                throw e;
            }
        }
        Path copy = elsewhere(file);
        try {
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                copy.toFile().setWritable(true);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritable(copy), e);
        }
        return new Opened(store.open(copy), List.of(new Notice.KeptElsewhere(file, copy)));
    }

    private StoryDesk desk(Opened opened, List<Notice> notices) throws ProblemException {
        StoryFile file = opened.file();
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(opened.notices());
        try {
            History history = History.of(file.events());
            return new StoryDesk(engine, new EventWriter(file, history.events().size()), file.path(), file.story(),
                    file.tags(), history, all, clock, editor);
        } catch (ProblemException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private StoryDesk looking(Story story, TagSet tags, List<Event> events, Path file, List<Notice> notices) {
        return new StoryDesk(engine, new EventWriter(new UnkeptFile(file, story, tags), events.size()), file, story,
                tags, History.of(events), notices, clock, editor);
    }

    /** Versions the file does not hold yet are added; a version whose source changed stays as it was annotated. */
    private static void bringInNew(StoryFile file, ReadStory read, List<Notice> notices) throws ProblemException {
        Story kept = file.story();
        for (Edition edition : merged(kept, read, notices).editions()) {
            if (kept.edition(edition.id()).isEmpty()) {
                file.put(edition);
            }
        }
    }

    private static Story merged(Story kept, ReadStory read, List<Notice> notices) {
        List<Edition> editions = new ArrayList<>(kept.editions());
        Map<String, Path> sources = read.sources();
        for (Edition now : read.story().editions()) {
            Optional<Edition> then = kept.edition(now.id());
            if (then.isEmpty()) {
                editions.add(now);
                notices.add(new Notice.EditionAdded(now.id()));
            } else if (!then.get().text().equals(now.text())) {
                notices.add(new Notice.SourceChanged(now.id(), sources.get(now.id())));
            }
        }
        return new Story(kept.title(), kept.note(), editions);
    }

    private Optional<Path> existing(Path wanted) {
        return List.of(wanted, elsewhere(wanted)).stream().filter(Files::exists).findFirst();
    }

    /** The user's own place for a story whose folder cannot be written; the hash keeps equal names apart. */
    private Path elsewhere(Path wanted) {
        String name = wanted.getFileName().toString();
        String stem = name.substring(0, name.length() - StoryReader.EXTENSION.length());
        String hash = HexFormat.of().toHexDigits(wanted.toAbsolutePath().normalize().toString().hashCode());
        return folders.stories().resolve(stem + "-" + hash + StoryReader.EXTENSION);
    }

    private static boolean isStoryFile(List<Path> given) {
        return given.size() == 1 && given.getFirst().toString().endsWith(StoryReader.EXTENSION)
                && !Files.isDirectory(given.getFirst());
    }

    private static String fileName(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip().replaceAll("\\s+", "-");
        return plain.isEmpty() ? "story" : plain.substring(0, Math.min(60, plain.length()));
    }
}
