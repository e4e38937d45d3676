package concert.experiment.claim.trial;

import concert.experiment.claim.Claim;
import concert.experiment.design.Job;
import concert.experiment.design.Point;
import concert.experiment.design.RunPlan;
import concert.experiment.store.Result;
import concert.experiment.store.Store;
import concert.experiment.store.StoredRow;
import concert.run.RunTask;
import concert.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs that claims ask for: each cell a point, each of its seeds a replication. */
public final class TrialPlan implements RunPlan {
    /** What asked for the runs, among the marks. */
    public static final String CLAIMS = "claims";

    private final List<Claim> claims;
    private final Map<Cell, Readings> cells;
    private final List<Readings> readings;
    private final List<Job> jobs = new ArrayList<>();

    TrialPlan(List<Claim> claims, Map<Cell, Readings> cells) {
        this.claims = List.copyOf(claims);
        this.cells = cells;
        this.readings = List.copyOf(cells.values());
        for (int cell = 0; cell < readings.size(); cell++) {
            int replication = 0;
            for (long seed : readings.get(cell).seeds()) {
                jobs.add(new Job(jobs.size() + 1, cell + 1, ++replication, seed));
            }
        }
    }

    @Override
    public Map<String, String> marks() {
        List<Object> played = new ArrayList<>();
        cells.forEach((cell, each) -> played.add(each.played(cell)));
        List<String> asked = claims.stream()
                .map(each -> each.file().id() + " " + each.observable().name())
                .toList();
        return Map.of(
                ASKED_BY,
                CLAIMS,
                "claims",
                asked.toString(),
                "scenario",
                Hash.of(played.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Cell each : cells.keySet()) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("scenario", each.scenario());
            settings.put("theory", each.theory());
            settings.put("changes", String.join(", ", each.changes()));
            points.add(new Point(points.size() + 1, settings));
        }
        return points;
    }

    /** None; observables are read off the runs. */
    @Override
    public List<String> measures() {
        return List.of();
    }

    @Override
    public List<Job> jobs() {
        return List.copyOf(jobs);
    }

    RunTask<List<Job>, List<Result>> task() {
        return ReadingTask.of(readings);
    }

    /** Takes what the store of a folder holds into the readings. */
    void read(Path folder) throws IOException {
        try (Store store = Store.read(folder)) {
            StoredRow.each(
                    store,
                    "SELECT point, seed, reason FROM runs ORDER BY run",
                    row -> readings.get(row.whole("point") - 1).played(row.longWhole("seed"), row.text("reason")));
            StoredRow.each(
                    store,
                    "SELECT point, seed, observable, value, readings.reason FROM readings"
                            + " JOIN runs USING (run) ORDER BY run, observable",
                    row -> readings.get(row.whole("point") - 1)
                            .read(
                                    row.longWhole("seed"),
                                    row.text("observable"),
                                    row.number("value"),
                                    row.text("reason")));
        }
    }
}
