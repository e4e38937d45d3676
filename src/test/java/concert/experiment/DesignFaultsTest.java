package concert.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Designs are checked whole before any run: what cannot be played, or to no effect, is told with its place. */
class DesignFaultsTest {
    private static final String FACTORS = """
            factors:
              - {path: parameters.war-cost, from: 0.1, to: 0.2@}
              - {path: parameters.decisiveness, from: 1, to: 2@}
            """;
    private static final String HEAD = "experiment: 1\nname: tiny\nscenario: random:n=3\nreplications: 1\n";

    @TempDir
    private Path folder;

    private String refused(String text) {
        return assertThrows(Faults.class, () -> Tiny.design(folder, text)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'design: morris, samples: 4, levels: 5' | '' | :7:9: levels is 5; it must be even",
                "'design: sobol, samples: 8, levels: 4' | '' | :7:9: levels says nothing in this design.",
                "'design: lhs, samples: 8' | '' | :5:9: design is \"lhs\"",
                "'design: lhs, samples: 8' | '' | Maybe latin-hypercube?",
                "'design: saltelli, samples: 1000000' | '' | :6:10: samples is 1000000; it must be a whole number from 1",
                "'design: saltelli, samples: 65536' | '' | samples make 262144 points; at most 100000 may be.",
                "'design: factorial' | ', steps: 10000' | steps of factor 1 is 10000; it must be a whole number from 2 to 1000.",
                "'design: factorial' | ', steps: 999' | factors make 998001 points; at most 100000 may be.",
            })
    void whatCannotBePlayedIsRefusedByTheReader(String design, String steps, String said) {
        String message = refused(HEAD + design.replace(", ", "\n") + "\n" + FACTORS.replace("@", steps));
        assertTrue(message.contains(said), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set: {seed: 3} | seed is no path here",
                "set: {name: x} | name changes nothing in a run.",
                "'set: {parameters.lambda: 1, parameters.loss-of-strength: 2}' | is set twice, once by another name.",
                "'set: {ticks: 3}, ticks: 4' | ticks is given under set too.",
            })
    void settingsToNoEffectAreRefused(String set, String said) {
        String message = refused(
                HEAD + "design: sobol\nsamples: 4\n" + set.replace("}, ", "}\n") + "\n" + FACTORS.replace("@", ""));
        assertTrue(message.contains(said), message);
    }

    @Test
    void oneFactorUnderTwoNamesIsRefused() {
        String twice =
                FACTORS.replace("@", "").replace("war-cost", "loss-of-strength").replace("decisiveness", "lambda");
        assertTrue(refused(HEAD + "design: sobol\nsamples: 4\n" + twice).contains("stands twice"), twice);
    }

    /** A range that leads too far is told once, not at each of its points. */
    @Test
    void aRangeThatLeadsTooFarIsToldOnce() {
        String far = FACTORS.replace("@", "").replace("to: 0.2", "to: 7");
        assertEquals(
                1, refused(HEAD + "design: sobol\nsamples: 512\n" + far).lines().count());
    }
}
