package milaan.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import milaan.ui.task.TaskRunner;

/** The settings in force. A change holds at once and is written away from the window. Use from the window's thread. */
public final class KeptSettings {

    private final SettingsFile file;
    private final TaskRunner tasks;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("settings");
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private volatile Settings now;

    public KeptSettings(SettingsFile file, TaskRunner tasks) {
        this.file = file;
        this.tasks = tasks;
        this.now = file.read();
    }

    /** @param listener told the settings whenever they have changed, until it is taken off */
    public void listen(Consumer<Settings> listener) {
        listeners.add(listener);
    }

    public void forget(Consumer<Settings> listener) {
        listeners.remove(listener);
    }

    public Settings now() {
        return now;
    }

    public void change(Settings next) {
        now = next;
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
        tasks.run(lane, (progress, cancellation) -> {
            write();
            return true;
        }, done -> { }, problem -> { });
    }

    /** One at a time, and always the newest: of two changes in quick succession the last one stays. */
    private synchronized void write() {
        file.write(now);
    }
}
