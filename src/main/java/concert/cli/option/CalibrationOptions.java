package concert.cli.option;

import concert.document.Faults;
import concert.experiment.calibration.CalibrationOrder.Budget;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What {@code fit --what runs} takes beside the options of every fit. */
public final class CalibrationOptions {
    private static final int PARTICLES = 200;
    private static final int FEWEST = 20;
    private static final int EACH = 10;
    private static final int MOST = 100_000;
    private static final int ORIGINS = 4;
    private static final int YEARS = 20;
    private static final int GENERATIONS = 6;

    @Option(
            names = "--parameters",
            split = ",",
            paramLabel = "NAME[=LOW..HIGH]",
            description = "With runs: parameters of the registry, or weights.REASON of one theory, to be found; each in"
                    + " its range unless one is given.")
    private List<String> parameters;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "With runs: the world to try values in, in place of --data and --train.")
    private String scenario;

    @Option(
            names = "--origins",
            paramLabel = "N",
            description = "With runs: worlds of history, evenly over the training; default: 4.")
    private Integer origins;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "With runs: length of each; default: 20, or the scenario's own.")
    private Integer years;

    @Option(names = "--runs", paramLabel = "N", description = "With runs: of each world for each particle; default: 1.")
    private Integer runs;

    @Option(
            names = "--particles",
            paramLabel = "N",
            description = "With runs: values tried at first, half of them kept; default: 200.")
    private Integer particles;

    @Option(names = "--generations", paramLabel = "N", description = "With runs: at most so many; default: 6.")
    private Integer generations;

    @Option(names = "--seed", paramLabel = "S", description = "With runs: of every random number; default: 1.")
    private Long seed;

    @Option(names = "--resume", description = "With runs: goes on with a call that was stopped.")
    private boolean resume;

    /** Faults for every option that is given to a fit that plays no runs. */
    public List<Faults> unwanted() {
        List<Faults> found = new ArrayList<>();
        unwanted("--parameters", parameters, found);
        unwanted("--scenario", scenario, found);
        unwanted("--origins", origins, found);
        unwanted("--years", years, found);
        unwanted("--runs", runs, found);
        unwanted("--particles", particles, found);
        unwanted("--generations", generations, found);
        unwanted("--seed", seed, found);
        unwanted("--resume", resume ? "" : null, found);
        return found;
    }

    private static void unwanted(String option, Object given, List<Faults> found) {
        if (given != null) {
            found.add(Faults.of(option, "plays no part here: no runs are played. Maybe --what runs?"));
        }
    }

    /** The scenario asked for, or null for worlds of history. */
    public String scenario() {
        return scenario;
    }

    /** The parameters as written; none where none are. */
    public List<String> parameters() {
        return parameters == null ? List.of() : List.copyOf(parameters);
    }

    /** How many worlds of history. */
    public int origins() {
        return origins == null ? ORIGINS : origins;
    }

    /** The length of runs in years; 0 for that of a scenario. */
    public int years() {
        return years != null ? years : scenario == null ? YEARS : 0;
    }

    /** The seed. */
    public long seed() {
        return seed == null ? 1 : seed;
    }

    /** Whether a call that was stopped is gone on with. */
    public boolean resume() {
        return resume;
    }

    /** How much is played for so many parameters; what cannot be is added to the faults. */
    public Budget budget(int count, List<Faults> found) {
        int least = Math.max(FEWEST, EACH * count);
        int tried = particles == null ? Math.max(PARTICLES, least) : particles;
        within("--particles", tried, least, found);
        within("--generations", generations == null ? GENERATIONS : generations, 1, found);
        within("--runs", runs == null ? 1 : runs, 1, found);
        within("--origins", origins(), 1, found);
        within("--years", years == null ? 1 : years, 1, found);
        if (scenario != null && origins != null) {
            found.add(Faults.of("--origins", "goes with worlds of history, not with --scenario. Maybe leave it out?"));
        }
        return new Budget(tried, generations == null ? GENERATIONS : generations, runs == null ? 1 : runs);
    }

    private static void within(String option, int value, int least, List<Faults> found) {
        if (value < least || value > MOST) {
            found.add(Faults.of(
                    option,
                    value + "; it must be " + least + " to " + MOST + ". Maybe "
                            + Math.max(least, Math.min(MOST, value)) + "?"));
        }
    }
}
