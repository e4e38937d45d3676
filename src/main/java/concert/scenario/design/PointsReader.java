package concert.scenario.design;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.scenario.design.DesignFile.Sampling;
import concert.scenario.design.DesignFile.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the points of an experiment that lists them.
 *
 * @param findings where faults go
 */
record PointsReader(FaultCollector findings) {

    /** The points, in their order; what is wrong is noted. */
    List<List<Setting>> points(Fields fields, Sampling sampling) {
        List<List<Setting>> points = new ArrayList<>();
        Tree written = fields.block("points");
        boolean wanted = sampling == Sampling.POINTS;
        if (wanted != (written != null)) {
            findings.add(
                    written == null ? fields.place() : written.place(),
                    wanted
                            ? "points is missing; it must be a list of at least one. Maybe - {theory: liberalism}?"
                            : "points says nothing in this design. Maybe design: points?");
        }
        for (Tree each :
                written == null ? List.<Tree>of() : fields.items(written, "points", "- {publicity.secret: 0}")) {
            points.add(point(each));
        }
        if (wanted && written != null && points.isEmpty()) {
            findings.add(written.place(), "points is empty; it must be a list of at least one.");
        }
        return points;
    }

    private List<Setting> point(Tree tree) {
        List<Setting> settings = new ArrayList<>();
        if (!(tree instanceof Branch branch)) {
            findings.add(tree.place(), "a point is " + tree.words() + "; it must be a mapping of paths to values.");
            return settings;
        }
        Set<String> paths = new HashSet<>();
        for (Entry each : branch.entries()) {
            Setting setting = DesignReader.setting(each, findings);
            DesignReader.refuseTwice(setting, paths, each, findings);
            if (setting != null) {
                settings.add(setting);
            }
        }
        return settings;
    }
}
