package milaan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.work.Cancellation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an editor waits for when a text changes: two articles of 600 words, read, analysed, aligned and compared. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx700m")
public class ComparisonBenchmark {

    private static final int WORDS = 600;
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Two sample stories, one after the other, cut after 600 words. */
    @Param({"kosi-flood+state-election", "high-court-ruling+cricket-final"})
    public String stories;

    private final Engine engine = Engine.standard();
    private List<Side> sides = List.of();

    private record Side(SourceText text, Language language) { }

    @Setup
    public void read() throws IOException {
        sides = List.of(new Side(text("hi-1.txt"), Language.HINDI), new Side(text("en-1.txt"), Language.ENGLISH));
    }

    private SourceText text(String file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String story : stories.split("\\+")) {
            text.append(Files.readString(Path.of("assets", "stories", story, file))).append('\n');
        }
        Matcher words = WORD.matcher(text);
        int end = 0;
        for (int i = 0; i < WORDS && words.find(); i++) {
            end = words.end();
        }
        return new SourceText(text.substring(0, end));
    }

    /** As {@link milaan.app.StoryDesk} does it: both texts are read at once. */
    @Benchmark
    public Comparison compare() {
        List<Analysis> both = sides.parallelStream().map(side -> engine.analyse(
                engine.reader().read(side.text(), side.language()), Optional.empty())).toList();
        return engine.compare(both.getFirst(), both.getLast(), Constraints.NONE, Cancellation.never());
    }
}
