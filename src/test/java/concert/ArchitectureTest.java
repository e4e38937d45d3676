package concert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import concert.experiment.CarriedScenarios;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.ResultRows;
import concert.model.World;
import concert.run.RunTask;
import concert.theory.book.Rules;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The house: who may know whom, who may know which library, and what the model must never call. */
@AnalyzeClasses(packages = "concert", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The floor of each package; an import points to a lower floor only. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("model", 0),
            Map.entry("text", 0),
            Map.entry("document", 1),
            Map.entry("theory", 1),
            Map.entry("engine", 2),
            Map.entry("measure", 2),
            Map.entry("condition", 3),
            Map.entry("scenario", 4),
            Map.entry("results", 5),
            Map.entry("history", 5),
            Map.entry("run", 6),
            Map.entry("chart", 7),
            Map.entry("experiment", 7),
            Map.entry("gui", 8),
            Map.entry("report", 8),
            Map.entry("cli", 9));

    private static final String[] CORE = {"concert.model..", "concert.theory..", "concert.engine.."};

    static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("concert") ? parts[1] : "";
    }

    private static final ArchCondition<JavaClass> LOOK_DOWN = new ArchCondition<>("depend on lower floors only") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().forEach(each -> {
                String from = room(type);
                String to = room(each.getTargetClass());
                boolean allowed = to.isEmpty() || to.equals(from) || FLOORS.get(to) < FLOORS.get(from);
                events.add(new SimpleConditionEvent(type, allowed, each.getDescription()));
            });
        }
    };

    @ArchTest
    static final ArchRule FLOORS_HOLD =
            classes().that().resideInAPackage("concert.(*)..").should(LOOK_DOWN);

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_FLOOR = classes()
            .should(new ArchCondition<>("live in a package that has a floor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean known = FLOORS.containsKey(room(type));
                    events.add(new SimpleConditionEvent(type, known, type.getName()));
                }
            });

    /** Between floors and between the rooms on them. */
    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("concert.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_AND_THEORY_KNOW_THE_JDK_ALONE = classes()
            .that()
            .resideInAnyPackage("concert.model..", "concert.theory..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "concert.model..", "concert.theory..");

    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.split(" "));
    }

    @ArchTest
    static final ArchRule MASON = only("sim.. ec.util..", "concert.engine..", "concert.gui..");

    @ArchTest
    static final ArchRule SNAKEYAML = only("org.snakeyaml..", "concert.document..");

    @ArchTest
    static final ArchRule JACKSON = only("tools.jackson..", "concert.text..");

    @ArchTest
    static final ArchRule COMMONS_MATH =
            only("org.apache.commons.math3..", "concert.measure..", "concert.experiment..");

    @ArchTest
    static final ArchRule COMMONS_STATISTICS =
            only("org.apache.commons.statistics..", "concert.measure..", "concert.experiment..");

    @ArchTest
    static final ArchRule JFREECHART_AND_BATIK = only("org.jfree.. org.apache.batik..", "concert.chart..");

    @ArchTest
    static final ArchRule PICOCLI_AND_PROGRESSBAR = only("picocli.. me.tongfei..", "concert.cli..");

    @ArchTest
    static final ArchRule COMMONS_CSV = only("org.apache.commons.csv..", "concert.results..", "concert.history..");

    @ArchTest
    static final ArchRule DUCKDB =
            only("org.duckdb.. java.sql..", "concert.experiment.store", "concert.experiment.table");

    @ArchTest
    static final ArchRule SPARK = only("org.apache.spark.. scala..", "concert.experiment.spark..");

    /** Nothing of the user's, and nothing from elsewhere, is made of bytes by Java's own way of saving objects. */
    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(Object(Input|Output)(Stream|Filter)?(\\$.*)?|Externalizable)");

    /** Spark sends work to its machines that way; a job, its task and its result are what it sends. */
    @ArchTest
    static final ArchRule NOTHING_IS_SERIALIZABLE_BUT_WHAT_SPARK_SENDS = noClasses()
            .that()
            .resideOutsideOfPackage("concert.experiment.spark..")
            .and()
            .doNotHaveFullyQualifiedName(Job.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Result.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(ResultRows.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(RunTask.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(CarriedScenarios.class.getName())
            .should(new ArchCondition<>("say that it is Serializable") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean says =
                            type.getRawInterfaces().stream().anyMatch(each -> each.isEquivalentTo(Serializable.class));
                    events.add(new SimpleConditionEvent(type, says, type.getName()));
                }
            });

    @ArchTest
    static final ArchRule SWING = only("javax.swing..", "concert.gui..");

    @ArchTest
    static final ArchRule AWT = only("java.awt..", "concert.chart..", "concert.report..", "concert.gui..");

    /** Neither called nor referred to by anything whose numbers end in a file. */
    private static ArchRule neverCall(Class<?> owner, String names) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        "concert.model..",
                        "concert.theory..",
                        "concert.engine..",
                        "concert.scenario..",
                        "concert.measure..",
                        "concert.condition..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        owner.getName() + "." + names,
                        access -> access.getTargetOwner().isEquivalentTo(owner)
                                && access.getName().matches(names)));
    }

    /** Math's elementary functions are intrinsics that differ between machines. */
    @ArchTest
    static final ArchRule NO_INTRINSICS =
            neverCall(Math.class, "expm?1?|log.*|pow|a?(sin|cos|tan)[h2]?|cbrt|hypot|random|fma");

    @ArchTest
    static final ArchRule NO_CLOCK = neverCall(System.class, "currentTimeMillis|nanoTime|identityHashCode");

    @ArchTest
    static final ArchRule NO_STREAMS_IN_PARALLEL =
            neverCall(Stream.class, "parallel").because("sums must be taken in order");

    @ArchTest
    static final ArchRule NO_OTHER_CHANCE_OR_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)"
                            + "|java\\.time\\..*Clock|java\\.time\\.Instant|java\\.util\\.(HashSet|IdentityHashMap|WeakHashMap)");

    /** World and Rules look things up in one; they never go through it in order. */
    @ArchTest
    static final ArchRule NO_HASHED_ORDER = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveFullyQualifiedName(World.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(Rules.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HashMap.class);
}
