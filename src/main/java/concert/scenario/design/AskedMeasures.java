package concert.scenario.design;

import concert.document.Fields;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Yaml;
import concert.scenario.book.Overrides;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures that a design keeps and when its runs stop.
 *
 * @param names of all that are kept, in order; empty for every one
 * @param own names of those that the design adds
 * @param settings with the formulas of those, and what ends a run, as settings of the scenario
 */
record AskedMeasures(List<String> names, List<String> own, Overrides settings) {

    /** Reads {@code measures}, each a name or {@code {NAME: FORMULA}}, and {@code stop}. */
    static AskedMeasures read(Fields fields, Overrides settings) {
        List<String> names = new ArrayList<>();
        List<String> own = new ArrayList<>();
        Overrides more = settings;
        for (Tree each : fields.items("measures", "[wars, cohesion]")) {
            List<Entry> added = each instanceof Branch branch ? branch.entries() : List.of();
            for (Entry entry : added) {
                String name = entry.key().text();
                names.add(name);
                own.add(name);
                more = with(more, "measures." + name, entry.value(), fields);
            }
            if (each instanceof Leaf leaf && !leaf.empty()) {
                names.add(leaf.text());
            } else if (added.isEmpty()) {
                fields.fault(
                        each.place(),
                        "measures names " + each.words()
                                + "; it must be a measure or {NAME: FORMULA}. Maybe wars, or {great_wars: count(war(any,"
                                + " any, powers 2))}?");
            }
        }
        Tree stop = fields.get("stop");
        return new AskedMeasures(names, own, stop == null ? more : with(more, "stop", stop, fields));
    }

    private static Overrides with(Overrides settings, String path, Tree value, Fields fields) {
        if (value instanceof Leaf leaf && !leaf.empty()) {
            return settings.with(path, Yaml.text(leaf.text()), DesignReader.where(leaf.place()));
        }
        fields.fault(
                value.place(),
                path + " is " + value.words() + "; it must be a condition. Maybe war(any, any, powers 2)?");
        return settings;
    }
}
