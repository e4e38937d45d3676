package concert.experiment;

import concert.scenario.DesignFile;
import concert.scenario.DesignFile.Factor;
import concert.scenario.DesignFile.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the points of a design. */
final class Points {
    private Points() {}

    static List<Point> of(DesignFile file) {
        return switch (file.sampling()) {
            case POINTS -> listed(file);
            case FACTORIAL -> levels(file, factorial(file));
            default -> throw new IllegalStateException(file.sampling().key());
        };
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

    private static List<int[]> factorial(DesignFile file) {
        List<int[]> all = List.of(new int[0]);
        for (Factor factor : file.factors()) {
            List<int[]> longer = new ArrayList<>();
            for (int[] each : all) {
                for (int level = 0; level < factor.listed().size(); level++) {
                    int[] more = java.util.Arrays.copyOf(each, each.length + 1);
                    more[each.length] = level;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Point> levels(DesignFile file, List<int[]> chosen) {
        List<List<String>> listed = file.factors().stream().map(Factor::listed).toList();
        List<Point> points = new ArrayList<>();
        for (int[] each : chosen) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (int factor = 0; factor < each.length; factor++) {
                settings.put(
                        file.factors().get(factor).path(), listed.get(factor).get(each[factor]));
            }
            points.add(new Point(points.size() + 1, settings));
        }
        return points;
    }
}
