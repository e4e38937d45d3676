package concert.engine;

import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.number.Dyads;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import concert.world.VersionOne;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The small worlds of vectors.json: their inputs as worlds, their expected values as nested lists. */
final class Vectors {
    private static final Map<String, Object> FILE = read();

    private Vectors() {}

    /** One case: the world as given and what an independent implementation computed for it. */
    record Case(String name, Rules rules, World world, Map<String, Object> input, Map<String, Object> expected) {
        List<Rules> everyone() {
            return Collections.nCopies(world.size(), rules);
        }

        double[] row(String key) {
            return column(expected.get(key));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/vectors.json")) {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().setCodePointLimit(1 << 22).build()).loadFromInputStream(in);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static List<Case> cases() {
        return list(FILE.get("cases")).stream().map(each -> of(map(each))).toList();
    }

    static List<Map<String, Object>> known() {
        return list(FILE.get("known")).stream().map(Vectors::map).toList();
    }

    /** A theory's row of the specification, as written in the file. */
    static Map<String, Object> row(String theory) {
        return map(map(FILE.get("theories")).get(theory));
    }

    private static Case of(Map<String, Object> each) {
        String theory = (String) each.get("theory");
        Map<String, Object> input = map(each.get("input"));
        Rules rules = rules(theory);
        return new Case((String) each.get("name"), rules, world(input, rules), input, map(each.get("expected")));
    }

    static Rules rules(String name) {
        Map<String, Object> row = row(name);
        double[] a = column(row.get("a"));
        Map<String, Double> weights = new LinkedHashMap<>();
        String[] names = {"security", "gain", "affinity", "institution", "burden", "entrapment", "autonomy"};
        String[] keys = {"wS", "wG", "wA", "wI", "wB", "wE", "wU"};
        for (int at = 0; at < keys.length; at++) {
            weights.put(names[at], number(row.get(keys[at])));
        }
        Map<Parameter, Double> parameters = VersionOne.numbers();
        parameters.putAll(parameters(map(FILE.get("parameters"))));
        parameters.putAll(parameters(row));
        // the cases' values come without buck-passing and with last tick's effort a0 Y
        parameters.put(Parameter.BUCK_PASSING, 0.0);
        // E7 as in the file, where those challenge as well who have nothing to win
        parameters.put(Parameter.IDLE_CHALLENGE, 1.0);
        Theory.Exponents exponents = new Theory.Exponents(a[0], a[1], a[2], a[3]);
        Theory written = new Theory(name, "realist", "", "", exponents, weights, parameters);
        return Reasons.rules(written, Map.of(), new Calendar(0, 1));
    }

    private static Map<Parameter, Double> parameters(Map<String, Object> row) {
        Map<Parameter, Double> values = new HashMap<>();
        for (Parameter each : Parameter.all()) {
            if (row.containsKey(each.symbol())) {
                values.put(each, number(row.get(each.symbol())));
            }
        }
        return values;
    }

    private static World world(Map<String, Object> input, Rules rules) {
        double[] k = column(input.get("K"));
        int axes = list(list(input.get("z")).get(0)).size();
        World world = new World(
                IntStream.range(0, k.length)
                        .mapToObj(me -> new State("S" + me, "State " + me, 0, 0, 0))
                        .toList(),
                axes);
        fill(world.capability, k);
        fill(world.economy, column(input.get("Y")));
        fill(world.regime, column(input.get("d")));
        fill(world.revisionism, column(input.get("theta")));
        fill(world.offence, column(input.get("phi")));
        for (int me = 0; me < k.length; me++) {
            fill(world.identity[me], column(list(input.get("z")).get(me)));
            world.effort[me] = rules.get(Parameter.SOLO_EFFORT) * world.economy[me];
        }
        fill(world.distance, input.get("D"));
        fill(world.trade, input.get("b"));
        fill(world.rivalry, input.get("W"));
        fill(world.affinity, input.get("A"));
        for (int me = 0; me < k.length; me++) {
            for (int you = 0; you < k.length; you++) {
                world.proximity.set(
                        me,
                        you,
                        StrictMath.pow(1 + world.distance.get(me, you), -rules.get(Parameter.LOSS_OF_STRENGTH)));
            }
        }
        world.pledges().believe(rules.get(Parameter.PARTIAL_TERMS_KNOWN), rules.get(Parameter.MEAN_OBLIGATION));
        list(input.get("treaties")).forEach(each -> sign(world, map(each), rules));
        world.refreshPledges();
        return world;
    }

    private static void sign(World world, Map<String, Object> given, Rules rules) {
        TreatyKind kind = TreatyKind.all()[(int) number(given.get("kind"))];
        Publicity publicity = Publicity.values()[(int) number(given.get("pub"))];
        TreatyText text = new TreatyText(
                "",
                kind,
                publicity,
                Term.INDEFINITE,
                kind.clause(),
                number(given.get("iota")),
                number(given.get("I")),
                rules.get(Parameter.VOTING_WEIGHT),
                rules.get(Parameter.QUOTA),
                false);
        int[] members = Members.of(whole(given.get("M")));
        int[] targets = given.containsKey("G") ? whole(given.get("G")) : new int[0];
        double belief = publicity == Publicity.SECRET ? rules.get(Parameter.SECRET_BELIEF) : 1;
        Treaty signed = world.sign(new Draft(text, members, targets, 0), belief);
        signed.cohesion = number(given.get("C"));
    }

    private static void fill(double[] to, double[] from) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    private static void fill(Dyads to, Object rows) {
        for (int me = 0; me < to.size(); me++) {
            double[] row = column(list(rows).get(me));
            for (int you = 0; you < row.length; you++) {
                to.set(me, you, row[you]);
            }
        }
    }

    static double[] column(Object list) {
        return list(list).stream().mapToDouble(Vectors::number).toArray();
    }

    static int[] whole(Object list) {
        return Arrays.stream(column(list)).mapToInt(each -> (int) each).toArray();
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
