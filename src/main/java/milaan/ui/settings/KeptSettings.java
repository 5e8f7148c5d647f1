package milaan.ui.settings;

import milaan.ui.task.TaskRunner;

/** The settings in force. A change holds at once and is written away from the window. Use from the window's thread. */
public final class KeptSettings {

    private final SettingsFile file;
    private final TaskRunner tasks;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("settings");
    private volatile Settings now;

    public KeptSettings(SettingsFile file, TaskRunner tasks) {
        this.file = file;
        this.tasks = tasks;
        this.now = file.read();
    }

    public Settings now() {
        return now;
    }

    public void change(Settings next) {
        now = next;
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
