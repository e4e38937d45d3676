package concert.scenario.made;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree.Leaf;
import concert.model.Calendar;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.TheoryBook;
import concert.scenario.book.TheoryReader;
import concert.scenario.question.Questions;
import concert.scenario.read.StatesReader;
import concert.scenario.write.ScenarioWriter;
import concert.theory.book.Theory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scenarios made up from a text such as {@code random:n=50,seed=1}, usable wherever a file is. The seed is the world's
 * and, unless overridden, the run's; it is 1 when left out. States carry no COW code, so that nobody merges fiction
 * with data.
 */
public final class GeneratedScenario {
    private static final String PREFIX = "random";
    private static final String EXAMPLE = " Maybe random:n=50,seed=1?";
    private static final Quantity N = Quantity.whole("n", 1, StatesReader.MOST, "50");
    private static final int TICKS = 50;

    private GeneratedScenario() {}

    /** Whether a text names a generator rather than a file. */
    public static boolean names(String text) {
        return text.equals(PREFIX) || text.startsWith(PREFIX + ":");
    }

    /** The scenario of a text as a file would give it; throws {@link Faults}. */
    public static Document document(String text) {
        return Document.of(text, ScenarioWriter.write(scenario(text)));
    }

    private static Scenario scenario(String text) {
        FaultCollector findings = new FaultCollector();
        Map<String, String> settings = settings(text, findings);
        Place place = Place.of(text);
        double n = Double.NaN;
        if (settings.containsKey("n")) {
            n = N.read(new Leaf(place, settings.get("n"), true), "n", findings);
        } else {
            findings.add(place, "the number of states n is missing." + EXAMPLE);
        }
        String seed = settings.getOrDefault("seed", "1");
        if (!seed.matches("-?\\d{1,18}")) {
            findings.add(place, "seed is \"" + seed + "\"; it must be a whole number of at most 18 digits." + EXAMPLE);
        }
        findings.settle();
        return of((int) n, Long.parseLong(seed));
    }

    private static Map<String, String> settings(String text, FaultCollector findings) {
        Map<String, String> settings = new TreeMap<>();
        String list = text.length() > PREFIX.length() ? text.substring(PREFIX.length() + 1) : "";
        for (String each : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            String[] parts = each.split("=", 2);
            if (!parts[0].equals("n") && !parts[0].equals("seed")) {
                findings.add(Place.of(text), "the generator has no setting \"" + parts[0] + "\"." + EXAMPLE);
            } else if (settings.put(parts[0], parts.length < 2 ? "" : parts[1]) != null) {
                findings.add(Place.of(text), "the setting " + parts[0] + " stands twice." + EXAMPLE);
            }
        }
        return settings;
    }

    /** A made-up world of {@code n} states. */
    static Scenario of(int n, long seed) {
        WorldGenerator fiction = new WorldGenerator(n, seed);
        Theory theory = TheoryReader.read(Library.shippedTheory(TheoryBook.STANDARD));
        return new Scenario(
                "Random " + n + " states, seed " + seed,
                "A made-up world: places in " + WorldGenerator.REGIONS
                        + " regions, heavy-tailed capability, neighbours for"
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
                Questions.NONE,
                List.of("Made up by the generator random:n=" + n + ",seed=" + seed + "."));
    }
}
