package concert.cli.command;

import concert.cli.console.RunHeadline;
import concert.cli.option.DataOptions;
import concert.document.Faults;
import concert.history.data.FieldData;
import concert.history.data.Region;
import concert.history.file.DataFormat;
import concert.history.world.ImportedWorld;
import concert.history.world.StateChoice;
import concert.history.world.WorldOrder;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import concert.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code import}: a scenario of a year from the field's own data files. */
@Command(
        name = "import",
        description = "Writes a scenario of the world at the end of a year from the field's own data files.",
        footer = "concert import --data data --year 1890 --majors --out majors-1890.yaml")
public final class ImportCommand implements Callable<Integer> {
    /** Ticks of a world that does not say how far it is to go. */
    private static final int TICKS = 30;

    @Mixin
    private DataOptions sources;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The world at the end of this year.")
    private int year;

    @Option(
            names = "--to",
            paramLabel = "Y2",
            description = "The run goes to this year, and what is exogenous follows the data: capability,"
                    + " economy, regime, identity, revisionism, rivalry, disputes, nuclear arms.")
    private Integer until;

    @ArgGroup
    private Which which = new Which();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; world-Y.yaml when left out.")
    private Path out;

    @Option(names = "--force", description = "Replaces the file if it is there already.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    /** Which states. */
    static final class Which {
        @Option(names = "--states", split = ",", paramLabel = "CODE", description = "These, by abbreviation or number.")
        private List<String> states;

        @Option(
                names = "--region",
                paramLabel = "R",
                description = "Those of a region: americas, europe," + " africa, middle-east, asia, oceania.")
        private String region;

        @Option(names = "--majors", description = "The major powers.")
        private boolean majors;

        @Option(names = "--all", description = "All, as when none of these is given.")
        private boolean all;
    }

    @Override
    public Integer call() throws IOException {
        FieldData data = sources.read(DataFormat.SYSTEM, DataFormat.NMC, DataFormat.CAPITALS);
        Path file = free();
        Scenario scenario = ImportedWorld.of(data, order(data));
        String text = ScenarioWriter.write(scenario);
        Scenarios.read(file.toString(), text, Overrides.none());
        write(file, text);
        spec.commandLine().getOut().println("Wrote " + file + ". " + RunHeadline.of(scenario));
        return 0;
    }

    private Path free() {
        Path file = out == null ? Path.of("world-" + year + ".yaml") : out;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Faults.of(file.toString(), "there is no folder " + folder + ". Maybe make it first?");
        }
        if (Files.exists(file) && (!force || !Files.isRegularFile(file))) {
            throw Faults.of(file.toString(), "is there already and is kept. Maybe another --out, or --force?");
        }
        return file;
    }

    private WorldOrder order(FieldData data) {
        int first = data.states().first();
        int last = data.states().last();
        if (year < first || year > last) {
            throw Faults.of("--year", year + "; the file of states goes from " + first + " to " + last + ".");
        }
        if (until != null && (until <= year || until > last)) {
            throw Faults.of("--to", until + "; it must be after " + year + " and " + last + " at most.");
        }
        List<Integer> states = states(data);
        if (states.isEmpty()) {
            throw Faults.of("import", "no state of those asked for exists at the end of " + year + ". Maybe --all?");
        }
        List<Integer> newcomers = until == null || which.states != null
                ? List.of()
                : StateChoice.later(data, new int[] {year, until}, region(), which.majors);
        return new WorldOrder(year, until == null ? year + TICKS : until, until != null, states, newcomers, words());
    }

    private List<Integer> states(FieldData data) {
        return StateChoice.of(data, year, which.states, region(), which.majors);
    }

    private Region region() {
        if (which.region == null) {
            return null;
        }
        int at = Region.keys().indexOf(which.region.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (at < 0) {
            throw Faults.of(
                    "--region", "\"" + which.region + "\" is no region." + Nearest.mend(which.region, Region.keys()));
        }
        return Region.values()[at];
    }

    private String words() {
        return which.states != null
                ? "the states " + String.join(", ", which.states)
                : which.region != null
                        ? "the states of " + which.region
                        : which.majors ? "the major powers" : "all states";
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".import-", ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
