package concert.results.network;

import concert.results.table.CsvBytes;
import concert.results.table.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A square matrix of states as a CSV file: a row and a column for each, by code, in order of code. */
record Matrix(Labels labels, Cells cells) {

    /** Puts what stands in the row of one state and the column of another. */
    @FunctionalInterface
    interface Cells {
        void put(int me, int you, CsvBytes cell) throws IOException;
    }

    void write(Path file) throws IOException {
        int n = labels.run().states().size();
        try (CsvBytes out = new CsvBytes(Files.newOutputStream(file))) {
            out.text("state");
            for (int you = 0; you < n; you++) {
                out.text(labels.code(you));
            }
            out.line();
            for (int me = 0; me < n; me++) {
                out.text(labels.code(me));
                for (int you = 0; you < n; you++) {
                    cells.put(me, you, out);
                }
                out.line();
            }
        }
    }
}
