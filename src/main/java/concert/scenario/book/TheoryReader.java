package concert.scenario.book;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.TreeReader;
import concert.theory.book.Theory;
import concert.theory.book.Theory.Exponents;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a theory, from a file of its own or from the theories block of a scenario. */
public final class TheoryReader {
    /** The version of the format that is read. */
    static final Quantity VERSION = Quantity.whole("theory", 1, 1, "theory: 1");

    private static final List<String> FAMILIES = List.of("realist", "liberal", "constructivist", "null");
    private static final List<String> FACTORS = List.of("power", "proximity", "offence", "intent");
    private static final double MOST = 1000;
    private static final Pattern NAME = Pattern.compile("(" + Library.FITTED + ")?[a-z0-9]+(-[a-z0-9]+)*");

    private TheoryReader() {}

    /** The theory of a document; throws {@link Faults}. */
    public static Theory read(Document document) {
        FaultCollector findings = new FaultCollector();
        Branch tree = tree(document, findings);
        Theory theory = tree == null ? null : ofFile(tree, findings);
        findings.settle();
        return theory;
    }

    /** The mapping that a theory file holds, or null after saying that it holds none. */
    static Branch tree(Document document, FaultCollector findings) {
        try {
            if (TreeReader.read(document, findings) instanceof Branch branch) {
                return branch;
            }
            findings.add(
                    new Place(document.source(), 1, 1), "this is no theory. Maybe copy a file of scenarios/theories?");
        } catch (Faults unreadable) {
            findings.addAll(unreadable);
        }
        return null;
    }

    /** The theory of a file, or null when it cannot be told. */
    static Theory ofFile(Branch tree, FaultCollector findings) {
        Fields fields = Fields.of(tree, "", findings);
        fields.number(VERSION);
        String name = fields.text("name", "balance-of-threat");
        if (!name.isEmpty()) {
            checkName(name, fields.get("name").place(), findings);
        }
        return theory(name, fields);
    }

    /** A theory under its name in the block. */
    static Theory ofBlock(Entry entry, FaultCollector findings) {
        Fields fields = Fields.of(entry.value(), "theory " + entry.key().words(), findings);
        checkName(entry.key().text(), entry.key().place(), findings);
        return fields == null ? null : theory(entry.key().text(), fields);
    }

    private static void checkName(String name, Place place, FaultCollector findings) {
        if (!NAME.matcher(name).matches()) {
            findings.add(
                    place,
                    "\"" + name + "\" cannot be a theory's name; it must be lower-case letters and digits joined by -."
                            + " Maybe balance-of-threat?");
        }
    }

    private static Theory theory(String name, Fields fields) {
        int family = fields.choice("family", FAMILIES, -1);
        String source = fields.text("source", "Walt 1987");
        String about = fields.text("about", "what it claims, in plain words");
        Exponents exponents = exponents(fields);
        Map<String, Double> weights = weights(fields);
        Theory theory = new Theory(
                name,
                family < 0 ? "" : FAMILIES.get(family),
                source,
                about,
                exponents,
                weights,
                ParametersReader.ofTheory(fields));
        fields.done();
        return theory;
    }

    private static Exponents exponents(Fields fields) {
        Tree tree = fields.need("exponents", "a mapping", " Maybe {power: 1, proximity: 1, offence: 1, intent: 1}?");
        Fields factors = tree == null ? null : Fields.of(tree, fields.label("exponents"), fields.findings());
        if (factors == null) {
            return new Exponents(1, 1, 1, 1);
        }
        List<Double> values = new ArrayList<>();
        for (String each : FACTORS) {
            values.add(factors.number(Quantity.from(each, 0, 10, "1")));
        }
        factors.done();
        return new Exponents(values.get(0), values.get(1), values.get(2), values.get(3));
    }

    /** What the weight of a reason may be. */
    public static Quantity weight(String reason) {
        return Quantity.from(reason, 0, MOST, "0.3");
    }

    private static Map<String, Double> weights(Fields fields) {
        Tree tree = fields.need("weights", "a mapping", " Maybe {security: 3, burden: 0.3}?");
        Fields named = tree == null ? null : Fields.of(tree, fields.label("weights"), fields.findings());
        Map<String, Double> weights = new HashMap<>();
        if (named == null) {
            return weights;
        }
        for (String each : Reasons.weights()) {
            Quantity weight = weight(each);
            if (named.get(each) != null) {
                weights.put(each, named.number(weight));
            }
        }
        named.done();
        return weights;
    }
}
