package concert.scenario.read;

import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.TreePaths;
import concert.scenario.RelationEntry;
import concert.scenario.StateQuantities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the relations block. */
final class RelationsReader {
    private static final Quantity TRADE = Quantity.share("trade", "0.1");
    private static final Quantity DISTANCE = Quantity.from("distance", 0, 100, "thousands of km, as 0.88");
    private static final Quantity PAST_PACT = Quantity.from("past-pact", 0, 10_000, "years ago, as 12");
    private static final Quantity COMRADES = Quantity.from("comrades", 0, 10_000, "years ago, as 12");
    private static final Quantity AFFINITY = Quantity.from("affinity", -1, 1, "0.5");
    private static final Quantity TRUST = Quantity.share("trust", "0.6");

    private final ReadingContext frame;
    private final Map<String, Integer> lines = new HashMap<>();

    RelationsReader(ReadingContext frame) {
        this.frame = frame;
    }

    /** The relations in order of their codes. */
    List<RelationEntry> read(List<Tree> items) {
        List<RelationEntry> relations = new ArrayList<>();
        for (Tree each : items) {
            RelationEntry relation = relation(each, relations.size() + 1);
            if (relation != null) {
                relations.add(relation);
            }
        }
        relations.sort(Comparator.comparing(RelationEntry::first).thenComparing(RelationEntry::second));
        return relations;
    }

    private RelationEntry relation(Tree tree, int number) {
        Fields fields = Fields.of(tree, owner(tree, number), frame.findings());
        if (fields == null) {
            return null;
        }
        Tree written = fields.need("pair", "two states", " Maybe pair: [FRN, GMY]?");
        List<String> pair = written == null ? null : frame.codes().pair(written, fields.label("pair"));
        double rivalry = fields.number(StateQuantities.RIVALRY, 0);
        double trade = fields.number(TRADE, 0);
        double distance = fields.number(DISTANCE, Double.NaN);
        double affinity = fields.number(AFFINITY, Double.NaN);
        double trust = fields.number(TRUST, Double.NaN);
        double[] past = {border(fields), fields.number(PAST_PACT, Double.NaN), fields.number(COMRADES, Double.NaN)};
        fields.done();
        if (pair == null) {
            return null;
        }
        List<String> sorted = pair.stream().sorted().toList();
        refuseTwice(sorted, pair, written.place(), tree.place().line());
        return new RelationEntry(
                sorted.get(0), sorted.get(1), rivalry, trade, distance, affinity, trust, past[0], past[1], past[2]);
    }

    private static double border(Fields fields) {
        int said = fields.choice("border", StatesReader.TRUTH, StatesReader.TRUTH.size());
        return said == 0 ? 1 : said == 1 ? 0 : Double.NaN;
    }

    private void refuseTwice(List<String> sorted, List<String> pair, Place place, int line) {
        Integer before = lines.putIfAbsent(String.join("-", sorted), line);
        if (before != null) {
            frame.fault(
                    place,
                    "pair " + String.join("-", pair) + " stands twice, first in line " + before
                            + ". Maybe put both into one entry?");
        }
    }

    private static String owner(Tree tree, int number) {
        boolean paired = tree instanceof Branch branch && branch.get("pair") instanceof Tree.Row;
        return paired ? TreePaths.pairName((Branch) tree) : "relation " + number;
    }
}
