package concert.experiment.design;

import concert.experiment.sample.Factorial;
import concert.experiment.sample.LatinHypercube;
import concert.experiment.sample.Morris;
import concert.experiment.sample.OneAtATime;
import concert.experiment.sample.Saltelli;
import concert.experiment.sample.SobolSequence;
import concert.scenario.design.DesignFile;
import concert.scenario.design.DesignFile.Factor;
import concert.scenario.design.DesignFile.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the points of a design. */
public final class DesignPoints {
    private DesignPoints() {}

    static List<Point> of(DesignFile file) {
        int factors = file.factors().size();
        return switch (file.sampling()) {
            case POINTS -> listed(file);
            case FACTORIAL -> levels(file, Factorial.of(counts(file)));
            case ONE_AT_A_TIME -> levels(file, OneAtATime.of(counts(file)));
            case LATIN_HYPERCUBE -> places(file, LatinHypercube.jittered(factors, file.samples(), file.seed()));
            case SOBOL -> places(file, SobolSequence.shifted(factors, file.samples(), file.seed()));
            case MORRIS -> places(file, morris(file).points());
            case SALTELLI -> places(file, saltelli(file).points());
        };
    }

    /** The trajectories of a design by Morris; its points are the design's, in order. */
    public static Morris morris(DesignFile file) {
        return Morris.of(file.factors().size(), file.samples(), file.levels(), file.seed());
    }

    /** The matrices of a design by Saltelli; their rows are the design's points, in order. */
    public static Saltelli saltelli(DesignFile file) {
        return Saltelli.of(file.factors().size(), file.samples(), file.seed());
    }

    private static int[] counts(DesignFile file) {
        return file.factors().stream().mapToInt(each -> each.listed().size()).toArray();
    }

    private static List<Point> listed(DesignFile file) {
        List<Point> points = new ArrayList<>();
        for (List<Setting> each : file.points()) {
            Map<String, String> settings = new LinkedHashMap<>();
            each.forEach(setting -> settings.put(setting.path(), setting.value()));
            points.add(new Point(points.size() + 1, settings));
        }
        return points;
    }

    /** A factor at its baseline is left as the scenario has it. */
    private static List<Point> levels(DesignFile file, List<int[]> chosen) {
        List<List<String>> listed = file.factors().stream().map(Factor::listed).toList();
        List<Point> points = new ArrayList<>();
        for (int[] each : chosen) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (int factor = 0; factor < each.length; factor++) {
                if (each[factor] != OneAtATime.BASELINE) {
                    settings.put(
                            file.factors().get(factor).path(),
                            listed.get(factor).get(each[factor]));
                }
            }
            points.add(new Point(points.size() + 1, settings));
        }
        return points;
    }

    private static List<Point> places(DesignFile file, double[][] chosen) {
        List<Point> points = new ArrayList<>();
        for (double[] each : chosen) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (int factor = 0; factor < each.length; factor++) {
                Factor varied = file.factors().get(factor);
                settings.put(varied.path(), varied.at(each[factor]));
            }
            points.add(new Point(points.size() + 1, settings));
        }
        return points;
    }
}
