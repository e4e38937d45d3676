package concert.experiment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.Experiment;
import concert.experiment.Merge;
import concert.experiment.Tiny;
import concert.run.LocalRunner;
import concert.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that something else made or changed is refused before it is changed, and none reaches beyond its file. */
@Tag("slow")
class StoreTest {
    private static final String SMALL = Tiny.FILE.replace("replications: 10", "replications: 2");

    @TempDir
    private Path folder;

    private Path place;
    private Path file;

    @TempDir
    private static Path made;

    @BeforeAll
    static void make() throws IOException {
        new Experiment(Tiny.design(made, SMALL), new LocalRunner(2))
                .run(made.resolve("place"), false, result -> {}, () -> false);
    }

    @BeforeEach
    void copy() throws IOException {
        place = Files.createDirectories(folder.resolve("place"));
        file = Files.copy(made.resolve("place").resolve(Store.FILE), place.resolve(Store.FILE));
    }

    private Experiment experiment() throws IOException {
        return new Experiment(Tiny.design(folder, SMALL), new LocalRunner(2));
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement sql = connection.createStatement()) {
            for (String each : statements) {
                sql.execute(each);
            }
        }
    }

    /** What is said when the experiment is gone on with, and that it is said of a file left as it was; merged, too. */
    private String refused() throws IOException {
        String before = Hash.of(file);
        String said = assertThrows(Faults.class, () -> experiment().run(place, true, result -> {}, () -> false))
                .getMessage();
        assertEquals(before, Hash.of(file), "changed by the experiment");
        assertTrue(said.startsWith(file.toString()), said);
        assertTrue(said.contains("Maybe"), said);
        assertFalse(said.contains("duckdb.org"), said);
        return said;
    }

    private void refusedByMerge() throws IOException {
        String before = Hash.of(file);
        assertThrows(Faults.class, () -> Merge.of(List.of(place), folder.resolve("merged")));
        assertEquals(before, Hash.of(file), "changed by merge");
        assertTrue(Files.notExists(folder.resolve("merged")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite format 3\0 and so on", "", "DUCK", "12345678DUCK is only the beginning of one"})
    void anotherProgramsFileIsRefusedBeforeItIsChanged(String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
        refused();
        refusedByMerge();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE foo (a INTEGER) | a table \"foo\"",
                "CREATE MACRO count(x) AS 42 | a macro \"count\"",
                "CREATE MACRO duckdb_tables() AS TABLE SELECT 1 AS a | a macro \"duckdb_tables\"",
                "CREATE VIEW v AS SELECT * FROM runs | a view \"v\"",
                "CREATE SEQUENCE s | a sequence \"s\"",
                "CREATE SCHEMA other | a schema \"other\"",
                "CREATE TYPE mood AS ENUM ('a') | a type \"mood\"",
                "CREATE INDEX i ON events (run) | an index \"i\"",
                "CREATE TABLE other.runs (a INTEGER) | a table \"other.runs\"",
                "DROP TABLE events | no table \"events\"",
                "ALTER TABLE measures ALTER mean TYPE VARCHAR | another table \"measures\"",
                "ALTER TABLE measures ALTER mean SET DEFAULT 4 | another table \"measures\"",
                "ALTER TABLE measures ADD COLUMN x INTEGER | another table \"measures\"",
            })
    void aStoreOfAnotherSchemaIsRefusedBeforeItIsChanged(String statement, String said) throws Exception {
        sql(statement.contains("other.runs") ? "CREATE SCHEMA other; " + statement : statement);
        String message = refused();
        assertTrue(message.contains(said.replaceFirst("^an? ", "")), message);
        refusedByMerge();
    }

    /** The view reads a file of the user's in place of a failure's reason; the tables of results would pass it on. */
    @Test
    void aStoreFromSomebodyElseRunsNoSqlOfItsOwn() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the user's own");
        sql(
                "ALTER TABLE runs RENAME TO r0",
                "CREATE VIEW runs AS SELECT run, point, replication, seed, status,"
                        + " (SELECT content FROM read_text('" + secret + "')) AS reason FROM r0");
        String message = refused();
        assertTrue(message.contains("view \"runs\"") && message.contains("\"r0\""), message);
        assertFalse(message.contains("own"), message);
        refusedByMerge();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM read_csv('https://example.org/a.csv')",
                "SET enable_external_access = true",
                "SET autoinstall_known_extensions = true",
                "INSTALL httpfs",
                "ATTACH 'FOLDER/other.duckdb' AS other",
                "COPY runs TO 'FOLDER/runs-of-a-store.csv'"
            })
    void nothingReachesBeyondTheStoreAndItsTables(String tried) throws IOException {
        String statement = tried.replace("FOLDER", folder.toString());
        try (Store store = Store.open(place)) {
            assertThrows(RuntimeException.class, () -> store.query(statement, row -> {}), "to write");
        }
        try (Store store = Store.read(place)) {
            assertThrows(RuntimeException.class, () -> store.query(statement, row -> {}), "to read");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO measures SELECT * FROM measures | a row twice in the table measures",
                "INSERT INTO ticks SELECT * FROM ticks LIMIT 1 | a row twice in the table ticks",
                "INSERT INTO runs VALUES (99999, 1, 1, 1, 'done', NULL) | a run 99999 that the design has not",
                "INSERT INTO runs VALUES (-5, 1, 1, 1, 'done', NULL) | a run -5 that the design has not",
                "UPDATE runs SET seed = 77 WHERE run = 3 | run 3 with another point, replication or seed",
                "UPDATE runs SET point = 2 WHERE run = 1 | run 1 with another point, replication or seed",
                "UPDATE runs SET status = 'lost' WHERE run = 4 | run 4, which is neither done nor failed",
                "UPDATE measures SET mean = 'Infinity' WHERE run = 5 | a number that is none (Infinity) in measures.mean",
                "UPDATE measures SET mean = 'NaN' WHERE run = 5 | a number that is none (NaN) in measures.mean",
                "UPDATE measures SET run = 4000 WHERE run = 6 | of run 4000, which is not done",
                "DELETE FROM measures WHERE run = 6 | run 6, which is done, without all of its measures",
                "UPDATE measures SET measure = 'x' WHERE measure = 'wars' | a measure \"x\" that the design does not keep",
                "UPDATE factors SET value = '0.3' WHERE point = 2 | other points than the design's",
                "DELETE FROM design | runs of no design",
            })
    void rowsThatNoRunLeftAreRefused(String statement, String said) throws Exception {
        sql(statement);
        String before = Hash.of(file);
        String message = assertThrows(Faults.class, () -> experiment().run(place, true, result -> {}, () -> false))
                .getMessage();
        assertTrue(message.contains(said) && message.contains("Maybe"), message);
        assertEquals(before, Hash.of(file));
    }

    @Test
    void aRunIsHeldOnceAndNeverWithoutItsNumber() {
        String twice = "INSERT INTO runs VALUES (1, 1, 1, 1, 'done', NULL)";
        String none = "INSERT INTO runs VALUES (NULL, 1, 1, 1, 'done', NULL)";
        assertThrows(SQLException.class, () -> sql(twice));
        assertThrows(SQLException.class, () -> sql(none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;access_mode=READ_ONLY", "q?x=1&y"})
    void aPathThatDuckDbWouldTakeForOptionsIsRefused(String name) {
        String said = assertThrows(Faults.class, () -> Store.open(folder.resolve(name)))
                .getMessage();
        assertTrue(said.contains("in its path") && said.contains("Maybe another --out?"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a b", "100 %", "#1", "dräi"})
    void otherNamesOfFoldersAreTaken(String name) throws IOException {
        Path other = folder.resolve(name);
        experiment().run(other, false, result -> {}, () -> false);
        assertEquals(Tiny.tables(place), Tiny.tables(other));
        assertEquals(12, Merge.of(List.of(other), folder.resolve(name + "-merged")));
    }

    @Test
    void aTruncatedStoreIsToldAsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 20_000));
        assertTrue(refused().contains("damaged"));
    }

    @Test
    void duckDbsWordsArePutIntoOurs() {
        String lock = StoreFile.words(new SQLException("IO Error: Could not set lock on file \"x\": Conflicting lock is"
                + " held in java (PID 17). See also https://duckdb.org/docs/current/connect/concurrency"));
        assertEquals("another program has it open. Maybe wait until that is done, or close it?", lock);
        String other = StoreFile.words(new SQLException("IO Error: odd. See also https://duckdb.org/x\nLINE 1: y"));
        assertEquals("cannot be used: IO Error: odd. Maybe another --out?", other);
    }
}
