package concert.scenario.design;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Leaf;
import concert.scenario.design.DesignFile.Factor;
import concert.scenario.design.DesignFile.Sampling;
import concert.text.ExactNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What cannot be played, or would be played to no effect, in the file of an experiment; told before any run. */
final class DesignRules {
    /** More points than that are a slip of the pen: each is a scenario to be opened, and runs of it to be played. */
    static final int MOST_POINTS = 100_000;

    /** Sobol's direction numbers are to be had for so many factors; Saltelli's matrices need two for each. */
    private static final Map<Sampling, Integer> MOST_FACTORS = Map.of(Sampling.SOBOL, 1000, Sampling.SALTELLI, 500);

    private static final Pattern SILENT = Pattern.compile("concert|name|about|sources(\\..*)?|states\\..+\\.name");

    /** What designs are called elsewhere, each with its name here. */
    private static final Map<String, Sampling> ELSEWHERE = Map.ofEntries(
            Map.entry("lhs", Sampling.LATIN_HYPERCUBE),
            Map.entry("lhc", Sampling.LATIN_HYPERCUBE),
            Map.entry("latin", Sampling.LATIN_HYPERCUBE),
            Map.entry("lh", Sampling.LATIN_HYPERCUBE),
            Map.entry("full", Sampling.FACTORIAL),
            Map.entry("full-factorial", Sampling.FACTORIAL),
            Map.entry("grid", Sampling.FACTORIAL),
            Map.entry("oat", Sampling.ONE_AT_A_TIME),
            Map.entry("ofat", Sampling.ONE_AT_A_TIME),
            Map.entry("list", Sampling.POINTS),
            Map.entry("elementary-effects", Sampling.MORRIS),
            Map.entry("sobol-indices", Sampling.SALTELLI));

    private DesignRules() {}

    /** The name here of a design that is called otherwise elsewhere, or null. */
    static Sampling elsewhere(Tree written) {
        return written instanceof Leaf leaf ? ELSEWHERE.get(leaf.text().toLowerCase(Locale.ROOT)) : null;
    }

    /** Refuses a path that changes nothing in the runs of a design or claim. */
    static void refuseVoid(String path, Place place, FaultCollector findings) {
        if (path.equals("seed")) {
            findings.add(
                    place,
                    "seed is no path here, as the file has a seed of its own, which runs count up from."
                            + " Maybe seed: and replications: beside it?");
        } else if (SILENT.matcher(path).matches()) {
            findings.add(place, path + " changes nothing in a run. Maybe a parameter or a state's figure?");
        }
    }

    /** Refuses levels of Morris that are odd, and levels where nobody walks on them. */
    static void checkLevels(Fields fields, Sampling sampling, double levels) {
        Tree written = fields.get("levels");
        if (written == null) {
            return;
        }
        if (sampling != Sampling.MORRIS) {
            fields.fault(written.place(), "levels says nothing in this design. Maybe design: morris, or steps?");
        } else if (levels % 2 != 0 && !Double.isNaN(levels)) {
            fields.fault(
                    written.place(),
                    "levels is " + ExactNumber.show(levels)
                            + "; it must be even, so that every level is as probable. Maybe "
                            + ExactNumber.show(levels + 1)
                            + "?");
        }
    }

    /** Warns of a number of samples at which Sobol's sequence is out of balance. */
    static void checkBalance(Fields fields, Sampling sampling, int samples) {
        boolean sequence = sampling == Sampling.SOBOL || sampling == Sampling.SALTELLI;
        if (sequence && Integer.bitCount(samples) != 1 && fields.get("samples") != null) {
            fields.findings()
                    .warn(
                            fields.get("samples").place(),
                            "samples is " + samples + "; a Sobol sequence is balanced at powers of two alone. Maybe "
                                    + 2 * Integer.highestOneBit(Math.max(1, samples)) + "?");
        }
    }

    /** Refuses more points or factors than can be. */
    static void checkSize(Fields fields, Sampling sampling, int samples, List<Factor> factors) {
        int most = MOST_FACTORS.getOrDefault(sampling, Integer.MAX_VALUE);
        if (factors.size() > most) {
            fields.fault(
                    fields.get("factors").place(),
                    factors.size() + " factors; this design takes at most " + most + ". Maybe a Morris design first?");
        }
        double points = points(sampling, samples, factors);
        if (points > MOST_POINTS) {
            String key = sampling.draws() ? "samples" : "factors";
            fields.fault(
                    fields.get(key).place(),
                    key + " make " + (points < 1e15 ? ExactNumber.show(points) : "more than 1e15")
                            + " points; at most " + MOST_POINTS + " may be. Maybe fewer "
                            + (sampling.draws() ? "samples" : "steps, or design: latin-hypercube") + "?");
        }
    }

    private static double points(Sampling sampling, double samples, List<Factor> factors) {
        return switch (sampling) {
            case POINTS -> 0;
            case FACTORIAL -> factors.stream().mapToDouble(DesignRules::levels).reduce(1, (one, two) -> one * two);
            case ONE_AT_A_TIME ->
                1 + factors.stream().mapToDouble(DesignRules::levels).sum();
            case LATIN_HYPERCUBE, SOBOL -> samples;
            case MORRIS -> samples * (factors.size() + 1);
            case SALTELLI -> samples * (factors.size() + 2);
        };
    }

    private static double levels(Factor factor) {
        return factor.range() ? factor.steps() : factor.values().size();
    }

    /** Refuses a range of whole numbers whose ends are none, or that has fewer numbers than steps. */
    static void checkWhole(Fields own, Factor factor) {
        if (!factor.range() || !factor.whole()) {
            return;
        }
        for (String end : List.of("from", "to")) {
            double value = end.equals("from") ? factor.from() : factor.to();
            if (!Double.isNaN(value) && value != Math.rint(value)) {
                own.fault(
                        own.get(end).place(),
                        end + " of \"" + factor.path() + "\" is " + ExactNumber.show(value)
                                + "; it must be a whole number, as all between are. Maybe "
                                + ExactNumber.show(Math.rint(value)) + "?");
            }
        }
        double numbers = Math.floor(factor.to()) - Math.ceil(factor.from()) + 1;
        if (factor.steps() > numbers && numbers > 0 && own.get("steps") != null) {
            own.fault(
                    own.get("steps").place(),
                    "steps of \"" + factor.path() + "\" is " + factor.steps() + "; there are "
                            + ExactNumber.show(numbers) + " whole numbers from " + ExactNumber.show(factor.from())
                            + " to "
                            + ExactNumber.show(factor.to()) + ". Maybe " + ExactNumber.show(numbers) + "?");
        }
    }
}
