package concert.experiment.hindcast;

import concert.experiment.hindcast.benchmark.Benchmarks;
import concert.experiment.hindcast.score.Bin;
import concert.experiment.hindcast.score.Forecasts;
import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.score.Scoring;
import concert.history.data.PactKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All scores of a hindcast: for each origin, and pooled over the origins of an era. */
public final class HindcastScores {
    /** Those that all else is compared with. */
    private static final List<String> RIVALS = List.of("persistence", "distance", "ref");

    private final List<ScoreRow> rows = new ArrayList<>();
    private final List<CalibrationRow> calibration = new ArrayList<>();
    private final HindcastOrder order;

    public HindcastScores(List<HorizonCases> all, HindcastOrder order) {
        this.order = order;
        Map<String, List<HorizonCases>> eras = new TreeMap<>();
        for (HorizonCases each : all) {
            String key = each.era()
                    + String.format(Locale.ROOT, " %03d ", each.horizon())
                    + each.kind().ordinal()
                    + each.reading().ordinal();
            eras.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
        }
        eras.values().forEach(this::era);
    }

    public List<ScoreRow> rows() {
        return List.copyOf(rows);
    }

    public List<CalibrationRow> calibration() {
        return List.copyOf(calibration);
    }

    /** Benchmarks last. */
    static List<String> names(List<HorizonCases> cases) {
        List<String> names = new ArrayList<>();
        cases.forEach(each -> each.theories().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add));
        names.addAll(Benchmarks.NAMES);
        return names;
    }

    /** A theory whose runs from some origin all failed is not pooled: it would be scored on other pairs. */
    private static boolean whole(List<HorizonCases> cases, String name) {
        return cases.stream().allMatch(each -> each.chances(name) != null);
    }

    private void era(List<HorizonCases> cases) {
        for (Target target : Target.values()) {
            for (String name : target.of(cases.get(0).reading()) ? names(cases) : List.<String>of()) {
                if (whole(cases, name)) {
                    score(cases, target, name, null);
                    bins(cases, target, name);
                }
                for (HorizonCases one : cases) {
                    if (order.origin(one.origin()) && one.chances(name) != null) {
                        score(List.of(one), target, name, one.origin());
                    }
                }
            }
        }
    }

    /** What is foreseen, as tables call it. */
    static String target(Target target, PactKind kind) {
        return target.key() + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private void score(List<HorizonCases> cases, Target target, String name, Integer origin) {
        HorizonCases first = cases.get(0);
        Forecasts forecasts = target.forecasts(cases, name);
        Map<String, double[]> rivals = new LinkedHashMap<>();
        RIVALS.stream()
                .filter(each -> !each.equals(name))
                .forEach(each -> rivals.put(each, target.forecasts(cases, each).chance()));
        new Scoring(forecasts, rivals)
                .scores()
                .forEach((metric, value) -> rows.add(new ScoreRow(
                        name, first.era(), origin, first.horizon(), target(target, first.kind()), metric, value)));
    }

    private void bins(List<HorizonCases> cases, Target target, String name) {
        HorizonCases first = cases.get(0);
        for (Bin each : Bin.of(target.forecasts(cases, name))) {
            calibration.add(new CalibrationRow(name, first.era(), first.horizon(), target(target, first.kind()), each));
        }
    }
}
