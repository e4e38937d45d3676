package concert.results.network;

import concert.engine.Replay;
import concert.model.View;
import concert.model.record.TickRecord;
import concert.results.played.Run;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What estimators of network dynamics take beside the waves: matrices of what each pair of states was to one another, as the
 * world of the run stood. A run keeps none of them; they are computed again from its first world and its events.
 */
record Covariates(Run run, AdjacencyWaves waves) {
    /** More cells in one covariate of all waves, about 8 MB, are left out. */
    static final long MOST_CELLS = 500_000;

    /** A covariate; one that changes has a file a wave. */
    private enum Covariate {
        DISTANCE(false, "1000 km", "D, between the capitals (E1)") {
            @Override
            double of(View world, int me, int you) {
                return world.distance().get(me, you);
            }
        },
        TRADE(false, "share in [0,1]", "b, dependence of the row's state on trade with the column's (E4)") {
            @Override
            double of(View world, int me, int you) {
                return world.trade().get(me, you);
            }
        },
        AFFINITY(true, "in [-1,1]", "A, of the row's state for the column's (E10)") {
            @Override
            double of(View world, int me, int you) {
                return world.affinity().get(me, you);
            }
        },
        THREAT(true, "Theta in [0,1)", "threat of the column's state to the row's (E2), as seen in that tick") {
            @Override
            double of(View world, int me, int you) {
                return world.threat().get(me, you);
            }
        },
        CAPABILITY_RATIO(true, "share in [0,1]", "K of the row's state over that of both") {
            @Override
            double of(View world, int me, int you) {
                double both = world.capability(me) + world.capability(you);
                return both > 0 ? world.capability(me) / both : Double.NaN;
            }
        };

        private final boolean changes;
        private final String unit;
        private final String meaning;

        Covariate(boolean changes, String unit, String meaning) {
            this.changes = changes;
            this.unit = unit;
            this.meaning = meaning;
        }

        abstract double of(View world, int me, int you);

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In R. */
        String variable() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether two states have it between them: a place stays, the rest is of states that are there. */
        boolean between(View world, int me, int you) {
            return this == DISTANCE || world.exists(me) && world.exists(you);
        }

        /** Nobody has seen a threat before the first tick. */
        boolean known(int wave) {
            return this != THREAT || wave > 0;
        }

        private CsvTable<?> described() {
            String of = " The same waves as wave-NNN.csv; wave 000 of threat is empty, as nothing has been seen."
                    + " A cell of a state that is not there, unborn or passed into others, is empty.";
            List<Column<String>> columns = List.of(
                    Column.text("state", "code of the state of the row, in order of code", row -> row),
                    Column.number(
                            "CODE",
                            unit,
                            "one column per state, named by its code, in order of code: " + meaning + "."
                                    + (changes ? of : ""),
                            row -> 0));
            String file = key() + (changes ? "-NNN" : "") + ".csv";
            return new CsvTable<>(Networks.FOLDER + "/" + file, columns, Stream::empty);
        }
    }

    /** Whether they are written. */
    boolean written() {
        return run.scenario() != null && waves.cells() <= MOST_CELLS;
    }

    /** What the files' columns are, for the dictionary alone. */
    static List<CsvTable<?>> described() {
        return Arrays.stream(Covariate.values())
                .<CsvTable<?>>map(Covariate::described)
                .toList();
    }

    /** What reads the files in R, after {@link AdjacencyWaves#IN_R}. */
    static String inR() {
        StringBuilder text = new StringBuilder(
                "# What each pair of states was to one another; a list begins with the start: c(list(initial_wave), waves)\n");
        for (Covariate each : Covariate.values()) {
            text.append(each.variable())
                    .append(each.changes ? " <- read_waves(\"" : " <- read_matrix(\"" + Networks.FOLDER + "/")
                    .append(each.key())
                    .append(each.changes ? "\")\n" : ".csv\")\n");
        }
        return text.toString();
    }

    void write(Path folder) throws IOException {
        Replay replay = new Replay(run.scenario().setup());
        write(folder, replay.world(), 0);
        for (TickRecord tick : run.record().ticks()) {
            if (run.branch() != null && run.branch().tick() == tick.tick()) {
                replay.turn(run.branch().setup(run.scenario()));
            }
            replay.play(tick);
            write(folder, replay.world(), tick.tick() + 1);
        }
    }

    private void write(Path folder, View world, int wave) throws IOException {
        for (Covariate each : Covariate.values()) {
            if (each.changes || wave == 0) {
                String file = each.changes ? waves.file(each.key(), wave) : each.key() + ".csv";
                boolean known = each.known(wave);
                new Matrix(
                                waves.labels(),
                                (me, you, cell) -> cell.number(
                                        known && each.between(world, me, you) ? each.of(world, me, you) : Double.NaN))
                        .write(folder.resolve(file));
            }
        }
    }
}
