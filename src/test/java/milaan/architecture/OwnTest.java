package milaan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;

/** Asks for a test class beside the class, named after it ({@code FooChecker}, {@code FooCheckerTest}), with a table of cases. */
final class OwnTest extends ArchCondition<JavaClass> {

    OwnTest() {
        super("have a test class of their name with a table of cases");
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        String name = one.getName() + "Test";
        events.add(new SimpleConditionEvent(one, hasTable(name), one.getName() + " against " + name));
    }

    private static boolean hasTable(String test) {
        try {
            return Arrays.stream(Class.forName(test, false, OwnTest.class.getClassLoader()).getDeclaredMethods())
                    .anyMatch(m -> m.isAnnotationPresent(ParameterizedTest.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
