package milaan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import milaan.alignment.Alignment;
import milaan.alignment.Constraints;
import milaan.alignment.LexicalAligner;
import milaan.alignment.Lexicon;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.TextReader;
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

/** How long aligning takes, by sentences a side; run with {@code mvn -Pbenchmark test-compile exec:exec}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx700m")
public class AlignmentBenchmark {

    private static final int WORDS = 20;

    @Param({"30", "200", "2000", "5000"})
    public int sentences;

    private final LexicalAligner aligner = new LexicalAligner(Lexicon.shipped(), new CrossScriptNameMatcher());
    private Analysis hindi = analysis(List.of(), Language.HINDI);
    private Analysis english = analysis(List.of(), Language.ENGLISH);

    /** Word for word translations by the lexicon, of random words: as many different words as real text has, or more. */
    @Setup
    public void write() {
        List<List<String>> lexicon = DataFile.rows("/milaan/alignment/lexicon.tsv");
        Random random = new Random(7);
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int s = 0; s < sentences; s++) {
            StringBuilder h = new StringBuilder();
            StringBuilder e = new StringBuilder();
            for (int w = 0; w < WORDS; w++) {
                // Squared, so that some words are common and most are rare.
                double skewed = random.nextDouble() * random.nextDouble();
                List<String> row = lexicon.get((int) (skewed * lexicon.size()));
                h.append(row.get(0)).append(' ');
                e.append(row.get(1)).append(' ');
            }
            left.add(h + "।");
            right.add(e + ".");
        }
        hindi = analysis(left, Language.HINDI);
        english = analysis(right, Language.ENGLISH);
    }

    private static Analysis analysis(List<String> sentences, Language language) {
        return new Analyser(List.of()).analyse(new TextReader().readSentences(sentences, language), Optional.empty());
    }

    @Benchmark
    public Alignment align() {
        return aligner.align(hindi, english, Constraints.NONE, Cancellation.never());
    }
}
