package milaan.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.task.TaskRunner;

/** The stories opened lately, and which of them are not there any more. Asked away from the window: a share may be slow. */
public final class Recents {

    private final KeptSettings settings;
    private final TaskRunner tasks;
    private final Runnable changed;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("recent");
    private Set<Path> missing = Set.of();

    /** @param changed run when it is known anew what is missing */
    public Recents(KeptSettings settings, TaskRunner tasks, Runnable changed) {
        this.settings = settings;
        this.tasks = tasks;
        this.changed = changed;
    }

    public void look() {
        List<Path> all = stories().stream().map(Settings.Recent::given).toList();
        tasks.run(lane, (progress, cancellation) -> all.stream().filter(Files::notExists).collect(Collectors.toSet()),
                gone -> {
                    if (!gone.equals(missing)) {
                        missing = gone;
                        changed.run();
                    }
                }, problem -> { });
    }

    public List<Settings.Recent> stories() {
        return settings.now().recent();
    }

    boolean isMissing(Settings.Recent story) {
        return missing.contains(story.given());
    }

    void forget(Settings.Recent story) {
        settings.change(settings.now().forgotten(story.given()));
        changed.run();
    }
}
