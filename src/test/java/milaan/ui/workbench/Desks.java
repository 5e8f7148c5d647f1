package milaan.ui.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import milaan.app.Engine;
import milaan.app.SampleStories;
import milaan.app.StoryOpening;
import milaan.app.UserFolders;
import milaan.intake.StoryReader;
import milaan.store.StoryStore;
import milaan.store.sqlite.SqliteStoryStore;
import milaan.ui.settings.SettingsFile;

/** Parts of a workbench that keeps everything in one temporary folder. */
public final class Desks {

    /** Making an engine takes a moment; it holds no state. */
    private static final Engine ENGINE = Engine.standard();

    private final UserFolders folders;

    private final StoryStore store;

    public Desks(Path folder) {
        this(folder, new SqliteStoryStore());
    }

    public Desks(Path folder, StoryStore store) {
        this.folders = new UserFolders(folder);
        this.store = store;
    }

    public StoryOpening opening() {
        Clock clock = Clock.fixed(Instant.parse("2026-08-14T09:30:00Z"), ZoneId.of("Asia/Kolkata"));
        return new StoryOpening(ENGINE, store, new StoryReader(), folders, clock, "Asha");
    }

    SampleStories samples() {
        return new SampleStories(folders.samples());
    }

    Path settings() {
        return folders.settings();
    }

    WorkbenchParts parts() {
        StoryOpening opening = opening();
        return new WorkbenchParts(() -> opening, samples(), new SettingsFile(folders.settings()),
                (report, wording, out) -> out.write(report.story().title().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                file -> { }, folders);
    }

    public List<Path> kosi() throws milaan.work.ProblemException {
        return List.of(samples().copied("kosi-flood"));
    }
}
