package concert.experiment.claim.trial;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Claim.Side;
import concert.results.table.CsvFile;
import concert.scenario.design.ClaimFile.World;
import concert.text.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values that the verdicts rest on, run by run: runs.csv. */
public final class ReadRuns {
    /** The name of the file. */
    public static final String FILE = "runs.csv";

    private static final List<String> HEADER =
            List.of("claim", "theory", "world", "scenario", "side", "ablated", "seed", "value");

    private final List<Claim> claims;
    private final int replications;
    private final Map<Cell, Readings> cells;

    /** Of what was read off the runs; {@code replications} in place of each claim's own, 0 leaves those. */
    ReadRuns(List<Claim> claims, int replications, Map<Cell, Readings> cells) {
        this.claims = claims;
        this.replications = replications;
        this.cells = cells;
    }

    /** Every value, in the order of claims, theories, worlds, sides and seeds. */
    List<ReadRun> all() {
        List<ReadRun> all = new ArrayList<>();
        for (Claim claim : claims) {
            for (String theory : claim.theories()) {
                for (int world = 1; world <= claim.file().worlds().size(); world++) {
                    for (Side side : claim.sides()) {
                        add(all, claim, new Place(theory, world, side, false));
                        add(all, claim, new Place(theory, world, side, true));
                    }
                }
            }
        }
        return all;
    }

    private record Place(String theory, int world, Side side, boolean ablated) {}

    private void add(List<ReadRun> all, Claim claim, Place at) {
        World world = claim.file().worlds().get(at.world() - 1);
        Readings readings = cells.get(Cell.of(world, at.theory(), claim.settings(world, at.side(), at.ablated())));
        for (long seed : claim.seeds(replications)) {
            double value = readings.get(claim.observable(), seed);
            all.add(new ReadRun(claim, at.theory(), at.world(), at.side(), at.ablated(), seed, value));
        }
    }

    /** Writes runs.csv into a folder. */
    public static void write(List<ReadRun> runs, Path folder) throws IOException {
        CsvFile.write(
                folder.resolve(FILE), HEADER, runs.stream().map(ReadRuns::row).toList());
    }

    private static List<String> row(ReadRun run) {
        return List.of(
                run.claim().file().id(),
                run.theory(),
                Integer.toString(run.world()),
                run.claim().file().worlds().get(run.world() - 1).scenario(),
                run.side().name().toLowerCase(Locale.ROOT),
                run.ablated() ? "1" : "0",
                Long.toString(run.seed()),
                NumberFormat.of(run.value()));
    }
}
