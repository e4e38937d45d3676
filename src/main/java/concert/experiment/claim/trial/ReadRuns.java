package concert.experiment.claim.trial;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Claim.Side;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.design.ClaimFile.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values that the verdicts rest on, run by run: runs.csv. */
public final class ReadRuns {
    /** The name of the file. */
    public static final String FILE = "runs.csv";

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

    /** runs.csv, described. */
    public static CsvTable<ReadRun> of(List<ReadRun> runs) {
        List<Column<ReadRun>> columns = List.of(
                Column.text(
                        "claim", "id of the claim", run -> run.claim().file().id()),
                Column.text("theory", "name of the theory that every state follows", ReadRun::theory),
                Column.whole("world", "", "number of the world within the claim, from 1", ReadRun::world),
                Column.text("scenario", "the world's", ReadRuns::scenario),
                Column.text(
                        "side",
                        "of the comparison that the claim makes",
                        run -> run.side().name().toLowerCase(Locale.ROOT)),
                Column.flag("ablated", "whether it was played without the mechanism", ReadRun::ablated),
                Column.seed("seed of the run", ReadRun::seed),
                Column.number("value", "the observable's", "what was read off the run", ReadRun::value));
        return CsvTable.of(FILE, columns, runs);
    }

    private static String scenario(ReadRun run) {
        return run.claim().file().worlds().get(run.world() - 1).scenario();
    }
}
