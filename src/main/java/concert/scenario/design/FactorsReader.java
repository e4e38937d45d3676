package concert.scenario.design;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Leaf;
import concert.scenario.book.Overrides;
import concert.scenario.design.DesignFile.Factor;
import concert.scenario.design.DesignFile.Sampling;
import concert.text.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the factors of an experiment: what is varied, over which values. */
final class FactorsReader {
    private static final Quantity FROM = Quantity.from("from", -Quantity.UNLIMITED, Quantity.UNLIMITED, "0");
    private static final Quantity TO = Quantity.from("to", -Quantity.UNLIMITED, Quantity.UNLIMITED, "1");
    private static final Quantity STEPS = Quantity.whole("steps", 2, 1000, "5");
    private static final List<String> SCALES = List.of("linear", "logarithmic");
    private static final String EXAMPLE = "- {path: publicity.secret, values: [0, 0.4, 0.8]}";

    private final Fields fields;
    private final FaultCollector findings;
    private final Sampling sampling;
    private final TreeSet<String> paths = new TreeSet<>();

    FactorsReader(Fields fields, Sampling sampling) {
        this.fields = fields;
        this.findings = fields.findings();
        this.sampling = sampling;
    }

    List<Factor> read() {
        List<Factor> factors = new ArrayList<>();
        Tree written = fields.block("factors");
        if (sampling == Sampling.POINTS) {
            if (written != null) {
                findings.add(written.place(), "factors says nothing in a list of points. Maybe design: factorial?");
            }
            return factors;
        }
        if (written == null) {
            findings.add(fields.place(), "factors is missing; it must be a list. Maybe " + EXAMPLE + "?");
            return factors;
        }
        for (Tree each : fields.items(written, "factors", EXAMPLE)) {
            Fields own = Fields.of(each, "factor " + (factors.size() + 1), findings);
            if (own != null) {
                factors.add(factor(own));
                own.done();
            }
        }
        if (factors.isEmpty()) {
            findings.add(
                    written.place(), "factors is empty; it must be a list of at least one. Maybe " + EXAMPLE + "?");
        }
        return factors;
    }

    private Factor factor(Fields own) {
        String path = own.text("path", "theory.weights.affinity");
        if (!path.isEmpty() && !paths.add(Overrides.canonical(path))) {
            findings.add(
                    own.get("path").place(), "factor \"" + path + "\" stands twice. Maybe one of them is another?");
        }
        DesignRules.refuseVoid(
                path, own.get("path") == null ? own.place() : own.get("path").place(), findings);
        String where = DesignReader.where(own.place());
        Tree values = own.block("values");
        return values == null ? range(own, path, where) : listed(own, path, where);
    }

    private Factor listed(Fields own, String path, String where) {
        List<String> values = new ArrayList<>();
        for (Tree each : own.items("values", "[0, 0.4, 0.8]")) {
            if (each instanceof Leaf leaf && !leaf.empty()) {
                if (values.contains(leaf.text())) {
                    findings.add(each.place(), "value " + leaf.text() + " of \"" + path + "\" stands twice.");
                }
                values.add(leaf.text());
            } else {
                findings.add(each.place(), "a value of \"" + path + "\" is " + each.words() + "; it must be single.");
            }
        }
        if (values.isEmpty()) {
            findings.add(own.place(), "values of \"" + path + "\" is empty. Maybe values: [0, 0.4, 0.8]?");
        }
        return new Factor(path, values.isEmpty() ? List.of("") : values, 0, 0, 0, false, where);
    }

    private Factor range(Fields own, String path, String where) {
        double from = own.number(FROM);
        double to = own.number(TO);
        boolean logarithmic = own.choice("scale", SCALES, 0) == 1;
        boolean cut = sampling == null || sampling.needsLevels();
        double steps = cut && sampling != null ? own.number(STEPS) : own.number(STEPS, cut ? 2 : 0);
        if (to <= from) {
            findings.add(
                    own.get("to").place(),
                    "the range of \"" + path + "\" is empty: to is " + ExactNumber.show(to) + " and from is "
                            + ExactNumber.show(from) + ". Maybe the other way round?");
        }
        if (logarithmic && from <= 0) {
            findings.add(
                    own.get("from").place(),
                    "from of \"" + path + "\" is " + ExactNumber.show(from)
                            + "; it must be above 0 on a logarithmic scale. Maybe 0.01?");
        }
        if (!cut && own.get("steps") != null) {
            findings.warn(own.get("steps").place(), "steps says nothing in a design that samples. Maybe leave it out?");
        }
        int count = Double.isNaN(steps) ? 2 : (int) steps;
        Factor factor = new Factor(path, List.of(), from, to, count, logarithmic, where);
        DesignRules.checkWhole(own, factor);
        return factor;
    }
}
