package milaan.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import milaan.ui.task.TaskRunner;
import milaan.wording.InterfaceLanguage;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        Settings settings = Settings.DEFAULT.theme(Settings.Theme.CONTRAST).language(InterfaceLanguage.HINDI).text(new TextSizes(24, 12, 18)).digits(Settings.Digits.DEVANAGARI).editor("आशा").atStart(Settings.AtStart.LAST_STORY)
                .exportFolder(Path.of("/tmp/निर्यात")).opened(new Settings.Recent("कोसी", Path.of("/tmp/a.milaan")));
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\": 3, \"textSize\": \"large\", \"recent\": {}}", "{\"theme\": \"PINK\"}"})
    void fallsBackToTheUsualWhereTheFileIsBroken(String content) throws Exception {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, content);
        assertEquals(Settings.DEFAULT, new SettingsFile(path).read());
    }

    @Test
    void keepsTheLastOfTwoChangesWhateverTheirWritingOrder() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        Backwards tasks = new Backwards();
        KeptSettings kept = new KeptSettings(file, tasks);
        kept.change(kept.now().editor("a"));
        kept.change(kept.now().editor("b"));
        tasks.runAll();
        assertEquals("b", file.read().editor());
    }

    @Test
    void opensAgainWithTheNewestStoryFirst() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            settings = settings.opened(new Settings.Recent("s" + i, Path.of("s" + i)));
        }
        settings = settings.opened(new Settings.Recent("s8", Path.of("s8")));
        assertEquals("s8", settings.recent().getFirst().title());
        assertEquals(12, settings.recent().size());
    }

    @Test
    void readsTheOneTextSizeOfEarlierVersions() throws Exception {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, "{\"textSize\": 20}");
        assertEquals(new TextSizes(20, 20, 13), new SettingsFile(path).read().text());
    }

    @Test
    void forgetsAStoryThatIsNotWanted() {
        Settings settings = Settings.DEFAULT.opened(new Settings.Recent("a", Path.of("a")))
                .opened(new Settings.Recent("b", Path.of("b"))).forgotten(Path.of("b"));
        assertEquals(java.util.List.of(new Settings.Recent("a", Path.of("a"))), settings.recent());
    }

    /** Does the newest work first. */
    private static final class Backwards implements TaskRunner {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed,
                            Consumer<Double> progress) {
            waiting.push(() -> {
                try {
                    done.accept(work.run(Progress.unwatched(), Cancellation.never()));
                } catch (ProblemException e) {
                    failed.accept(e.problem());
                }
            });
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.pop().run();
            }
        }

        @Override
        public void cancel(Lane lane) { }

        @Override
        public void onWindowThread(Runnable action) {
            action.run();
        }
    }
}
