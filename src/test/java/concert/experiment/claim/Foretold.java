package concert.experiment.claim;

import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Tried;
import concert.experiment.claim.verdict.Verdict;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Claims of which authors say something, and verdicts on them that a test makes up. */
public final class Foretold {
    private Foretold() {}

    /** A claim by what the authors of balance of power (read in the work) and of threat (from memory) say. */
    public static Claim claim(Path folder, String id, String power, String threat) throws IOException {
        String text = Toy.FILE.replace("claim: 1", "claim: 2").replace("id: T1", "id: " + id)
                + "predicted: {balance-of-power: " + power + ", balance-of-threat: " + threat
                + ", constructivism: silent}\n"
                + "sources:\n"
                + "  - {theories: [balance-of-power], work: Waltz 1979, chapter: ch. 6, says: So it is., checked: the work}\n"
                + "  - {theories: [balance-of-threat], work: Walt 1987, unchecked: true}\n";
        Path file = Files.writeString(folder.resolve(id + ".yaml"), text);
        return Claim.of(Scenarios.claim(file.toString()));
    }

    /** A finding with that verdict, of runs that do not matter. */
    public static Finding finding(Claim claim, String theory, Verdict verdict) {
        Effect effect = Effect.between(new double[] {0, 0, 0}, new double[] {1, 2, 3});
        return new Finding(new Tried(claim, theory, effect, effect), new Judgement(verdict, .1, .01, .02, 0));
    }
}
