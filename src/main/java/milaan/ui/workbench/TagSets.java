package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.annotation.Tag;
import milaan.annotation.TagSet;
import milaan.app.StoryDesk;
import milaan.intake.TagSetFile;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.marking.TagEditor;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.TaskRunner;
import milaan.wording.ProblemWords;
import milaan.work.Problem;

/** Changes the tags of the open story and of the desk, and brings sets in and out. Files are read and written elsewhere. */
final class TagSets implements TagEditor.Files {

    private final WorkbenchModel model;
    private final DeskTags desk;
    private final TaskRunner tasks;
    private final FileChoice choice;
    private final Supplier<WorkbenchView> view;
    private final Consumer<Problem> problems;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("tags");
    private final TaskRunner.Lane storyLane = new TaskRunner.Lane("story tags");

    TagSets(WorkbenchModel model, DeskTags desk, TaskRunner tasks, FileChoice choice, Supplier<WorkbenchView> view,
            Consumer<Problem> problems) {
        this.model = model;
        this.desk = desk;
        this.tasks = tasks;
        this.choice = choice;
        this.view = view;
        this.problems = problems;
    }

    /** Opens the sheet on the tags of the story, or where none is open on those of the desk. */
    void edit() {
        tasks.run(lane, (progress, cancellation) -> desk.usual(), this::edit, problems);
    }

    private void edit(TagSet usual) {
        TagSet now = model.state().get().map(DeskState::tags).orElse(usual);
        boolean same = now.tags().equals(usual.tags());
        new TagEditor(view.get().words().wording(), now, same, this).open(view.get().sheet(), (tags, forNew) -> {
            if (!tags.equals(now.tags())) {
                model.desk().ifPresent(story -> keep(story, tags));
            }
            if (forNew && !tags.equals(usual.tags())) {
                tasks.run(lane, (progress, cancellation) -> {
                    desk.keep(tags);
                    return true;
                }, done -> { }, problems);
            }
            view.get().read();
        });
    }

    /** The story shows them as soon as they are in its file. */
    private void keep(StoryDesk story, List<Tag> tags) {
        tasks.run(storyLane, (progress, cancellation) -> {
            story.tags(tags);
            return story.tags();
        }, changed -> {
            if (model.desk().filter(now -> now == story).isPresent()) {
                model.to(now -> now.tags(changed));
            }
        }, problems);
    }

    @Override
    public void read(Consumer<List<Tag>> taken, Consumer<String> refused) {
        choice.tagsToOpen(view.get().words()).ifPresent(file -> tasks.run(lane,
                (progress, cancellation) -> new TagSetFile().read(file), taken, problem -> refused.accept(said(problem))));
    }

    @Override
    public void write(List<Tag> tags, Consumer<String> said) {
        Optional<Path> file = choice.tagsToSave(view.get().words());
        file.ifPresent(to -> tasks.run(lane, (progress, cancellation) -> {
            new TagSetFile().write(to, tags);
            return true;
        }, done -> said.accept(view.get().words().text("ui.tags.exported", to.getFileName())),
                problem -> said.accept(said(problem))));
    }

    private String said(Problem problem) {
        ProblemWords.ProblemText text = view.get().words().problems().text(problem);
        return text.what() + " " + text.next();
    }
}
