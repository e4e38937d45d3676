package concert.results.network;

import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The adjacency matrices that estimators of network dynamics (SAOM, TERGM) take: who is allied with whom before the first
 * tick, which is what they condition on, and at the end of each. 10 stands where a tie cannot be because either state is not
 * sovereign, as RSiena codes structural zeros.
 */
public record AdjacencyWaves(Labels labels) {
    private static final int BARRED = 10;

    /** What reads the files in R. */
    static final String IN_R = """

            # Who is allied with whom at the end of each tick, and in initial_wave before the first; 10 (a structural zero to
            # RSiena) where either is not sovereign. For TERGM: lapply(waves, function(wave) replace(wave, wave == 10, NA))
            read_matrix <- function(file)
              as.matrix(read.csv(file, row.names = 1, colClasses = c(state = "character"), na.strings = "",
                check.names = FALSE))
            read_waves <- function(name) {
              files <- list.files("networks", paste0("^", name, "-[0-9]+(-[a-z0-9-]+)?[.]csv$"), full.names = TRUE)
              files <- files[order(as.integer(sub("^[^0-9]*([0-9]+).*", "\\\\1", basename(files))))]
              setNames(lapply(files, read_matrix), c("start", measures$year)[seq_along(files)])
            }
            waves <- read_waves("wave")
            initial_wave <- waves[["start"]]
            waves <- waves[-1]
            """;

    /** Name of the file of a wave: 0 is the start, 1 the end of tick 0 and so on. */
    public String file(int wave) {
        return file("wave", wave);
    }

    /** Name of a file that goes with a wave. */
    public String file(String what, int wave) {
        return new WaveName(labels.run().calendar(), count()).of(what, wave);
    }

    /** How many waves there are: one more than ticks. */
    int count() {
        return labels.run().ticks().size() + 1;
    }

    /** How many cells all files have together. */
    long cells() {
        long states = labels.run().states().size();
        return states * states * count();
    }

    /** What the files' columns are, for the dictionary alone. */
    static CsvTable<?> described() {
        String allied = "one column per state, named by its code, in order of code: 1 for a treaty that makes allies in"
                + " force, 0 for none, 10 where either is not sovereign (a structural zero to RSiena); wave 000 stands before"
                + " the first tick, wave 001 at the end of tick 0 and so on. " + Spell.RULE;
        List<Column<String>> columns = List.of(
                Column.text("state", "code of the state of the row, in order of code", row -> row),
                Column.whole("CODE", "0, 1 or 10", allied, row -> 0));
        return new CsvTable<>(Networks.FOLDER + "/" + WaveName.PATTERN, columns, () -> Stream.empty());
    }

    void write(Path folder) throws IOException {
        MembershipEdges ties = new MembershipEdges(labels.run());
        List<MembershipEdge> allied = labels.run().treaties().stream()
                .filter(each -> each.kind().alliance())
                .flatMap(each -> ties.of(each).stream())
                .toList();
        for (int wave = 0; wave < count(); wave++) {
            int[] cells = cells(allied, ties.sovereignty(), wave - 1);
            int n = labels.run().states().size();
            new Matrix(labels, (me, you, cell) -> cell.whole(cells[me * n + you])).write(folder.resolve(file(wave)));
        }
    }

    private int[] cells(List<MembershipEdge> allied, Sovereignty sovereignty, int tick) {
        int n = labels.run().states().size();
        int[] cells = new int[n * n];
        for (MembershipEdge tie : allied) {
            if (tie.spells().stream().anyMatch(each -> each.atEndOf(tick))) {
                cells[tie.one() * n + tie.two()] = 1;
                cells[tie.two() * n + tie.one()] = 1;
            }
        }
        for (int me = 0; me < n; me++) {
            if (!sovereignty.atEndOf(tick, me)) {
                bar(cells, me, n);
            }
        }
        return cells;
    }

    private static void bar(int[] cells, int me, int n) {
        for (int you = 0; you < n; you++) {
            if (you != me) {
                cells[me * n + you] = BARRED;
                cells[you * n + me] = BARRED;
            }
        }
    }
}
