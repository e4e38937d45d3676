package concert.cli.option;

import concert.document.Faults;
import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.history.file.DataFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Where the field's data are: a folder, single files in place of what it holds, or single files alone. */
public final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "A folder of data files, each known by its header.")
    private Path data;

    @Option(names = "--system", paramLabel = "FILE", description = "COW's states.")
    private List<Path> system;

    @Option(names = "--nmc", paramLabel = "FILE", description = "COW's capabilities.")
    private List<Path> nmc;

    @Option(names = "--capitals", paramLabel = "FILE", description = "Capitals.")
    private List<Path> capitals;

    @Option(names = "--contiguity", paramLabel = "FILE", description = "COW's direct contiguity.")
    private List<Path> contiguity;

    @Option(names = "--distances", paramLabel = "FILE", description = "Least distances.")
    private List<Path> distances;

    @Option(names = "--regime", paramLabel = "FILE", description = "Polity5, or V-Dem and UDS; repeatable.")
    private List<Path> regime;

    @Option(names = "--rivalries", paramLabel = "FILE", description = "Thompson's rivalries.")
    private List<Path> rivalries;

    @Option(names = "--disputes", paramLabel = "FILE", description = "COW's disputes.")
    private List<Path> disputes;

    @Option(names = "--trade", paramLabel = "FILE", description = "COW's trade.")
    private List<Path> trade;

    @Option(names = "--igo", paramLabel = "FILE", description = "Joint memberships.")
    private List<Path> igo;

    @Option(names = "--ideal-points", paramLabel = "FILE", description = "UN ideal points.")
    private List<Path> idealPoints;

    @Option(names = "--gdp", paramLabel = "FILE", description = "GDP.")
    private List<Path> gdp;

    @Option(names = "--majors-list", paramLabel = "FILE", description = "COW's major powers.")
    private List<Path> majorsList;

    @Option(names = "--treaties", paramLabel = "FILE", description = "ATOP, alliance level.")
    private List<Path> treaties;

    @Option(names = "--members", paramLabel = "FILE", description = "ATOP, member level.")
    private List<Path> members;

    @Option(names = "--dyads", paramLabel = "FILE", description = "Dyad-years of alliances.")
    private List<Path> dyads;

    /** The data, once they are there; throws {@link Faults} when formats that are needed are missing. */
    public FieldData read(DataFormat... needed) throws IOException {
        FieldData read = new FieldData(DataFiles.of(folder(), files()));
        read.need(needed);
        return read;
    }

    /** Whether any are named. */
    public boolean given() {
        return data != null || !files().isEmpty();
    }

    /** The folder, or null; throws {@link Faults} when nothing is named. */
    private Path folder() {
        if (data == null && files().isEmpty()) {
            throw Faults.of("--data", "no data are named. Maybe --data DIR, a folder of data files?");
        }
        return data;
    }

    /** Single files by the option that names them. */
    private Map<String, List<Path>> files() {
        Map<String, List<Path>> files = new TreeMap<>();
        put(files, "system", system);
        put(files, "nmc", nmc);
        put(files, "capitals", capitals);
        put(files, "contiguity", contiguity);
        put(files, "distances", distances);
        put(files, "regime", regime);
        put(files, "rivalries", rivalries);
        put(files, "disputes", disputes);
        put(files, "trade", trade);
        put(files, "igo", igo);
        put(files, "ideal-points", idealPoints);
        put(files, "gdp", gdp);
        put(files, "majors-list", majorsList);
        put(files, "treaties", treaties);
        put(files, "members", members);
        put(files, "dyads", dyads);
        return files;
    }

    private static void put(Map<String, List<Path>> files, String option, List<Path> given) {
        if (given != null) {
            files.put(option, given);
        }
    }
}
