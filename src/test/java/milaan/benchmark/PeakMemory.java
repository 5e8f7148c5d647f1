package milaan.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.work.Cancellation;

/**
 * A tool: compares one pair of the given number of sentences a side and prints what it took. Run under a small {@code -Xmx} it
 * proves that the pair fits: {@code mvn -Pmemory test-compile exec:exec}.
 */
public final class PeakMemory {

    private PeakMemory() { }

    public static void main(String[] arguments) {
        int sentences = Integer.parseInt(arguments[0]);
        Engine engine = Engine.standard();
        GeneratedStory story = new GeneratedStory(sentences);
        long began = System.nanoTime();
        Comparison comparison = engine.compare(analysis(engine, story.hindi, Language.HINDI),
                analysis(engine, story.english, Language.ENGLISH), Constraints.NONE, Cancellation.never());
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(u -> u.getUsed()).sum();
        System.out.printf("%d sentences a side: %d beads, %d findings, %.1f s, heap at most %d MB of %d MB%n", sentences,
                comparison.alignment().beads().size(), comparison.findings().size(), seconds, peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Analysis analysis(Engine engine, List<String> sentences, Language language) {
        return engine.analyse(engine.reader().readSentences(sentences, language), Optional.empty());
    }
}
