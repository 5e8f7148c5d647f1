package milaan.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Constraints;
import milaan.app.ComparedPair;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.work.Cancellation;

/**
 * A tool: makes links by hand, one after another, and prints the processor time of the comparison that follows each, with what
 * was kept of the one before and without. {@code mvn -Pmemory -Dmemory.tool=LinkingCost test-compile exec:exec}; with
 * {@code -Dmemory.sentences=0} of the first sample story.
 */
public final class LinkingCost {

    private LinkingCost() { }

    public static void main(String[] arguments) throws IOException {
        int sentences = Integer.parseInt(arguments[0]);
        Engine engine = Engine.standard();
        GeneratedStory story = new GeneratedStory(sentences);
        Analysis left = sentences > 0 ? analysis(engine, story.hindi, Language.HINDI) : sample(engine, "hi-1", Language.HINDI);
        Analysis right = sentences > 0 ? analysis(engine, story.english, Language.ENGLISH)
                : sample(engine, "en-1", Language.ENGLISH);
        int warm = sentences > 1_000 ? 4 : 300;
        int measured = sentences > 1_000 ? 12 : 100;
        System.out.printf("%d and %d sentences%n", left.text().sentences().size(), right.text().sentences().size());
        print("kept", links(engine, left, right, warm + measured, true).subList(warm, warm + measured));
        print("from scratch", links(engine, left, right, warm + measured, false).subList(warm, warm + measured));
    }

    private static List<Double> links(Engine engine, Analysis left, Analysis right, int count, boolean kept) {
        List<Double> milliseconds = new ArrayList<>();
        Optional<ComparedPair> before = Optional.empty();
        for (int i = 0; i < count; i++) {
            int at = i % (Math.min(left.text().sentences().size(), right.text().sentences().size()) - 1);
            Constraints linked = new Constraints(List.of(new Constraints.Link(List.of(at), List.of(at + 1))), Set.of(), Set.of());
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ComparedPair compared = engine.compare(left, right, linked, before, Cancellation.never());
            milliseconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6);
            before = kept ? Optional.of(compared) : Optional.empty();
        }
        return milliseconds;
    }

    private static void print(String what, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(u -> u.getUsed()).sum();
        System.out.printf("%s: median %.1f ms, at most %.1f ms a link, processor time; heap so far at most %d MB of %d MB%n", what,
                sorted.get(sorted.size() / 2), sorted.getLast(), peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Analysis analysis(Engine engine, List<String> sentences, Language language) {
        return engine.analyse(engine.reader().readSentences(sentences, language), Optional.empty());
    }

    private static Analysis sample(Engine engine, String id, Language language) throws IOException {
        return engine.analyse(Edition.of(id, language, Files.readString(Path.of("assets", "stories", "kosi-flood", id + ".txt"))));
    }
}
