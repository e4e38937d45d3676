package concert.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.Interpreter;
import concert.experiment.design.Design;
import concert.experiment.store.Store;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of an experiment in every format are the same, and described. */
@Tag("slow")
class ExportsTest {
    private static final String SCRIPT = """
            source("load.R")
            stopifnot(
              nrow(effects) == 4, is.integer(effects$runs), is.numeric(effects$mean), is.character(effects$setting),
              effects$frozen[2] == 0.5, is.numeric(runs$seed), is.na(runs$reason[1]),
              attr(effects$mean, "label") == "mean over the runs",
              isTRUE(all.equal(p.adjust(differences$p, "holm"), as.numeric(differences$p_holm))),
              isTRUE(all.equal(effects$mean[2], mean(measures$mean[measures$run > 4 & measures$measure == "wars"]),
                check.attributes = FALSE)))
            """;

    @TempDir
    private Path folder;

    private Path place;
    private ExperimentSummary summary;

    @BeforeEach
    void fill() throws IOException {
        Design design = Filled.design(
                folder,
                "design: factorial",
                "replications: 4",
                "factors:",
                "  - {path: theory, values: [balance-of-threat, \"constructivism\"]}");
        place = folder.resolve("store");
        Filled.fill(place, design, (point, replication, measure) -> point.number() * replication + 1.0 / 3);
        summary = Exports.write(place, design);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "+1-1",
                "-x",
                "'quoted",
                "\ttab",
                "-0.5",
                "+1e6",
                "-1 -2 .5",
                "plain",
                "a=b",
                "",
                "-",
                "12",
                "=",
                "-1 x"
            })
    void aTextThatASpreadsheetWouldRunIsWrittenAsInEveryOtherFile(String text) throws IOException {
        Path file = folder.resolve("cell.csv");
        List<Column<String>> columns =
                List.of(Column.text("cell", "", each -> each), Column.text("last", "", each -> "x"));
        CsvTable.of("cell.csv", columns, List.of(text)).write(folder);
        String written = Files.readAllLines(file).get(1).replaceFirst(",x$", "");
        try (Store store = Store.open(place)) {
            String sql = "SELECT " + Exports.harmless("c") + " FROM (SELECT '" + text.replace("'", "''") + "' AS c)";
            store.query(sql, row -> assertEquals(written.replaceFirst("^\"(.*)\"$", "$1"), row.getString(1)));
        }
        assertEquals(text, Frame.read(file).text(0, "cell"));
    }

    @Test
    void parquetHoldsWhatCsvHolds() throws IOException {
        try (Store store = Store.open(place)) {
            for (String table : List.of("runs", "measures", "degeneracies", "effects", "differences")) {
                Frame csv = Frame.read(place.resolve("tables/" + table + ".csv"));
                int[] row = new int[1];
                store.query("SELECT * FROM '" + place.resolve("tables/" + table + ".parquet") + "'", read -> {
                    for (int at = 0; at < csv.columns().size(); at++) {
                        String cell = csv.text(row[0], csv.columns().get(at));
                        if (read.getObject(at + 1) instanceof Double number) {
                            assertEquals(Double.parseDouble(cell), number, 1e-12);
                        } else {
                            assertEquals(cell, read.getString(at + 1) == null ? "" : read.getString(at + 1));
                        }
                    }
                    row[0]++;
                });
                assertEquals(csv.rows(), row[0], table);
            }
        }
    }

    @Test
    void theDictionaryNamesEveryColumn() throws IOException {
        List<String> named = new ArrayList<>();
        Frame dictionary = Frame.read(place.resolve("tables/data-dictionary.csv"));
        for (int row = 0; row < dictionary.rows(); row++) {
            named.add(dictionary.text(row, "file") + " " + dictionary.text(row, "column"));
            assertTrue(!dictionary.text(row, "meaning").isEmpty(), named.get(row));
        }
        List<String> wanted = new ArrayList<>();
        for (String table :
                List.of("runs", "factors", "measures", "degeneracies", "effects", "differences", "data-dictionary")) {
            String file = table + ".csv";
            Frame.read(place.resolve("tables/" + file)).columns().forEach(column -> wanted.add(file + " " + column));
        }
        assertEquals(wanted, named);
    }

    @Test
    void theDigestShowsMeansIntervalsDegeneracyAndTheWarning() {
        List<String> lines = new SummaryPreview(summary).lines();
        assertTrue(lines.get(1).matches(" +point +wars +cohesion +degenerate +setting"), lines.get(1));
        assertTrue(lines.get(3).matches(" +2 +5\\.33 \\[.*frozen 50 % +theory = constructivism"), lines.get(3));
        assertTrue(lines.get(4).contains("read the differences"), lines.get(4));
    }

    @Test
    void anExperimentLoadsInR() throws Exception {
        Interpreter.R.passes(place, SCRIPT);
    }
}
