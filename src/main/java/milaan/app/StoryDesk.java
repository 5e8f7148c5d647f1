package milaan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Constraints;
import milaan.alignment.Offers;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.annotation.Event;
import milaan.annotation.History;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.comparison.Comparison;
import milaan.export.Report;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.Story;
import milaan.work.Cancellation;
import milaan.work.Notice;
import milaan.work.ProblemException;

/**
 * One open story: its texts, what people added, and the comparisons that follow from both. Edits take effect at once and
 * are committed by a thread of the desk's own. Edits, undo and {@link #add} are called from one thread; comparing may
 * happen on any.
 */
public final class StoryDesk implements AutoCloseable {

    private record Text(String edition, int revision, Optional<LocalDate> published) { }

    private final Engine engine;
    private final EventWriter writer;
    private final Path file;
    private final List<Notice> notices;
    private final Clock clock;
    private final String editor;
    private final Map<Text, Analysis> analyses = new ConcurrentHashMap<>();
    private final Map<Edit.PairKey, ComparedPair> comparisons = new ConcurrentHashMap<>();
    private volatile TagSet tags;
    private volatile Story story;
    private volatile History history;

    StoryDesk(Engine engine, EventWriter writer, Path file, Story story, TagSet tags, History history,
              List<Notice> notices, Clock clock, String editor) {
        this.engine = engine;
        this.writer = writer;
        this.file = file;
        this.story = story;
        this.tags = tags;
        this.history = history;
        this.notices = List.copyOf(notices);
        this.clock = clock;
        this.editor = editor;
    }

    /** The story with the publication dates people have stated. */
    public Story story() {
        Map<String, LocalDate> stated = history.present().published();
        List<Edition> editions = story.editions().stream()
                .map(e -> stated.containsKey(e.id()) ? e.published(stated.get(e.id())) : e).toList();
        return new Story(story.title(), story.note(), editions);
    }

    public Path file() {
        return file;
    }

    public TagSet tags() {
        return tags;
    }

    /**
     * Other tags from now on, kept in the file before this returns. Tags that are left out stay readable where they
     * were set. May take a moment: not for a window's thread.
     */
    public void tags(List<Tag> next) throws ProblemException {
        TagSet changed = tags.replacedBy(next);
        writer.put(changed);
        tags = changed;
    }

    public String editor() {
        return editor;
    }

    public List<Notice> notices() {
        return notices;
    }

    public History history() {
        return history;
    }

    public Annotations annotations() {
        return history.present();
    }

    public SaveState saveState() {
        return writer.state();
    }

    /** @param listener called on the desk's writing thread after every commit or failure */
    public void onSaveState(Consumer<SaveState> listener) {
        writer.onChange(listener);
    }

    /** Tries again to commit what could not be kept. */
    public void retrySaving() {
        writer.retry();
    }

    public void apply(Edit edit) {
        happen(history.event(edit, editor, clock.instant()));
    }

    /** @return what was undone; empty where nothing can be */
    public Optional<Event> undo() {
        Optional<Event> event = history.undo(editor, clock.instant());
        event.ifPresent(this::happen);
        return event;
    }

    public Optional<Event> redo() {
        Optional<Event> event = history.redo(editor, clock.instant());
        event.ifPresent(this::happen);
        return event;
    }

    /** Adds a version, kept in the file before this returns. */
    public void add(Edition edition) throws ProblemException {
        writer.put(edition);
        List<Edition> editions = new ArrayList<>(story.editions());
        editions.removeIf(e -> e.id().equals(edition.id()));
        editions.add(edition);
        story = new Story(story.title(), story.note(), editions);
    }

    /** The pairs to compare unless someone chooses others: every Hindi with every English version. */
    public List<Edit.PairKey> standardPairs() {
        List<Edit.PairKey> pairs = new ArrayList<>();
        for (Edition hindi : story.in(Language.HINDI)) {
            for (Edition english : story.in(Language.ENGLISH)) {
                pairs.add(new Edit.PairKey(hindi.id(), english.id()));
            }
        }
        return pairs;
    }

    /**
     * Compares two versions, with the links people made. Gives the comparison made before where nothing it rests on has
     * changed.
     *
     * @throws IllegalArgumentException for an id that is not in the story
     * @throws java.util.concurrent.CancellationException when {@code cancellation} was requested
     */
    public Comparison compare(Edit.PairKey pair, Cancellation cancellation) {
        return compared(pair, cancellation).comparison();
    }

    /**
     * What may answer each sentence of the two versions, for a person to choose from.
     *
     * @throws java.util.concurrent.CancellationException when {@code cancellation} was requested
     */
    public Offers offers(Edit.PairKey pair, Cancellation cancellation) {
        return compared(pair, cancellation).offers();
    }

    private ComparedPair compared(Edit.PairKey pair, Cancellation cancellation) {
        List<Analysis> both = both(pair);
        cancellation.check();
        Analysis left = both.getFirst();
        Analysis right = both.getLast();
        Constraints constraints = new HandmadeLinks(history.present(), pair, left, right).constraints();
        Optional<ComparedPair> before = Optional.ofNullable(comparisons.get(pair));
        if (before.filter(b -> b.isOf(left, right) && b.constraints().equals(constraints)).isPresent()) {
            return before.get();
        }
        ComparedPair compared = engine.compare(left, right, constraints, before, cancellation);
        comparisons.put(pair, compared);
        return compared;
    }

    public Report report(List<Edit.PairKey> pairs, Cancellation cancellation) {
        List<Report.Pair> compared = pairs.stream().map(pair -> new Report.Pair(edition(pair.left()),
                edition(pair.right()), compare(pair, cancellation))).toList();
        return new Report(story(), compared, history.present(), history.events(), tags,
                Optional.of(editor).filter(e -> !e.isBlank()), clock.instant().atZone(clock.getZone()));
    }

    /** Commits what waits and leaves one file behind. */
    @Override
    public void close() throws ProblemException {
        writer.close();
    }

    private void happen(Event event) {
        history = history.after(event);
        writer.write(event);
    }

    private Edition edition(String id) {
        return story().edition(id).orElseThrow(() -> new IllegalArgumentException("no version " + id));
    }

    /** The two texts know nothing of each other yet: each has a processor of its own. */
    private List<Analysis> both(Edit.PairKey pair) {
        return Stream.of(pair.left(), pair.right()).parallel().map(id -> analysis(edition(id))).toList();
    }

    private Analysis analysis(Edition edition) {
        return analyses.computeIfAbsent(new Text(edition.id(), edition.revision(), edition.published()),
                text -> engine.analyse(edition));
    }

    @Override
    public String toString() {
        return story.title() + story.editions().stream().map(Edition::id).collect(Collectors.joining(", ", " [", "]"));
    }
}
