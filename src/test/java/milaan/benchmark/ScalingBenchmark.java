package milaan.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Language;
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

/** Reading, analysing, aligning and comparing a pair, by sentences a side: the cost should grow with the length, not its square. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx700m")
public class ScalingBenchmark {

    @Param({"200", "500", "2000", "5000"})
    public int sentences;

    private final Engine engine = Engine.standard();
    private GeneratedStory story = new GeneratedStory(0);

    /** Everything is compiled on a small story first: the single shots of a small one would else be measured cold. */
    @Setup
    public void write() {
        story = new GeneratedStory(200);
        for (int i = 0; i < 20; i++) {
            compare();
        }
        story = new GeneratedStory(sentences);
    }

    @Benchmark
    public Comparison compare() {
        return engine.compare(analysis(story.hindi, Language.HINDI), analysis(story.english, Language.ENGLISH),
                Constraints.NONE, Cancellation.never());
    }

    private Analysis analysis(List<String> sentences, Language language) {
        return engine.analyse(engine.reader().readSentences(sentences, language), Optional.empty());
    }
}
