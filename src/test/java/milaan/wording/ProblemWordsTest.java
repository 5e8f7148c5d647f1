package milaan.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import milaan.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemWordsTest {

    static Stream<Problem> everyProblem() {
        return Stream.concat(Stream.of(Problem.class), Stream.of(Problem.Input.class, Problem.Output.class))
                .flatMap(c -> Arrays.stream(c.getPermittedSubclasses())).filter(Class::isRecord)
                .map(ProblemWordsTest::example);
    }

    @ParameterizedTest
    @MethodSource("everyProblem")
    void saysEveryProblemInBothLanguages(Problem problem) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            ProblemWords.ProblemText text = new ProblemWords(new Wording(language)).text(problem);
            for (String part : List.of(text.what(), text.safe(), text.next())) {
                assertFalse(part.isBlank());
                assertFalse(part.contains("{"), part);
            }
        }
    }

    @Test
    void namesTheFileThePlaceAndTheWayOut() {
        String line = new ProblemWords(new Wording(InterfaceLanguage.ENGLISH))
                .line(new Problem.ManifestFieldMisspelt(Path.of("story/articleset.json"), "langauge", "language"));
        assertEquals("In story/articleset.json there is a field “langauge”; “language” is probably meant. "
                + "Nothing was changed. Write it as “language”.", line);
    }

    @Test
    void showsAnOffsetWithoutGrouping() {
        String line = new ProblemWords(new Wording(InterfaceLanguage.HINDI))
                .line(new Problem.FileBinary(Path.of("a.txt"), 1234567));
        assertTrue(line.contains("1234567"), line);
    }

    private static Problem example(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return (Problem) constructor.newInstance(Arrays.stream(constructor.getParameters())
                    .map(ProblemWordsTest::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Parameter parameter) {
        Class<?> type = parameter.getType();
        return type == Path.class ? Path.of("कोसी.txt") : type == int.class ? (Object) 7 : type == long.class ? (Object) 70L
                : type == List.class ? List.of("hi", "en") : type.isEnum() ? type.getEnumConstants()[0] : "value";
    }
}
