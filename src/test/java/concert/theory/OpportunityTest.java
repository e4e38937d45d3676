package concert.theory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.document.Faults;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who meets whom (E5). */
class OpportunityTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Opportunity STANDARD = Opportunity.of(Parameters.standard());

    @Test
    void theRegistryHoldsItsFourNumbers() {
        assertEquals(new Opportunity(1.5, .7, .7, 2), STANDARD);
        Parameters other = Parameters.standard().with(Parameter.OPPORTUNITY_COMRADES, 1.25);
        assertEquals(new Opportunity(1.5, .7, .7, 1.25), Opportunity.of(other));
    }

    /** By hand: -1.5 (1 - .7 * .4) ln 3 + .7 e^-1 + 2 e^-.5. */
    @Test
    void theLogarithmIsThatOfE5() {
        double by = -1.5 * (1 - .7 * .4) * Math.log(3) + .7 * Math.exp(-1) + 2 * Math.exp(-.5);
        assertEquals(by, STANDARD.log(new Opportunity.Acquaintance(2, .4, 20, 10)), 1e-12);
        assertEquals(0, STANDARD.log(new Opportunity.Acquaintance(0, .9, NEVER, NEVER)), 1e-12);
    }

    @Test
    void distanceCountsLessBetweenTheStrongAndNotWhereOneIsWeak() {
        double weak = STANDARD.log(new Opportunity.Acquaintance(5, 0, NEVER, NEVER));
        double strong = STANDARD.log(new Opportunity.Acquaintance(5, .8, NEVER, NEVER));
        assertEquals(-1.5 * Math.log(6), weak, 1e-12);
        assertEquals((1 - .7 * .8) * weak, strong, 1e-12);
    }

    @Test
    void sizeIsTheShareOfPowerBesideTheMean() {
        assertEquals(.5, Opportunity.size(3, 3));
        assertEquals(.75, Opportunity.size(9, 3));
        assertEquals(0, Opportunity.size(0, 0), "a state of no known power");
    }

    @Test
    void factorsAndComponentsAreOneAndTheSame() {
        Opportunity of = new Opportunity(1.25, .5, -.3, 2.5);
        assertArrayEquals(new double[] {1.25, .625, -.3, 2.5}, of.factors());
        assertEquals(of, Opportunity.of(of.factors()));
    }

    @Test
    void theyAreListedAsTheNulls() {
        Shell listed = Shell.run("list", "parameters");
        for (Parameter each : Opportunity.PARAMETERS) {
            assertEquals(Parameter.Scope.NULL, each.scope());
            assertTrue(
                    listed.out()
                            .lines()
                            .anyMatch(line -> line.startsWith(each.key() + " ") && line.contains("of the null")),
                    each.key());
        }
    }

    /** A run reads none of them, so that setting or sweeping one would tell nothing. */
    @Test
    void whatNoRunReadsIsSetByNoScenarioTheoryOrDesign(@TempDir Path folder) throws IOException {
        Faults set = assertThrows(
                Faults.class,
                () -> Scenarios.open("europe-1914", Overrides.none().with("parameters.oD", "2")));
        assertEquals(
                "--set parameters.oD: parameter opportunity-distance belongs to the null that"
                        + " `hindcast` and `fit` hold theories against; no run reads it. Maybe leave it out?",
                set.getMessage());
        Path design = folder.resolve("design.yaml");
        Files.writeString(design, """
                experiment: 1
                name: sweep
                scenario: europe-1914
                design: factorial
                replications: 1
                factors:
                  - {path: parameters.opportunity-comrades, from: 0, to: 3, steps: 2}
                """);
        Shell swept = Shell.run("experiment", design, "--dry-run");
        assertEquals(2, swept.code(), swept.out());
        assertTrue(swept.err().contains("no run reads it"), swept.err());
        Path theory = folder.resolve("theory.yaml");
        Files.writeString(
                theory,
                Files.readString(Path.of("scenarios/theories/balance-of-threat.yaml"))
                        .replace("parameters:", "parameters:\n  opportunity-relief: .5"));
        Shell validated = Shell.run("validate", theory);
        assertEquals(2, validated.code(), validated.out());
        assertTrue(validated.err().contains("no run reads it"), validated.err());
    }
}
