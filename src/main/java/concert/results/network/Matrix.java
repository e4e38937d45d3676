package concert.results.network;

import concert.results.table.Labels;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A square matrix of states as a CSV file: a row and a column for each, by code, in order of code. */
record Matrix(Labels labels, Cells cells) {

    /** What stands in the row of one state and the column of another. */
    @FunctionalInterface
    interface Cells {
        String at(int me, int you);
    }

    void write(Path file) throws IOException {
        int n = labels.run().states().size();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("state");
            for (int you = 0; you < n; you++) {
                out.write("," + labels.code(you));
            }
            for (int me = 0; me < n; me++) {
                out.write("\n" + labels.code(me));
                for (int you = 0; you < n; you++) {
                    out.write("," + cells.at(me, you));
                }
            }
            out.write("\n");
        }
    }
}
