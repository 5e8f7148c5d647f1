package milaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/**
 * Rooms in the order they may know each other.
 *
 * @param house the package of the rooms below {@code milaan}; empty for the rooms of the program
 * @param rooms each step with its rooms side by side, which do not know each other
 */
record Order(String house, List<List<String>> rooms) {

    ArchRule rule() {
        return noClasses().should(new ArchCondition<>("know a room after their own, or beside it") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream().filter(d -> offends(one, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.satisfied(one, d.getDescription())));
            }
        });
    }

    private boolean offends(JavaClass one, JavaClass other) {
        Optional<String> own = room(one);
        Optional<String> known = room(other);
        return own.isPresent() && known.isPresent() && !own.equals(known) && level(known.get()) >= level(own.get());
    }

    private int level(String room) {
        int level = 0;
        while (!rooms.get(level).contains(room)) {
            level++;
        }
        return level;
    }

    /** The room a class lives in; empty where it is in none that has a place in the order. */
    private Optional<String> room(JavaClass c) {
        String name = c.getPackageName().replace("milaan.architecture.bad.", "milaan.");
        String inside = house.isEmpty() ? "milaan." : "milaan." + house + ".";
        return Optional.of(name).filter(n -> n.startsWith(inside)).map(n -> n.substring(inside.length()).split("\\.")[0])
                .filter(room -> rooms.stream().anyMatch(step -> step.contains(room)));
    }
}
