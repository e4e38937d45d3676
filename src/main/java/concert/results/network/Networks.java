package concert.results.network;

import concert.model.record.RunRecord;
import concert.results.played.Run;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import concert.results.table.SideBySide;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run's network as other programs read it, in the folder {@code networks}: GEXF, GraphML, adjacency waves and covariates. */
public final class Networks {
    /** Within the results folder. */
    public static final String FOLDER = "networks";

    /** More cells in all waves together, about 4 MB, are left out. */
    static final long MOST_CELLS = 2_000_000;

    /** More edges, about 50 MB, are left out. */
    static final long MOST_TIES = 100_000;

    private final RunRecord run;
    private final AdjacencyWaves waves;
    private final Covariates covariates;

    public Networks(Run run) {
        this.run = run.record();
        this.waves = new AdjacencyWaves(new Labels(run.record()));
        this.covariates = new Covariates(run, waves);
    }

    /** Whether the waves are written. */
    boolean waves() {
        return waves.cells() <= MOST_CELLS;
    }

    private boolean graphs() {
        return MembershipEdge.most(run) <= MOST_TIES;
    }

    /** What is left out for its size, a sentence each. */
    public List<String> leftOut() {
        List<String> said = new ArrayList<>();
        if (!waves()) {
            said.add("Left out of " + FOLDER + ": the adjacency waves, as "
                    + run.states().size() + " states in " + run.ticks().size() + " ticks make more than " + MOST_CELLS
                    + " cells. Maybe fewer --ticks?");
        } else if (waves.cells() > Covariates.MOST_CELLS) {
            said.add("Left out of " + FOLDER + ": the covariates of the waves, as "
                    + run.states().size() + " states in " + run.ticks().size() + " ticks make more than "
                    + Covariates.MOST_CELLS + " cells. Maybe fewer --ticks?");
        }
        if (!graphs()) {
            said.add("Left out of " + FOLDER + ": GEXF and GraphML, as the treaties make more than " + MOST_TIES
                    + " edges.");
        }
        return said;
    }

    /** The files whose columns a dictionary has to name beside those that are sheets themselves. */
    public List<CsvTable<?>> described() {
        List<CsvTable<?>> described = new ArrayList<>();
        if (waves()) {
            described.add(AdjacencyWaves.described());
        }
        if (covariates.written()) {
            described.addAll(Covariates.described());
        }
        return described;
    }

    /** What reads the waves in R, in the folder of the results. */
    public String inR() {
        return waves() ? AdjacencyWaves.IN_R + (covariates.written() ? Covariates.inR() : "") : "";
    }

    /** What puts the files into the folder {@code networks} of a results folder, which is made. */
    public List<SideBySide.Work> files(Path results) throws IOException {
        Path folder = Files.createDirectories(results.resolve(FOLDER));
        List<SideBySide.Work> files = new ArrayList<>();
        if (waves()) {
            files.add(() -> waves.write(folder));
        }
        if (covariates.written()) {
            files.add(() -> covariates.write(folder));
        }
        if (graphs()) {
            Labels labels = new Labels(run);
            List<MembershipEdge> ties = MembershipEdge.of(run);
            Sovereignty sovereignty = Sovereignty.of(run);
            for (Gexf.Edition each : Gexf.Edition.values()) {
                Gexf graph = new Gexf(labels, ties, sovereignty, each);
                files.add(() -> file(folder.resolve(each.file()), graph::write));
            }
            files.add(() -> file(folder.resolve(GraphMl.FILE), new GraphMl(labels, ties)::write));
        }
        return files;
    }

    private interface Pen {
        public void write(Writer out) throws IOException;
    }

    private static void file(Path file, Pen pen) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            pen.write(out);
        }
    }
}
