package milaan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import milaan.architecture.bad.app.ReachesIntoTheWindow;
import milaan.architecture.bad.comparison.AsksTheClock;
import milaan.architecture.bad.comparison.HoldsState;
import milaan.architecture.bad.comparison.LowersWithoutLocale;
import milaan.architecture.bad.comparison.PrintsToTheTerminal;
import milaan.architecture.bad.comparison.SetsTheLocale;
import milaan.architecture.bad.comparison.UntestedChecker;
import milaan.architecture.bad.comparison.WritesSql;
import milaan.architecture.bad.facts.KnowsTheComparison;
import milaan.architecture.bad.name.StoryManager;
import milaan.architecture.bad.ring.one.First;
import milaan.architecture.bad.ring.two.Second;
import milaan.architecture.bad.ui.HopsThreads;
import milaan.architecture.bad.ui.desk.DrawsANode;
import milaan.architecture.bad.ui.words.KnowsTheWindow;

/** The rules that hold the rooms apart. Packages of bad classes end like the rooms they offend against. */
final class Rules {

    record Named(String name, ArchRule rule, List<Class<?>> badClasses) {
        Class<?>[] bad() {
            return badClasses.toArray(Class<?>[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Each room with those it must not know: everything to its right in the order of the design. */
    private static final List<List<String>> ORDER = List.of(List.of("work"), List.of("model"), List.of("text"),
            List.of("facts"), List.of("alignment"), List.of("comparison", "matrix"), List.of("annotation"),
            List.of("wording"), List.of("intake", "store", "export"), List.of("app"), List.of("ui", "cli"));

    /** The rooms of the window, in the same order; those side by side do not know each other. */
    private static final List<List<String>> WINDOW = List.of(List.of("desk"), List.of("words"),
            List.of("find", "start", "sheets", "panels"), List.of("workbench"));

    private static final String[] CORE = {"..milaan..work..", "..milaan..model..", "..milaan..text..", "..milaan..facts..",
        "..milaan..alignment..", "..milaan..comparison..", "..milaan..annotation..", "..milaan..wording..",
        "..milaan..intake..", "..milaan..store..", "..milaan..export..", "..milaan..app.."};

    static final List<Named> ALL = List.of(
            new Named("rooms know only those before them", new Order("", ORDER).rule(), List.of(KnowsTheComparison.class)),
            new Named("rooms of the window know only those before them", new Order("ui", WINDOW).rule(),
                    List.of(KnowsTheWindow.class)),
            new Named("the desk and its words draw nothing", noClasses().that().resideInAnyPackage("..ui.desk..", "..ui.words..")
                    .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..",
                            "org.fxmisc.."), List.of(DrawsANode.class)),
            new Named("the core knows no toolkit", noClasses().that().resideInAnyPackage(CORE).should()
                    .dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "org.fxmisc..", "..ui.."),
                    List.of(ReachesIntoTheWindow.class)),
            new Named("SQL only in store.sqlite", noClasses().that().resideOutsideOfPackage("milaan.store.sqlite..")
                    .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite.."),
                    List.of(WritesSql.class)),
            new Named("the PDF library and AWT only in export.pdf", noClasses().that()
                    .resideOutsideOfPackages("milaan.export.pdf..").should().dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "java.awt.."),
                    List.of(milaan.architecture.bad.comparison.DrawsWithAwt.class)),
            new Named("thread hops only in ui.task", noClasses().that().resideOutsideOfPackage("milaan.ui.task..")
                    .should().dependOnClassesThat().resideInAPackage("javafx.concurrent..").orShould()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable"),
                    List.of(HopsThreads.class)),
            new Named("standard streams only in cli", noClasses().that().resideOutsideOfPackage("milaan.cli..").should()
                    .accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
                    .accessField(System.class, "in"), List.of(PrintsToTheTerminal.class)),
            new Named("letters are lowered with a locale", noClasses().should().callMethod(String.class, "toLowerCase")
                    .orShould().callMethod(String.class, "toUpperCase"), List.of(LowersWithoutLocale.class)),
            new Named("nobody sets the default locale", noClasses().should()
                    .callMethod(Locale.class, "setDefault", Locale.class), List.of(SetsTheLocale.class)),
            new Named("the core asks a given clock", noClasses().that().resideInAnyPackage(CORE).should()
                    .callMethodWhere(nowWithoutClock()), List.of(AsksTheClock.class)),
            new Named("no static holds state", ArchRuleDefinition.fields().that().areStatic().should(beConstant()),
                    List.of(HoldsState.class)),
            new Named("names are nouns", noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?)"),
                    List.of(StoryManager.class)),
            new Named("every checker has a test of its own", classes().that().areNotInterfaces().and(check()).should(new OwnTest()),
                    List.of(UntestedChecker.class)),
            new Named("no cycles", slices().matching("milaan.(**)").should().beFreeOfCycles(),
                    List.of(First.class, Second.class)));

    private Rules() { }

    /** Kinds of rules in the room of comparison; not all of them are seen from here. */
    private static DescribedPredicate<JavaClass> check() {
        Set<String> kinds = Set.of("milaan.comparison.Checker", "milaan.comparison.StoryChecker", "milaan.comparison.QuoteRule",
                "milaan.comparison.AgreementFinder");
        return DescribedPredicate.describe("check a story", c -> kinds.stream().anyMatch(c::isAssignableTo));
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutClock() {
        Set<String> methods = Set.of("now", "currentTimeMillis");
        return DescribedPredicate.describe("ask the machine's clock", call ->
                methods.contains(call.getTarget().getName())
                        && (call.getTargetOwner().getPackageName().startsWith("java.time")
                                || call.getTargetOwner().isEquivalentTo(System.class))
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class)));
    }

    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be final and of an unchangeable kind") {
            private final Map<String, String> changeable = Map.of("java.util.ArrayList", "", "java.util.HashMap", "",
                    "java.util.concurrent.ConcurrentHashMap", "", "java.util.concurrent.atomic.AtomicInteger", "",
                    "java.lang.StringBuilder", "");

            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean good = field.getModifiers().contains(JavaModifier.FINAL)
                        && !changeable.containsKey(field.getRawType().getName());
                events.add(new SimpleConditionEvent(field, good, field.getFullName()));
            }
        };
    }
}
