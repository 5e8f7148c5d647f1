package milaan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import milaan.app.Engine;

/**
 * Throws broken and hostile lines at {@code batch} for a given time: broken JSON, lone surrogates, lines of megabytes,
 * zero-width and bidirectional characters, sample texts cut and glued at random. Every line must be answered with one
 * line of JSON, no line may end in an unforeseen exception, and none may take out of proportion to its length.
 *
 * <p>A tool, not a test: {@code mvn -q test-compile exec:exec -Pfuzz -Dfuzz.minutes=60}. The seed is printed, so that a
 * run can be repeated.
 */
public final class BatchFuzz {

    private static final String[] ODD = {"\u200B", "\u200D", "\u200C", "\u202E", "\u202B", "\u2066", "\uFEFF", "\ud83d",
        "\ude00", "\ud83d\ude00", "\u0000", "\u0001", "\u00AD", "\u0300", "़", "्", "ं", "।", "॥", "“", "”", "‘", "’", "\"",
        "'", "«", "»", "''", "``", "1,23,456", "१२३", "9999999999999999999999", "0/0", "31/02/2023", "-0", "1e999", "1,", "12 August 2026, ", "१५ अगस्त ", "A. ", "a\u0301", "क्", "(", "\u2028", "\u2069",
        "said ", "ने कहा कि ", "Monday, ", "x", "क", "7",
        "लाख करोड़", "साढ़े", "पौने", "सवा सवा", "the former", "कल परसों", "24 वर्ष", "25:61", "\n", "\r\n", "\t", " "};
    private static final int HUGE = 5_000_000;
    /** Of this thread's own time, for the machine may be busy with other things. A 5 MB line may take minutes, a short one not seconds. */
    private static final double MOST_SECONDS_BASE = 5;
    private static final double MOST_SECONDS_PER_MEGABYTE = 60;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final ObjectMapper json = new ObjectMapper();
    private final BatchLine lines = new BatchLine(Engine.standard(), (c, f) -> f.basis().rule());
    private final List<String> seeds;
    private final Random random;

    private BatchFuzz(List<String> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    /** @param arguments minutes to run, and optionally the seed */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        List<String> seeds;
        try (Stream<Path> files = Files.walk(Path.of("assets", "stories"))) {
            seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(BatchFuzz::read).toList();
        }
        Duration time = Duration.ofSeconds(Math.round(60 * Double.parseDouble(arguments[0])));
        System.out.println("seed " + seed + ", " + time.toMinutes() + " min");
        System.exit(new BatchFuzz(seeds, seed).run(Instant.now().plus(time)) ? 0 : 1);
    }

    private boolean run(Instant end) throws IOException {
        long number = 0;
        long characters = 0;
        long unused = 0;
        double slowest = 0;
        int bad = 0;
        int pairs = 0;
        int megabytes = 0;
        while (Instant.now().isBefore(end) && bad < 20) {
            String line = line(++number);
            long began = clock.getCurrentThreadCpuTime();
            BatchLine.Answer answer = lines.answer(line, number);
            double seconds = (clock.getCurrentThreadCpuTime() - began) / 1e9;
            characters += line.length();
            pairs += answer.json().contains("\"alignments\"") ? 1 : 0;
            megabytes += line.length() > HUGE / 2 ? 1 : 0;
            unused += answer.failed() ? 1 : 0;
            slowest = Math.max(slowest, seconds);
            String fault = fault(answer, seconds, line.length());
            if (!fault.isEmpty()) {
                bad++;
                Path kept = Path.of("target", "fuzz-" + number + ".json");
                Files.write(kept, line.getBytes(StandardCharsets.UTF_16BE));
                System.out.println("line " + number + ": " + fault + "; kept in " + kept + " (UTF-16BE)");
            }
        }
        System.out.printf("%d lines (%d pairs, %d of megabytes), %.1f million characters, %d not usable, slowest %.2f s, %d faults%n", number, pairs,
                megabytes, characters / 1e6, unused, slowest, bad);
        return bad == 0;
    }

    private String fault(BatchLine.Answer answer, double seconds, int length) throws IOException {
        if (answer.json().contains("\n")) {
            return "more than one line";
        }
        if (answer.failed() && answer.json().contains("could not be analysed")) {
            return "unforeseen: " + answer.json();
        }
        json.readTree(answer.json());
        double most = MOST_SECONDS_BASE + MOST_SECONDS_PER_MEGABYTE * length / 1e6;
        return seconds > most ? String.format("%.1f s for %d characters", seconds, length) : "";
    }

    private String line(long number) {
        ObjectNode node = json.createObjectNode().put("id", "f" + number);
        String text = switch (random.nextInt(10)) {
            case 0 -> comparison(node, 400 + random.nextInt(4000));
            case 1, 2, 3, 4 -> comparison(node, 1 + random.nextInt(400));
            case 5 -> node.put("text", text(random.nextInt(3000))).put("published", "2026-08-12").toString();
            case 6 -> node.set("names", json.createArrayNode().add(text(random.nextInt(30))).add(text(random.nextInt(30))))
                    .toString();
            case 7 -> broken(node.put("text", text(200)).toString());
            case 8 -> text(random.nextInt(200));
            default -> node.put("text", text(random.nextInt(60))).toString();
        };
        // Now and then a line of megabytes: rarely, or the hour would be spent on few of them.
        return random.nextInt(4000) == 0 ? json.createObjectNode().put("id", "h" + number).put("text", huge()).toString() : text;
    }

    /** Every second one is a single thing over and over: what is looked for from each of them to the end shows there. */
    private String huge() {
        return random.nextBoolean() ? text(HUGE) : repeated(random.nextInt(4) == 0 ? piece() : ODD[random.nextInt(ODD.length)], HUGE);
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private String comparison(ObjectNode node, int length) {
        node.set("left", side(length));
        node.set("right", side(length));
        return node.toString();
    }

    private ObjectNode side(int length) {
        ObjectNode side = json.createObjectNode();
        if (random.nextBoolean()) {
            side.put("published", "2024-02-29");
        }
        if (random.nextInt(3) == 0) {
            var sentences = side.putArray("sentences");
            for (int i = random.nextInt(8); i >= 0; i--) {
                sentences.add(text(length / 8 + 1));
            }
            return side;
        }
        return side.put("text", text(length));
    }

    private String text(int length) {
        StringBuilder out = new StringBuilder(length + 64);
        while (out.length() < length) {
            switch (random.nextInt(9)) {
                case 8 -> out.append(repeated(ODD[random.nextInt(ODD.length)], 1 + random.nextInt(100)));
                case 0 -> out.append(ODD[random.nextInt(ODD.length)]);
                case 1 -> out.append((char) random.nextInt(0x10000));
                case 2 -> out.append((char) (0x0900 + random.nextInt(0x80)));
                case 3 -> out.append((char) (' ' + random.nextInt(95)));
                default -> out.append(piece());
            }
        }
        return out.substring(0, length);
    }

    private String piece() {
        String seed = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(seed.length());
        return seed.substring(from, Math.min(seed.length(), from + 1 + random.nextInt(120)));
    }

    private String broken(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = random.nextInt(5); i >= 0 && !out.isEmpty(); i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, (char) random.nextInt(0x100));
                default -> out.setLength(at);
            }
        }
        return out.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
