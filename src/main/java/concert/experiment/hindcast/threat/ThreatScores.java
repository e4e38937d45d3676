package concert.experiment.hindcast.threat;

import concert.experiment.hindcast.dyad.Eras;
import concert.experiment.hindcast.score.Forecasts;
import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.score.Scoring;
import concert.history.data.Disputes;
import concert.history.data.StateSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How threats rank who begins a militarized dispute with whom, among all ordered pairs that are there at both ends, beside
 * bare nearness and bare rivalry. Disputes are drawn anew for intervals, each with all its pairs.
 */
public final class ThreatScores {
    /** As tables call what is foreseen. */
    public static final String TARGET = "dispute";

    /** Nearness of the capitals. */
    static final String DISTANCE = "distance";

    /** Whether historians count the two as rivals. */
    static final String RIVALRY = "rivalry";

    private final StateSystem states;
    private final List<ScoreRow> rows = new ArrayList<>();

    /**
     * Scores pooled over the origins of an era, for each horizon.
     *
     * @param horizons the years whose world is read, by horizon
     */
    public ThreatScores(List<ThreatYear> years, Map<Integer, List<Integer>> horizons, StateSystem states) {
        this.states = states;
        horizons.forEach((horizon, origins) -> {
            Map<String, List<ThreatYear>> eras = new TreeMap<>();
            years.stream()
                    .filter(each -> origins.contains(each.origin()))
                    .forEach(each -> eras.computeIfAbsent(Eras.of(each.origin()), none -> new ArrayList<>())
                            .add(each));
            eras.forEach((era, all) -> score(era, all, horizon));
        });
    }

    /** What came of it. */
    public List<ScoreRow> rows() {
        return List.copyOf(rows);
    }

    private void score(String era, List<ThreatYear> years, int horizon) {
        Cases cases = new Cases(era, years, horizon);
        Map<String, double[]> nulls = new LinkedHashMap<>();
        nulls.put(
                DISTANCE,
                cases.of(each -> Arrays.stream(each.kilometres()).map(km -> -km).toArray()));
        nulls.put(RIVALRY, cases.of(ThreatYear::rivalry));
        for (String theory : years.get(0).threats().keySet()) {
            cases.score(theory, cases.of(each -> each.threats().get(theory)), nulls);
        }
        nulls.forEach((name, ranks) -> {
            Map<String, double[]> others = new LinkedHashMap<>(nulls);
            others.remove(name);
            cases.score(name, ranks, others);
        });
    }

    /** What a year says of each of its pairs. */
    private interface Reading {
        double[] of(ThreatYear year);
    }

    /** The ordered pairs of some years that are there at the horizon too. */
    private final class Cases {
        private final String era;
        private final List<ThreatYear> years;
        private final int horizon;
        private final List<int[]> places = new ArrayList<>();
        private final boolean[] happened;
        private final int[] origins;
        private final int[] disputes;

        Cases(String era, List<ThreatYear> years, int horizon) {
            this.era = era;
            this.years = years;
            this.horizon = horizon;
            for (ThreatYear year : years) {
                places.add(IntStream.range(0, year.pairs().size())
                        .filter(at -> there(year.pairs().get(at), year.origin() + horizon))
                        .toArray());
            }
            int size = places.stream().mapToInt(each -> each.length).sum();
            happened = new boolean[size];
            origins = new int[size];
            disputes = new int[size];
            fill();
        }

        private boolean there(ThreatYear.Directed pair, int year) {
            return states.existsAtEnd(pair.initiator(), year) && states.existsAtEnd(pair.target(), year);
        }

        private void fill() {
            int at = 0;
            for (int of = 0; of < years.size(); of++) {
                ThreatYear year = years.get(of);
                for (int place : places.get(of)) {
                    Disputes.Onset onset = year.onsets()[place];
                    happened[at] = onset != null && onset.year() <= year.origin() + horizon;
                    disputes[at] = happened[at] ? onset.dispute() : 0;
                    origins[at++] = year.origin();
                }
            }
        }

        double[] of(Reading reading) {
            double[] all = new double[happened.length];
            int at = 0;
            for (int of = 0; of < years.size(); of++) {
                double[] figures = reading.of(years.get(of));
                for (int place : places.get(of)) {
                    all[at++] = figures[place];
                }
            }
            return all;
        }

        void score(String name, double[] ranks, Map<String, double[]> rivals) {
            new Scoring(new Forecasts(ranks, happened, origins, disputes), rivals)
                    .ranked()
                    .forEach(
                            (metric, value) -> rows.add(new ScoreRow(name, era, null, horizon, TARGET, metric, value)));
        }
    }
}
