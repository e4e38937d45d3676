package concert.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.Interpreter;
import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.experiment.store.Store;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that no program should stumble over come out of the store's files as they went in, whoever reads them. */
@Tag("slow")
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "@SUM(A1:A9)",
            "+1-1",
            "-x",
            "\ttab",
            "\nline",
            "'quoted",
            "''twice",
            "say \"no\", twice",
            "\"\"",
            "\"",
            ",",
            "one\ntwo\n\nfour",
            "=a\n\"b\",c",
            " spaces ",
            "NA",
            "NULL",
            "nan",
            "#REF!",
            "-0.5",
            "1e5",
            "\\",
            "\\n \\\" \\N",
            "Ελλάς Österreich 中国 \uD83D\uDE00 e\u0301",
            "\u202Eleft\u202C\u200B",
            "<script>alert(1)</script>&amp;",
            "'); DROP TABLE runs; --",
            "${HOME} $(id) `id` %PATH%",
            "=" + "long \"name\", ".repeat(800));

    /** Nothing but the apostrophe that the dictionary states is taken off. */
    private static final String PYTHON = """
            import csv
            def meant(cell):
                return cell[1:] if cell.startswith("'") else cell
            rows = list(csv.DictReader(open("tables/runs.csv", newline="", encoding="utf-8"), strict=True))
            assert len(rows) == %1$d, len(rows)
            for at, row in enumerate(rows):
                text = open(f"text-{at + 1}", newline="", encoding="utf-8").read()
                assert meant(row["reason"]) == text, (at, row["reason"], text)
                assert row["reason"][:1] not in "=@\\t\\n", row["reason"]
                assert row["status"] == "failed" and int(row["run"]) == at + 1
            """;

    private static final String R = """
            source("load.R")
            stopifnot(nrow(runs) == %1$d, is.character(runs$reason), all(runs$status == "failed"))
            for (at in 1:%1$d) {
              file <- paste0("text-", at)
              text <- readChar(file, file.size(file), useBytes = TRUE)
              Encoding(text) <- "UTF-8"
              if (!identical(as.character(runs$reason[at]), text)) stop(at, ": ", runs$reason[at], " is not ", text)
            }
            """;

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void write() throws IOException {
        Design design = Filled.design(
                folder,
                "design: factorial",
                "replications: " + TEXTS.size(),
                "factors:",
                "  - {path: theory, values: [balance-of-threat]}");
        place = folder.resolve("store");
        try (Store store = Store.open(place)) {
            store.begin(design, Map.of());
            List<Result> results = new ArrayList<>();
            for (Job job : design.jobs()) {
                results.add(new Result.Failed(job, TEXTS.get(job.run() - 1)));
            }
            store.add(results);
        }
        Exports.write(place, design);
        for (int at = 0; at < TEXTS.size(); at++) {
            Files.write(place.resolve("text-" + (at + 1)), TEXTS.get(at).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void concertReadsHostileTextBack() throws IOException {
        Frame runs = Frame.read(place.resolve("tables/runs.csv"));
        assertEquals(TEXTS.size(), runs.rows());
        for (int row = 0; row < runs.rows(); row++) {
            assertEquals(TEXTS.get(row), runs.text(row, "reason"));
        }
    }

    @Test
    void parquetHoldsHostileTextAsItIs() throws IOException {
        List<String> read = new ArrayList<>();
        try (Store store = Store.open(place)) {
            store.query(
                    "SELECT reason FROM '" + place.resolve("tables/runs.parquet") + "' ORDER BY run",
                    row -> read.add(row.getString(1)));
        }
        assertEquals(TEXTS, read);
    }

    @Test
    void pythonReadsHostileTextBack() throws Exception {
        Interpreter.PYTHON.passes(place, PYTHON.formatted(TEXTS.size()));
    }

    @Test
    void loadRReadsHostileTextBack() throws Exception {
        Interpreter.R.passes(place, R.formatted(TEXTS.size()));
    }
}
