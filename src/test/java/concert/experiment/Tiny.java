package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.store.Store;
import concert.experiment.store.StoreTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small design in a file, and what a store holds as text. */
public final class Tiny {
    /** Two theories, three shares of secrecy, ten replications of a world of seven: 60 short runs. */
    public static final String FILE = String.join(
            "\n",
            "experiment: 1",
            "name: tiny",
            "scenario: random:n=7,seed=2",
            "ticks: 8",
            "design: factorial",
            "replications: 10",
            "factors:",
            "  - {path: theory, values: [balance-of-threat, constructivism]}",
            "  - {path: publicity.secret, from: 0, to: 0.8, steps: 3}",
            "measures: [wars, cohesion, alliances]",
            "keep: [ticks, treaties, events]",
            "");

    private Tiny() {}

    public static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("tiny.yaml"), text);
    }

    public static Design design(Path folder, String text) throws IOException {
        return Design.of(
                concert.scenario.library.Scenarios.design(write(folder, text).toString()));
    }

    /** Every row of every table, in order. */
    public static List<String> tables(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            for (StoreTable<?> table : StoreTable.ALL) {
                String order = String.join(", ", table.key());
                store.query("SELECT * FROM " + table.name() + " ORDER BY " + order, row -> {
                    StringBuilder line = new StringBuilder(table.name());
                    for (int at = 1; at <= table.columns().size(); at++) {
                        line.append('|').append(row.getString(at));
                    }
                    rows.add(line.toString());
                });
            }
        }
        return rows;
    }
}
