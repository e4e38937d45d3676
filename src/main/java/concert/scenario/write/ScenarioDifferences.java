package concert.scenario.write;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.document.TreePaths;
import concert.document.TreeReader;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What differs between two scenarios, value by value, under the dotted paths that {@link Overrides} takes. */
public final class ScenarioDifferences {
    private static final String THEORIES = "theories.";

    private final Map<String, String> values = new TreeMap<>();

    private ScenarioDifferences() {}

    /**
     * A value that is not the same.
     *
     * @param path dotted, such as {@code states.GMY.capability}
     * @param one as the first scenario has it, null where it says nothing there
     * @param two as the second has it, null where it says nothing there
     */
    public record Difference(String path, String one, String two) {}

    /**
     * Every difference in order of path. Theories are compared where both scenarios name them: that they name others is
     * told by {@code theory} and by {@code states.CODE.theory}.
     */
    public static List<Difference> between(Scenario one, Scenario two) {
        Map<String, String> mine = values(one);
        Map<String, String> yours = values(two);
        Map<String, String> paths = new TreeMap<>(mine);
        paths.putAll(yours);
        List<Difference> found = new ArrayList<>();
        for (String path : paths.keySet()) {
            String here = mine.get(path);
            String there = yours.get(path);
            boolean same = here != null && here.equals(there);
            if (!same && named(path, one) && named(path, two)) {
                found.add(new Difference(path, here, there));
            }
        }
        return found;
    }

    private static boolean named(String path, Scenario scenario) {
        return !path.startsWith(THEORIES)
                || scenario.theories().keySet().stream().anyMatch(each -> path.startsWith(THEORIES + each + "."));
    }

    private static Map<String, String> values(Scenario scenario) {
        ScenarioDifferences found = new ScenarioDifferences();
        Document text = Document.of(scenario.name(), ScenarioWriter.writeWhole(scenario));
        found.walk("", TreeReader.read(text, new FaultCollector()));
        return found.values;
    }

    private void walk(String path, Tree tree) {
        if (tree instanceof Branch branch) {
            for (Entry each : branch.entries()) {
                walk(
                        path.isEmpty()
                                ? each.key().text()
                                : path + "." + each.key().text(),
                        each.value());
            }
        } else if (tree instanceof Row row && !row.items().stream().allMatch(Leaf.class::isInstance)) {
            for (int at = 0; at < row.items().size(); at++) {
                walk(path + "." + name(path, row, at), row.items().get(at));
            }
        } else {
            String free = path;
            for (int again = 2; values.containsKey(free); again++) {
                free = path + " (" + again + ")";
            }
            values.put(free, written(tree));
        }
    }

    private static String name(String list, Row row, int at) {
        String name = TreePaths.nameIn(list, row.items().get(at));
        return name.isEmpty() ? Integer.toString(at + 1) : name;
    }

    private static String written(Tree tree) {
        if (tree instanceof Row row) {
            return row.items().stream().map(ScenarioDifferences::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Leaf) tree).text();
    }
}
