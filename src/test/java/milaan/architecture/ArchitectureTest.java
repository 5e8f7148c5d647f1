package milaan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule of {@link Rules} against the program, and against a small bad class that it must reject. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("milaan");

    static Stream<Rules.Named> rules() {
        return Rules.ALL.stream();
    }

    @Test
    void everyRoomSaysWhatItIsForAndIsNullMarked() {
        List<String> unmarked = PROGRAM.stream().map(JavaClass::getPackage).distinct()
                .filter(p -> p.getClasses().stream().anyMatch(c -> !c.getSimpleName().equals("package-info")))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName).toList();
        assertEquals(List.of(), unmarked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(Rules.Named rule) {
        rule.rule().check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleRejectsItsBadClass(Rules.Named rule) {
        ArchRule guard = rule.rule();
        JavaClasses bad = new ClassFileImporter().importClasses(rule.bad());
        assertFalse(bad.isEmpty());
        assertTrue(guard.evaluate(bad).hasViolation(), () -> rule + " lets its bad class pass");
    }
}
