package concert.scenario;

import concert.model.Calendar;
import concert.scenario.Tree.Leaf;
import concert.theory.Theory;
import java.util.List;
import java.util.Map;

/**
 * Scenarios made up from a text such as {@code random:n=50,seed=1}, usable wherever a file is. The seed is the world's
 * and, unless overridden, the run's; it is 1 when left out. States carry no COW code, so that nobody merges fiction
 * with data.
 */
final class Generated {
    private static final String PREFIX = "random";
    private static final String EXAMPLE = " Maybe random:n=50,seed=1?";
    private static final Quantity N = Quantity.whole("n", 1, StatesReader.MOST, "50");
    private static final int TICKS = 50;

    private Generated() {}

    /** Whether a text names a generator rather than a file. */
    static boolean names(String text) {
        return text.equals(PREFIX) || text.startsWith(PREFIX + ":");
    }

    /** The scenario of a text as a file would give it; throws {@link Faults}. */
    static Document document(String text) {
        return Document.of(text, ScenarioWriter.write(scenario(text)));
    }

    private static Scenario scenario(String text) {
        Findings findings = new Findings();
        double n = Double.NaN;
        long seed = 1;
        boolean counted = false;
        Place place = Place.of(text);
        String settings = text.length() > PREFIX.length() ? text.substring(PREFIX.length() + 1) : "";
        for (String each : settings.isEmpty() ? new String[0] : settings.split(",", -1)) {
            int equals = each.indexOf('=');
            String key = equals < 0 ? each : each.substring(0, equals);
            String value = equals < 0 ? "" : each.substring(equals + 1);
            if (key.equals("n")) {
                counted = true;
                n = N.read(new Leaf(place, value, true), "n", findings);
            } else if (key.equals("seed") && value.matches("-?\\d{1,18}")) {
                seed = Long.parseLong(value);
            } else if (key.equals("seed")) {
                findings.add(
                        place, "seed is \"" + value + "\"; it must be a whole number of at most 18 digits." + EXAMPLE);
            } else {
                findings.add(place, "the generator has no setting \"" + key + "\"." + EXAMPLE);
            }
        }
        if (!counted) {
            findings.add(place, "the number of states n is missing." + EXAMPLE);
        }
        findings.settle();
        return of((int) n, seed);
    }

    /** A made-up world of {@code n} states. */
    static Scenario of(int n, long seed) {
        Fiction fiction = new Fiction(n, seed);
        Theory theory = TheoryReader.read(Library.shippedTheory(TheoryBook.STANDARD));
        return new Scenario(
                "Random " + n + " states, seed " + seed,
                "A made-up world: places in " + Fiction.REGIONS + " regions, heavy-tailed capability, neighbours for"
                        + " rivals, trade by gravity, no treaties.",
                new Calendar(1, 1),
                TICKS,
                seed,
                List.of("liberalism", "tradition"),
                theory.name(),
                Map.of(theory.name(), theory),
                Map.of(),
                fiction.states(),
                fiction.relations(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Made up by the generator random:n=" + n + ",seed=" + seed + "."));
    }
}
