package concert.results;

import concert.results.played.Run;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The CSV files of a run by name, wherever they are: in its folder, or still in memory. */
public interface Frames {

    /**
     * A file of the run, such as "states.csv".
     *
     * @throws IllegalArgumentException naming the file, when there is none or it is damaged
     */
    Frame frame(String file) throws IOException;

    /** Whether there is such a file. */
    boolean has(String file);

    /** The files of a results folder. */
    static Frames in(Path folder) {
        return new Frames() {
            @Override
            public Frame frame(String file) throws IOException {
                return Frame.read(folder.resolve(file));
            }

            @Override
            public boolean has(String file) {
                return Files.exists(folder.resolve(file));
            }
        };
    }

    /** The files that a run would leave; each is made when it is asked for. */
    static Frames of(Run run) {
        List<CsvTable<?>> sheets = Sheets.of(run);
        return new Frames() {
            @Override
            public Frame frame(String file) {
                return sheets.stream()
                        .filter(each -> each.file().equals(file))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("a run leaves no file " + file))
                        .frame();
            }

            @Override
            public boolean has(String file) {
                return sheets.stream().anyMatch(each -> each.file().equals(file));
            }
        };
    }
}
