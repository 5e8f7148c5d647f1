package milaan.ui.workbench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.story.Side;
import milaan.ui.task.FxTaskRunner;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * How soon the window answers: from a key to its mark, scrolling, opening, and how long the window's thread is held up.
 * Run with {@code mvn -Platency test-compile exec:exec}; prints lines for {@code src/docs/benchmarks.md}.
 */
public final class LatencyBenchmark {

    private static final int KEYS = 200;
    private static final int FRAMES = 240;
    private static final String FIVE = "story of five versions";

    private Workbench workbench;
    private Stage stage;

    private LatencyBenchmark() { }

    /** @param args paragraphs a side of the long story */
    public static void main(String[] args) throws Exception {
        int paragraphs = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        Path folder = Files.createTempDirectory("milaan-latency");
        LatencyBenchmark benchmark = new LatencyBenchmark();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onWindow(() -> {
            Fonts.load();
            PangoWrapFix.apply();
            benchmark.stage = new Stage();
            benchmark.workbench = new Workbench(benchmark.stage, new Desks(folder).parts(), new FxTaskRunner(),
                    new ScreensTest.NoFiles());
            benchmark.workbench.show(List.of());
        });
        List<Path> sample = List.of(FiveVersions.write(folder));
        Path large = LongStory.write(folder, paragraphs);
        for (int round = 0; round < 3; round++) {
            benchmark.open(FIVE + ", opening " + (round + 1), sample);
        }
        benchmark.judge(FIVE);
        benchmark.scroll(FIVE);
        benchmark.open(paragraphs + " paragraphs", List.of(large));
        benchmark.judge(paragraphs + " paragraphs");
        benchmark.scroll(paragraphs + " paragraphs");
        System.exit(0);
    }

    /** Until the first layout that shows the compared story, with what held the window's thread up meanwhile. */
    private void open(String what, List<Path> paths) throws Exception {
        Pauses pauses = new Pauses();
        AtomicLong seen = new AtomicLong();
        onWindow(workbench::closeStory);
        await(() -> workbench.model().state().get().isEmpty());
        long start = System.nanoTime();
        onWindow(() -> {
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (seen.get() == 0 && workbench.model().state().get().isPresent()) {
                    seen.set(System.nanoTime());
                }
            });
            workbench.open(paths);
        });
        await(() -> seen.get() > 0);
        idle();
        print(what, "first highlight after %.0f ms; longest pause of the window's thread %s", (seen.get() - start) / 1e6,
                pauses.stop());
    }

    /** Goes down the claims with J and tags each with 1. */
    private void judge(String what) throws Exception {
        List<Double> laidOut = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        for (KeyCode key : new KeyCode[] {KeyCode.J, KeyCode.DIGIT1}) {
            press(key);
        }
        Pauses pauses = new Pauses();
        for (int i = 0; i < KEYS; i++) {
            press(KeyCode.J);
            double[] times = press(KeyCode.DIGIT1);
            laidOut.add(times[0]);
            painted.add(times[1]);
            busy.add(times[2]);
        }
        print(what, "key to mark: laid out %s; next frame but one begun %s; processor time until laid out %s; longest pause %s",
                figures(laidOut), figures(painted), figures(busy), pauses.stop());
    }

    private double[] press(KeyCode code) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scene scene = stage.getScene();
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            double[] times = new double[3];
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                times[0] = (System.nanoTime() - start) / 1e6;
                times[2] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
                scene.removePostLayoutPulseListener(listener[0]);
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (++frames == 2) {
                            times[1] = (System.nanoTime() - start) / 1e6;
                            stop();
                            done.complete(times);
                        }
                    }
                }.start();
            };
            scene.addPostLayoutPulseListener(listener[0]);
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code.getChar(), code,
                    false, false, false, false));
            Platform.requestNextPulse();
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    /** Frames while both panes and their ribbons scroll, and while one bare pane with the same text does. */
    private void scroll(String what) throws Exception {
        onWindow(() -> workbench.model().go(now -> now.selection()));
        List<Double> window = frames(stage, down -> {
            StyleClassedTextArea area = (StyleClassedTextArea) stage.getScene().lookup(".styled-text-area");
            area.scrollYBy(down);
        });
        Stage[] bare = new Stage[1];
        StyleClassedTextArea area = new StyleClassedTextArea();
        onWindow(() -> {
            area.setWrapText(true);
            area.replaceText(workbench.model().state().get().orElseThrow().pair().analysis(Side.LEFT).text().source().value());
            HBox box = new HBox(new VirtualizedScrollPane<>(area));
            HBox.setHgrow(box.getChildren().getFirst(), Priority.ALWAYS);
            bare[0] = new Stage();
            bare[0].setScene(new Scene(box, 620, 800));
            bare[0].show();
        });
        idle();
        List<Double> alone = frames(bare[0], area::scrollYBy);
        onWindow(bare[0]::close);
        print(what, "scrolling, ms a frame: window %s; one bare pane %s; ratio of medians %.2f", figures(window),
                figures(alone), median(window) / median(alone));
    }

    private List<Double> frames(Stage on, java.util.function.DoubleConsumer scroll) throws Exception {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        onWindow(() -> {
            on.toFront();
            new AnimationTimer() {
                private final List<Double> frames = new ArrayList<>();
                private long last;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    if (last > 0) {
                        frames.add((time - last) / 1e6);
                    }
                    last = time;
                    scroll.accept(frames.size() % 120 < 60 ? 24 : -24);
                    if (frames.size() == FRAMES) {
                        stop();
                        done.complete(frames);
                    }
                }
            }.start();
        });
        return done.get(5, TimeUnit.MINUTES);
    }

    /** Asks the window's thread every few milliseconds how long it keeps others waiting. */
    private static final class Pauses {
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        private final List<Double> waits = java.util.Collections.synchronizedList(new ArrayList<>());
        private volatile boolean asked;

        Pauses() {
            clock.scheduleAtFixedRate(() -> {
                if (!asked) {
                    asked = true;
                    long start = System.nanoTime();
                    Platform.runLater(() -> {
                        waits.add((System.nanoTime() - start) / 1e6);
                        asked = false;
                    });
                }
            }, 0, 5, TimeUnit.MILLISECONDS);
        }

        String stop() {
            clock.shutdownNow();
            List<Double> all = List.copyOf(waits);
            return String.format(Locale.ROOT, "%.0f ms (over 100 ms: %d)", all.stream().mapToDouble(w -> w).max().orElse(0),
                    all.stream().filter(w -> w > 100).count());
        }
    }

    private static void idle() throws Exception {
        for (int i = 0; i < 40; i++) {
            onWindow(() -> { });
            TimeUnit.MILLISECONDS.sleep(25);
        }
    }

    private static void await(BooleanSupplier holds) throws Exception {
        boolean[] there = new boolean[1];
        while (!there[0]) {
            onWindow(() -> there[0] = holds.getAsBoolean());
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private static void onWindow(Runnable action) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get(5, TimeUnit.MINUTES);
    }

    private static String figures(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        return String.format(Locale.ROOT, "median %.1f, p95 %.1f, most %.1f", median(times),
                sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(t -> t).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, String format, Object... values) {
        System.out.println(what + ": " + String.format(Locale.ROOT, format, values));
    }
}
