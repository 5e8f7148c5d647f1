package milaan.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.comparison.Kind;
import org.junit.jupiter.api.Test;

/** Both message files say the same things, and nothing that nobody asks for. Lists what is missing, ready to paste. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/milaan");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    /** Rules are named in the comparison room; only literals of this shape there are taken for one. */
    private static final Pattern RULE = Pattern.compile("(?:date|duration|number|identifier|place|person|organisation|quote"
            + "|speaker|source|negation|hedge|polarity|event)\\.[a-z0-9.-]+");
    /** Families whose last part is computed from an enum, a kind, a rule or a unit. */
    private static final List<String> COMPUTED = List.of("kind.", "severity.", "verdict.", "status.", "language.",
            "finding.reason.", "value.unit.", "value.duration.", "problem.");

    private final Map<String, String> english = messages("en");
    private final Map<String, String> hindi = messages("hi");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.keySet(), hindi.keySet());
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        List<String> differing = english.keySet().stream()
                .filter(k -> !placeholders(english.get(k)).equals(placeholders(hindi.getOrDefault(k, "")))).toList();
        assertEquals(List.of(), differing);
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String language : List.of("en", "hi")) {
            List<String> keys = Files.readAllLines(Path.of("src/main/resources/milaan/wording/messages_" + language
                    + ".properties")).stream().filter(l -> !l.startsWith("#") && l.contains("="))
                    .map(l -> l.substring(0, l.indexOf('=')).strip()).toList();
            Set<String> seen = new TreeSet<>();
            assertEquals(List.of(), keys.stream().filter(k -> !seen.add(k)).toList(), language);
        }
    }

    /** A lone apostrophe would hide the placeholders after it. */
    @Test
    void apostrophesAreTypographic() {
        Predicate<Map.Entry<String, String>> straight = e -> e.getValue().replace("''", "").contains("'")
                && PLACEHOLDER.matcher(e.getValue()).find();
        assertEquals(List.of(), Stream.concat(english.entrySet().stream(), hindi.entrySet().stream())
                .filter(straight).map(Map.Entry::getKey).toList());
    }

    @Test
    void everyRuleHasAReason() {
        Set<String> without = rules()
                .filter(r -> !english.containsKey("finding.reason." + r))
                .map(r -> "finding.reason." + r + "=").collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void everyReasonHasARule() {
        Set<String> known = rules().collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Kind.values()).map(Kind::code).forEach(known::add);
        known.add("other");
        assertEquals(List.of(), english.keySet().stream().filter(k -> k.startsWith("finding.reason."))
                .map(k -> k.substring("finding.reason.".length())).filter(r -> !known.contains(r)).toList());
    }

    private static Stream<String> rules() {
        return Stream.of("comparison", "facts").flatMap(room -> literals(SOURCES.resolve(room)))
                .filter(l -> RULE.matcher(l).matches()).filter(l -> !l.endsWith(".tsv"));
    }

    @Test
    void everyMessageOfThisRoomIsUsed() {
        Set<String> literals = literals(SOURCES).collect(Collectors.toSet());
        List<String> unused = english.keySet().stream()
                .filter(k -> Stream.of("finding.", "value.", "pdf.", "summary.", "decision.", "side.").anyMatch(k::startsWith))
                .filter(k -> COMPUTED.stream().noneMatch(k::startsWith))
                .filter(k -> !literals.contains(k)).toList();
        assertEquals(List.of(), unused);
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Path folder) {
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1)).forEach(literals::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(!literals.isEmpty() || folder.endsWith("comparison"), "read the sources");
        return literals.stream();
    }

    private static Map<String, String> messages(String language) {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream("messages_" + language
                + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((k, v) -> messages.put((String) k, (String) v));
        return messages;
    }
}
