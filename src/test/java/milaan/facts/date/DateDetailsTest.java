package milaan.facts.date;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reading of a sentence, how fine, how sure, and what is said by itself. A part of the table, from one heading to the next, is one
 * test: a run that starts every test by itself reads it once and not for each of its rows.
 */
class DateDetailsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void readsHowItIsMeant(String heading, List<String> rows) {
        assertEquals(String.join("\n", rows), rows.stream().map(DateDetailsTest::read).collect(Collectors.joining("\n")));
    }

    private static String read(String row) {
        String[] cells = row.split(" \\| ?", 3);
        return (cells[0] + " | " + cells[1] + " | " + DateReading.detailed(cells[1], day(cells[0]))).strip();
    }

    private static Optional<LocalDate> day(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    static Stream<Arguments> parts() throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        String heading = "";
        try (InputStream table = DateDetailsTest.class.getResourceAsStream("details.txt")) {
            for (String line : new String(table.readAllBytes(), UTF_8).lines().toList()) {
                if (line.startsWith("#")) {
                    heading = line.substring(1).strip();
                } else {
                    parts.computeIfAbsent(heading, h -> new ArrayList<>()).add(line);
                }
            }
        }
        return parts.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }
}
