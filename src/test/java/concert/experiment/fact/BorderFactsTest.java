package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts about neighbours in worlds that say who borders on whom. */
class BorderFactsTest {
    private static final String WORLD = """
            concert: 2
            name: Two far apart
            start: 1900
            ticks: 1
            identity: [liberalism]
            theory: institutionalism
            states:
              AAA: {name: Alphaland, capability: 0.5, at: [0, 0], identity: [1], regime: 1}
              BBB: {name: Betaland, capability: 0.5, at: [0, 90], identity: [1], regime: 1}
            treaties:
              - {name: Old Pact, kind: defence, members: [AAA, BBB], signed: 1899, term: 20, institution: 1}
            """;

    @TempDir
    private Path folder;

    private List<Counted> years(String name, String world) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".yaml"), world);
        Shell shell = Shell.run("run", file, "--out", folder.resolve(name), "--no-charts", "--quiet");
        assertEquals(0, shell.code(), shell.err());
        return RunYears.of(folder.resolve(name)).years();
    }

    @Test
    void alliesThatBorderOnOneAnotherAreNearHoweverFarTheirCapitals() throws IOException {
        List<Counted> apart = years("apart", WORLD);
        assertTrue(apart.stream().allMatch(each -> each.allied() == 1 && each.near() == 0), apart::toString);
        List<Counted> near = years("near", WORLD + "relations:\n  - {pair: [AAA, BBB], border: true}\n");
        assertTrue(near.stream().allMatch(each -> each.allied() == 1 && each.near() == 1), near::toString);
    }
}
