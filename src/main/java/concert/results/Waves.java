package concert.results;

import concert.model.TickRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The adjacency matrices that estimators of network dynamics (SAOM, TERGM) take, one file a tick: who is allied with whom
 * at its end. 10 stands where a tie cannot be because either state is not sovereign, as RSiena codes structural zeros.
 */
record Waves(Labels labels) {
    private static final char BARRED = 'x';

    /** What reads the files in R. */
    static final String IN_R = """

            # Who is allied with whom, a matrix for each tick; 10 (a structural zero to RSiena) where either is not sovereign.
            # For TERGM: lapply(waves, function(wave) replace(wave, wave == 10, NA))
            waves <- lapply(sort(list.files("networks", "^wave-[0-9-]+[.]csv$", full.names = TRUE)), function(file)
              as.matrix(read.csv(file, row.names = 1, colClasses = c(state = "character"), na.strings = "",
                check.names = FALSE)))
            names(waves) <- measures$year
            """;

    /** Name of the file of a tick. */
    String file(int tick) {
        return new WaveName(labels.run().calendar(), labels.run().ticks().size()).of(tick, tick);
    }

    /** How many cells all files have together. */
    long cells() {
        long states = labels.run().states().size();
        return states * states * labels.run().ticks().size();
    }

    /** What the files' columns are, for the dictionary alone. */
    static CsvTable<?> described() {
        String allied = "one column per state, named by its code, in order of code: 1 for a treaty that makes allies in"
                + " force at the end of the tick, 0 for none, 10 where either is not sovereign (a structural zero to RSiena)";
        List<Column<String>> columns = List.of(
                Column.text("state", "code of the state of the row, in order of code", row -> row),
                Column.whole("CODE", "0, 1 or 10", allied, row -> 0));
        return new CsvTable<>(Networks.FOLDER + "/" + WaveName.PATTERN, columns, () -> Stream.empty());
    }

    void write(Path folder) throws IOException {
        for (TickRecord tick : labels.run().ticks()) {
            write(folder.resolve(file(tick.tick())), tick);
        }
    }

    private void write(Path file, TickRecord tick) throws IOException {
        int n = labels.run().states().size();
        char[] ties = ties(tick, n);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("state");
            for (int you = 0; you < n; you++) {
                out.write("," + labels.code(you));
            }
            for (int me = 0; me < n; me++) {
                out.write("\n" + labels.code(me));
                for (int you = 0; you < n; you++) {
                    char tie = ties[me * n + you];
                    out.write(tie == BARRED ? ",10" : tie == '1' ? ",1" : ",0");
                }
            }
            out.write("\n");
        }
    }

    private char[] ties(TickRecord tick, int n) {
        char[] ties = new char[n * n];
        for (TickRecord.Pact pact : tick.treaties()) {
            if (labels.treaty(pact.id()).kind().alliance()) {
                for (int me : pact.members()) {
                    for (int you : pact.members()) {
                        ties[me * n + you] = me == you ? '0' : '1';
                    }
                }
            }
        }
        boolean[] sovereign = tick.states().sovereign();
        for (int pair = 0; pair < ties.length; pair++) {
            boolean barred = !sovereign[pair / n] || !sovereign[pair % n];
            ties[pair] = barred && pair / n != pair % n ? BARRED : ties[pair];
        }
        return ties;
    }
}
