package concert.experiment.claim;

import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small claim that is true for a reason that can be switched off: who has more occasions to sign, signs more. */
public final class Toy {
    public static final String FILE = String.join(
            "\n",
            "claim: 1",
            "id: T1",
            "sentence: States with occasions to sign treaties sign more of them.",
            "how: The same small world with no occasions and with many.",
            "observable: treaties_signed",
            "expect: higher",
            "base: {parameters.move-rate: 0}",
            "then: {parameters.move-rate: 0.6}",
            "worlds:",
            "  - {scenario: \"random:n=6,seed=3\", set: {ticks: 8}}",
            "theories: [balance-of-threat]",
            "replications: 8",
            "ablation: {parameters.signing-cost: 5}",
            "switched-off: a signature costs more than any treaty is worth",
            "");

    private Toy() {}

    /** Writes a claim's file. */
    public static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("T1.yaml"), text);
    }

    public static Claim claim(Path folder, String text) throws IOException {
        return Claim.of(Scenarios.claim(write(folder, text).toString()));
    }
}
