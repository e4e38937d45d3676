package concert.scenario.book;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.text.ExactNumber;
import concert.theory.book.Parameter;
import java.util.List;
import java.util.Map;

/**
 * The publicity block: the shares of new treaties that are open, partial and secret. A path that sets one share, such
 * as {@code publicity.secret}, scales the others so that the three still sum to 1; when the others are both 0 they
 * share the rest evenly.
 */
final class PublicityReader {
    /** How far from 1 three shares given in decimals may sum. */
    static final double SLACK = 1e-6;

    private static final List<String> SHARES = List.of("open", "partial", "secret");
    private static final Quantity OPEN = Quantity.share("open", "0.3");
    private static final Quantity PARTIAL = Quantity.share("partial", "0.3");
    private static final Quantity SECRET = Quantity.share("secret", "0.4");

    private PublicityReader() {}

    /** The two parameters that the block sets; none without a block or after a fault. */
    static Map<Parameter, Double> read(Fields top) {
        Tree block = top.block("publicity");
        Fields fields = block == null ? null : Fields.of(block, "publicity", top.findings());
        if (fields == null) {
            return Map.of();
        }
        double open = fields.number(OPEN);
        double partial = fields.number(PARTIAL);
        double secret = fields.number(SECRET);
        double sum = open + partial + secret;
        fields.done();
        if (Math.abs(sum - 1) > SLACK) {
            top.fault(
                    block.place(),
                    "publicity sums to " + ExactNumber.show(ExactNumber.round(sum, 6))
                            + "; open, partial and secret must sum to 1. Maybe open: "
                            + ExactNumber.show(ExactNumber.round(Math.max(0, open - sum + 1), 6)) + "?");
        }
        refuseTwice(top);
        return Double.isNaN(sum) ? Map.of() : Map.of(Parameter.SECRET_SHARE, secret, Parameter.PARTIAL_SHARE, partial);
    }

    private static void refuseTwice(Fields top) {
        for (Entry each : top.entries("parameters")) {
            String key = each.key().text();
            if (key.equals(Parameter.SECRET_SHARE.key()) || key.equals(Parameter.PARTIAL_SHARE.key())) {
                top.fault(each.key().place(), "parameter " + key + " is said by publicity too. Maybe leave one out?");
            }
        }
    }

    /** The scenario with a block that says what it and its parameters say now, so that shares can be set in it. */
    static Branch withBlock(Branch root, Place place) {
        if (root.get("publicity") != null) {
            return root;
        }
        double secret = parameter(root, Parameter.SECRET_SHARE);
        double partial = parameter(root, Parameter.PARTIAL_SHARE);
        Branch block = Branch.empty(place);
        double[] shares = {ExactNumber.round(1 - secret - partial, 9), partial, secret};
        for (int at = 0; at < shares.length; at++) {
            block = block.with(new Leaf(place, SHARES.get(at), true), leaf(place, shares[at]));
        }
        Branch bare = root;
        if (root.get("parameters") instanceof Branch parameters) {
            Branch less = parameters.without(Parameter.SECRET_SHARE.key()).without(Parameter.PARTIAL_SHARE.key());
            bare = root.with(new Leaf(place, "parameters", true), less);
        }
        return bare.with(new Leaf(place, "publicity", true), block);
    }

    /** The scenario with its block turned into parameters, so that those can be set. */
    static Branch withoutBlock(Branch root, Place place) {
        if (!(root.get("publicity") instanceof Branch block)) {
            return root;
        }
        Tree standing = root.get("parameters");
        Branch parameters = standing instanceof Branch branch ? branch : Branch.empty(place);
        if (block.get("secret") != null && block.get("partial") != null) {
            parameters = parameters
                    .with(new Leaf(place, Parameter.SECRET_SHARE.key(), true), block.get("secret"))
                    .with(new Leaf(place, Parameter.PARTIAL_SHARE.key(), true), block.get("partial"));
        }
        return root.without("publicity").with(new Leaf(place, "parameters", true), parameters);
    }

    /** The block with the shares that were not {@code set} scaled to what those leave of 1. */
    static Branch rescale(Branch block, List<String> set, Place place) {
        List<String> others =
                SHARES.stream().filter(each -> !set.contains(each)).toList();
        double left = 1;
        double sum = 0;
        for (String each : SHARES) {
            double share = value(block.get(each));
            left -= others.contains(each) ? 0 : share;
            sum += others.contains(each) ? share : 0;
        }
        if (Double.isNaN(left) || Double.isNaN(sum) || left < 0) {
            return block;
        }
        Branch scaled = block;
        for (String each : others) {
            double share = sum == 0 ? left / others.size() : left * value(block.get(each)) / sum;
            scaled = scaled.with(new Leaf(place, each, true), leaf(place, ExactNumber.round(share, 9)));
        }
        return scaled;
    }

    private static double parameter(Branch root, Parameter parameter) {
        Tree given = root.get("parameters") instanceof Branch parameters ? parameters.get(parameter.key()) : null;
        double value = given == null ? parameter.standard() : value(given);
        return Double.isNaN(value) ? parameter.standard() : value;
    }

    private static double value(Tree tree) {
        return tree == null ? 0 : SECRET.read(tree, "", new FaultCollector());
    }

    private static Leaf leaf(Place place, double share) {
        return new Leaf(place, ExactNumber.show(share), true);
    }
}
