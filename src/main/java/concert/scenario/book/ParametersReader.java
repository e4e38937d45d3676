package concert.scenario.book;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.AFFINITY_RETURN;
import static concert.theory.book.Parameter.ATTENTION_COST;
import static concert.theory.book.Parameter.EXIT_RATE;
import static concert.theory.book.Parameter.HISTORICAL_CAPABILITY;
import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.PARTIAL_SHARE;
import static concert.theory.book.Parameter.SECRET_SHARE;
import static concert.theory.book.Parameter.SIGNING_COST;
import static concert.theory.book.Parameter.SIGNING_COST_DEPTH;
import static concert.theory.book.Parameter.STRUCTURAL_BALANCE;
import static concert.theory.book.Parameter.TERM;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree.Entry;
import concert.text.ExactNumber;
import concert.text.Nearest;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Scope;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the parameters of a scenario or a theory against the registry. */
public final class ParametersReader {
    private static final List<String> KEYS =
            Arrays.stream(Parameter.all()).map(Parameter::key).toList();
    /** What each theory of version 1 set for itself; how much is signed and how long it lasts is no theory's claim. */
    private static final Set<Parameter> COMMON =
            EnumSet.of(MOVE_RATE, EXIT_RATE, SIGNING_COST, SIGNING_COST_DEPTH, ATTENTION_COST, ADMISSION_COST);

    /** Symbols of the equations that differ from the registry's (model section 4). */
    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("lambda", "lam"),
            Map.entry("s", "thetas"),
            Map.entry("c1", "csign"),
            Map.entry("c2", "csd"),
            Map.entry("a_x", "ax"),
            Map.entry("a_c", "ac"),
            Map.entry("beta_c", "bc"),
            Map.entry("c_j", "cj"),
            Map.entry("w_b", "wb"),
            Map.entry("c_w", "cw"),
            Map.entry("theta0", "th0"),
            Map.entry("theta_min", "thmin"),
            Map.entry("e_s", "es"),
            Map.entry("e_w", "ew"),
            Map.entry("e_b", "eb"),
            Map.entry("e_0", "e0"));

    private final Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
    private final Map<Parameter, Place> places = new EnumMap<>(Parameter.class);
    private final FaultCollector findings;

    private ParametersReader(FaultCollector findings) {
        this.findings = findings;
    }

    /** What a scenario sets, its publicity block included. */
    public static Map<Parameter, Double> ofScenario(Fields top) {
        ParametersReader reader = new ParametersReader(top.findings());
        reader.take(top.entries("parameters"), null);
        PublicityReader.read(top).forEach((parameter, share) -> {
            reader.values.put(parameter, share);
            reader.places.put(parameter, top.get("publicity").place());
        });
        reader.compare();
        return reader.values;
    }

    /** What a theory sets; those of the world are refused. */
    static Map<Parameter, Double> ofTheory(Fields theory) {
        ParametersReader reader = new ParametersReader(theory.findings());
        reader.take(theory.entries("parameters"), Scope.THEORY);
        return reader.values;
    }

    private void take(List<Entry> entries, Scope only) {
        for (Entry each : entries) {
            Parameter parameter = Parameter.of(each.key().text());
            if (parameter == null) {
                findings.add(
                        each.key().place(),
                        "unknown parameter \"" + each.key().text() + "\"."
                                + mend(each.key().text()));
            } else if (only != null && parameter.scope() != only) {
                findings.add(
                        each.key().place(),
                        "parameter " + parameter.key() + whose(parameter) + " Maybe under parameters of a scenario?");
            } else {
                put(parameter, each);
            }
        }
    }

    private static String whose(Parameter parameter) {
        return COMMON.contains(parameter)
                ? " is common to all theories since version 2."
                : " belongs to the " + parameter.scope().name().toLowerCase(Locale.ROOT) + ", not to a theory.";
    }

    private void put(Parameter parameter, Entry entry) {
        double value = quantity(parameter).read(entry.value(), "parameter " + parameter.key(), findings);
        if (!Double.isNaN(value)) {
            values.put(parameter, value);
            places.put(parameter, entry.value().place());
        }
    }

    /** The range of a parameter and how it is read; those that count ticks or switch a driver are whole. */
    public static Quantity quantity(Parameter parameter) {
        boolean whole = parameter == TERM || parameter == HISTORICAL_CAPABILITY;
        String standard = ExactNumber.show(parameter.standard()) + ", its default";
        return new Quantity(parameter.key(), parameter.least(), parameter.most(), false, whole, standard);
    }

    /** The name of the parameter whose symbol in the equations was written, or null. */
    static String ofSymbol(String given) {
        String symbol = GREEK.getOrDefault(given, given);
        for (Parameter each : Parameter.all()) {
            if (each.symbol().equals(symbol)) {
                return each.key();
            }
        }
        return null;
    }

    /** The name of the parameter whose symbol was written, else the nearest name. */
    private static String mend(String given) {
        String named = ofSymbol(given);
        if (named != null) {
            return " Maybe " + named + "?";
        }
        String near = Nearest.mend(given, KEYS);
        return near.isEmpty() ? " Maybe one that `list parameters` shows?" : near;
    }

    private void compare() {
        Parameters all = Parameters.standard().with(values);
        double balance = all.get(STRUCTURAL_BALANCE);
        if (balance > 0 && balance >= all.get(AFFINITY_RETURN)) {
            boolean given = places.containsKey(STRUCTURAL_BALANCE);
            findings.add(
                    places.get(given ? STRUCTURAL_BALANCE : AFFINITY_RETURN),
                    "parameter structural-balance is " + ExactNumber.show(balance)
                            + "; it must stay under affinity-return, "
                            + ExactNumber.show(all.get(AFFINITY_RETURN)) + ". Maybe "
                            + ExactNumber.show(all.get(AFFINITY_RETURN) / 2) + "?");
        }
        double hidden = all.get(SECRET_SHARE) + all.get(PARTIAL_SHARE);
        if (hidden > 1 + PublicityReader.SLACK) {
            Place place = places.get(places.containsKey(SECRET_SHARE) ? SECRET_SHARE : PARTIAL_SHARE);
            findings.add(
                    place,
                    "parameters secret-share and partial-share sum to " + ExactNumber.show(ExactNumber.round(hidden, 6))
                            + "; they must sum to at most 1. Maybe set both, or publicity: {open: 0.2, partial: 0.4,"
                            + " secret: 0.4}?");
        }
    }
}
