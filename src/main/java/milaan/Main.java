package milaan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import milaan.app.Engine;
import milaan.app.SampleStories;
import milaan.app.SecondStart;
import milaan.app.StoryOpening;
import milaan.app.UserFolders;
import milaan.cli.CommandLineRoom;
import milaan.cli.Services;
import milaan.export.ReportWriter;
import milaan.export.csv.CsvReportWriter;
import milaan.export.json.JsonReportWriter;
import milaan.export.pdf.PdfReportWriter;
import milaan.intake.StoryReader;
import milaan.store.sqlite.SqliteStoryStore;
import milaan.ui.exporting.SystemOpener;
import milaan.ui.settings.SettingsFile;
import milaan.ui.workbench.WorkbenchParts;

/** Wires the rooms together, by constructor. */
public final class Main {

    private static final int JAVA = 25;

    private Main() { }

    /** @return the exit code */
    static int run(String[] arguments) {
        UserFolders folders = UserFolders.of(Path.of(System.getProperty("user.home")), System.getProperty("os.name"),
                System.getenv());
        LogFile.in(folders.logs());
        noteNewerJava();
        Supplier<Engine> engine = once(Engine::standard);
        Supplier<StoryOpening> opening = once(() -> new StoryOpening(engine.get(), new SqliteStoryStore(),
                new StoryReader(), folders, Clock.systemDefaultZone(), System.getProperty("user.name", "")));
        ReportWriter pdf = new PdfReportWriter();
        SampleStories samples = new SampleStories(folders.samples());
        WorkbenchWindow window = new WorkbenchWindow(() -> new WorkbenchParts(opening, samples,
                new SettingsFile(folders.settings()), pdf, new SystemOpener(System.getProperty("os.name")), folders),
                new SecondStart(folders.windows(), System.getenv().getOrDefault("DISPLAY", "")));
        return new CommandLineRoom(new Services(engine, opening, samples, pdf, new JsonReportWriter(),
                new CsvReportWriter(), window, Locale.getDefault(), version())).run(arguments);
    }

    /** Made at the first call, the same ever after; asked from one thread at a time. */
    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private @org.jspecify.annotations.Nullable T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = maker.get();
                }
                return java.util.Objects.requireNonNull(made);
            }
        };
    }

    /** The start script takes a newer Java where there is no 25; whoever reads the log should know. */
    private static void noteNewerJava() {
        int feature = Runtime.version().feature();
        if (feature > JAVA) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.INFO,
                    "running on Java " + feature + "; Milaan is tested on " + JAVA);
        }
    }

    private static String version() {
        try (InputStream in = Main.class.getResourceAsStream("/milaan/build.properties")) {
            Properties build = new Properties();
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
