package milaan.ui.workbench;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.CommandRegistry;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.Marker;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.Review;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.find.Find;
import milaan.ui.find.FindCommands;
import milaan.ui.settings.KeptSettings;
import milaan.ui.sheets.FileChoice;
import milaan.ui.words.Words;
import milaan.work.Problem;

/** What one works on a story with in a window; whichever view shows it, these stay. */
final class StoryTools {

    private final WorkbenchModel model;
    private final Review review;
    private final Marker marker;
    private final MarkingWork marking;
    private final Aligning aligning;
    private final PdfExport export;
    private final Writing writing;
    private final Find find;
    private final Wandering wandering;
    private final Queue queue;

    /** @param redraw run when something is to be shown that is not in the model */
    StoryTools(WorkbenchModel model, Windows windows, FileChoice files, Supplier<WorkbenchView> view, Runnable redraw,
               Consumer<Problem> problems) {
        WorkbenchParts parts = windows.parts();
        this.model = model;
        this.review = new Review(model);
        this.marker = new Marker(model, review);
        this.marking = new MarkingWork(model, marker, review, new TagSets(model, new DeskTags(parts.folders().tags()),
                windows.tasks(), files, view, problems), view);
        this.aligning = new Aligning(model);
        this.export = new PdfExport(parts, windows.tasks(), files, windows.settings(), view, problems);
        this.writing = new Writing(model, review, view);
        this.find = new Find(model, redraw);
        this.wandering = new Wandering(model, view);
        this.queue = new Queue(model, view);
        queue.follow();
        model.queue().addListener((o, before, now) -> redraw.run());
    }

    /** @param others groups of the window's own, after those of the story */
    CommandRegistry commands(WindowActions window, CommandGroup... others) {
        OnStory story = new OnStory(model);
        List<CommandGroup> groups = new java.util.ArrayList<>(List.of(new FindCommands(find, story), wandering));
        groups.addAll(List.of(others));
        groups.addAll(List.of(new QueueCommands(queue, story), new AligningCommands(model, aligning, window::escape),
                new MarkingCommands(model, marker, marking)));
        return new WorkbenchCommands(model, review, window, groups.toArray(CommandGroup[]::new)).registry();
    }

    WorkbenchView view(KeptSettings settings, CommandRegistry commands, WindowActions window) {
        return new WorkbenchView(Words.as(settings.now()), model, commands, find, queue, marker,
                new OnView(model, marker, aligning, window));
    }

    /** Back to reading from whatever was begun. */
    void escape() {
        find.close();
        marker.leave();
    }

    Writing writing() {
        return writing;
    }

    PdfExport export() {
        return export;
    }
}
