package concert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import concert.model.View;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Treaty;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may change a world; and that theory, which may not, has no knot. */
@AnalyzeClasses(packages = "concert", importOptions = ImportOption.DoNotIncludeTests.class)
class WorldWritersTest {
    /** The model itself, who builds a first world, and who plays it. */
    private static final String[] WRITERS = {"concert.model..", "concert.scenario..", "concert.engine.."};

    private static final Set<String> WORLD = Set.of("World", "Columns", "Treaty");

    private static boolean ofModel(JavaClass owner, Set<String> names) {
        return ArchitectureTest.room(owner).equals("model") && names.contains(owner.getSimpleName());
    }

    private static boolean changes(JavaClass owner, String name) {
        return ofModel(owner, Set.of("Dyads")) && name.matches("set|setBoth|put|fill|copyFrom")
                || ofModel(owner, WORLD) && name.matches("sign|readThreats|refreshPledges")
                || ofModel(owner, Set.of("Pledges", "Membership")) && name.matches("believe|note")
                || ArchitectureTest.room(owner).equals("model") && name.equals("applyTo");
    }

    @ArchTest
    static final ArchRule ONLY_WRITERS_SET_A_FIELD_OF_A_WORLD = noClasses()
            .that()
            .resideOutsideOfPackages(WRITERS)
            .should()
            .setFieldWhere(DescribedPredicate.describe(
                    "a field of World, Columns or Treaty", access -> ofModel(access.getTargetOwner(), WORLD)));

    /** A column is an array: who holds it could write into it. */
    @ArchTest
    static final ArchRule OTHERS_READ_COLUMNS_THROUGH_THE_VIEW = noClasses()
            .that()
            .resideOutsideOfPackages(WRITERS)
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "a field of World or Columns",
                    access -> ofModel(access.getTargetOwner(), Set.of("World", "Columns"))));

    /** Prospects and common threats are kept in tables of their own. */
    @ArchTest
    static final ArchRule ONLY_WRITERS_CHANGE_RELATIONS_AND_TREATIES = noClasses()
            .that()
            .resideOutsideOfPackages(WRITERS)
            .and()
            .doNotHaveSimpleName("Prospects")
            .and()
            .doNotHaveSimpleName("CommonThreat")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a change of a world", call -> changes(call.getTargetOwner(), call.getName())));

    /** Each class of theory is a step above those it knows, so that they can be read, and parted into rooms, one by one. */
    @ArchTest
    static final ArchRule THEORY_IS_A_STAIR = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    boolean theory = ArchitectureTest.room(type).equals("theory");
                    String outermost = type.getName().replaceAll("\\$.*", "");
                    return theory ? SliceIdentifier.of(outermost) : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "classes of theory";
                }
            })
            .should()
            .beFreeOfCycles();

    /** What each rule must not let through. */
    private static final class Trespasser {
        static void sets(Treaty treaty) {
            treaty.belief = 1;
        }

        static void reaches(World world) {
            world.capability[0] = 1;
        }

        static void changes(View view, World world) {
            view.affinity().set(0, 1, 1);
            new Shock.Capability(0, 0, 1).applyTo(world);
        }
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                ONLY_WRITERS_SET_A_FIELD_OF_A_WORLD,
                OTHERS_READ_COLUMNS_THROUGH_THE_VIEW,
                ONLY_WRITERS_CHANGE_RELATIONS_AND_TREATIES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noTrespasserPasses(ArchRule rule) {
        JavaClasses trespasser = new ClassFileImporter().importClasses(Trespasser.class);
        assertTrue(rule.evaluate(trespasser).hasViolation(), rule.getDescription());
    }

    @Test
    void theWritersAreThere() {
        JavaClasses engine = new ClassFileImporter().importPackages("concert.engine");
        assertTrue(
                engine.stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .anyMatch(access -> ofModel(access.getTargetOwner(), WORLD)),
                "the engine writes by its fields, so that the rules look for what there is");
    }
}
