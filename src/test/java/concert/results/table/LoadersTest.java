package concert.results.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.Interpreter;
import concert.measure.Table;
import concert.measure.all.Measures;
import concert.results.Sheets;
import concert.results.played.Run;
import concert.world.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves loads in R with types and labels; Stata is not at hand, so its file is read as text. */
@Tag("slow")
class LoadersTest {
    private static final String SCRIPT = """
            source("load.R")
            stopifnot(
              nrow(states) == 8, is.integer(states$tick), is.numeric(states$threat), is.character(states$state),
              is.integer(states$sovereign), is.na(states$top_threat[2]),
              attr(states$capability, "label") == "K (empty for a state that is not there: unborn, or passed into others), after the wars of the tick",
              identical(states$name[1], 'Alba, "the Old"'),
              nrow(dyad_years) == 6, is.integer(dyad_years$defense),
              length(waves) == 2, identical(names(waves), c("1900", "1901")),
              identical(dim(waves[["1900"]]), c(4L, 4L)), identical(rownames(waves[[1]]), colnames(waves[[1]])),
              waves[["1900"]]["AAA", "BBB"] == 1, waves[["1901"]]["AAA", "BBB"] == 0, initial_wave["AAA", "BBB"] == 1,
              waves[[1]]["AAA", "DDD"] == 10)
            """;

    @TempDir
    private Path folder;

    private void write() throws IOException {
        Table table = new Table(Measures.names());
        table.add(new double[Measures.ALL.size()]);
        table.add(new double[Measures.ALL.size()]);
        Sheets.write(new Run(null, SmallRun.record(), table), folder);
    }

    @Test
    void aRunLoadsInR() throws Exception {
        write();
        Interpreter.R.passes(folder, SCRIPT);
    }

    @Test
    void stataReadsTextsAsTextsAndLabelsEveryColumn() throws IOException {
        write();
        List<String> lines = Files.readAllLines(folder.resolve("load.do"));
        assertTrue(
                lines.contains("import delimited \"members.csv\", clear varnames(1) case(preserve) encoding(\"utf-8\")"
                        + " bindquote(strict) maxquotedrows(unlimited) stringcols(2 6 7)"));
        assertTrue(lines.contains("label variable ccode \"of the member; empty for a state of fiction\""));
        long labels =
                lines.stream().filter(each -> each.startsWith("label variable")).count();
        Frame dictionary = Frame.read(folder.resolve("data-dictionary.csv"));
        long columns = 0;
        for (int row = 0; row < dictionary.rows(); row++) {
            String file = dictionary.text(row, "file");
            columns += file.equals("data-dictionary.csv") || file.contains("wave") ? 0 : 1;
        }
        assertEquals(columns, labels);
        // its names may have 32 characters, its labels 80
        assertTrue(lines.stream().allMatch(each -> !each.startsWith("label") || each.split(" ")[2].length() <= 32));
        assertTrue(lines.stream()
                .allMatch(each -> !each.startsWith("label")
                        || each.replaceAll("^[^\"]*", "").length() <= 82));
    }
}
