package concert.experiment.store;

import concert.document.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * The file of a store, which anybody may have made: looked at before DuckDB is, opened to read and compared with what we
 * write before anything is written, and opened so that nothing in it reaches another file, the network or a library.
 *
 * <p>Written in the storage format that DuckDB reads from version 1.1 on, so that other programs' DuckDB reads it too.
 *
 * @param path of the file
 * @param tables the folder that its tables may be written into
 */
record StoreFile(Path path, Path tables) {
    /** The oldest format our DuckDB writes that its readers of the last years read. */
    static final String FORMAT = "v1.0.0";

    private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
    private static final int MAGIC_AT = 8;

    /** DuckDB does so on closing too, but then a disk that is full goes unsaid. */
    private static final String TO_DISK = "CHECKPOINT";

    /** DuckDB takes what follows these in a path for its own options. */
    private static final String SPECIAL = ";?";

    /** The file with the tables beside it. */
    StoreFile(Path path) {
        this(path, path.resolveSibling("tables"));
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** A path as SQL writes it. */
    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /** Makes a store without rows, there whole or not at all. */
    void make() throws IOException {
        refuseSpecial();
        Path part = path.resolveSibling(
                "." + path.getFileName() + ".part-" + ProcessHandle.current().pid());
        Files.deleteIfExists(part);
        try {
            try (Connection connection = connect(part, false);
                    Statement sql = connection.createStatement()) {
                for (String each : StoreSchema.definitions()) {
                    sql.execute(each);
                }
                sql.execute(TO_DISK);
            }
            Files.move(part, path);
        } catch (FileAlreadyExistsException another) {
            throw new IOException(path + ": another program makes it at this moment. Maybe another --out?", another);
        } catch (SQLException wrong) {
            throw trouble(wrong);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(Path.of(part + ".wal"));
        }
    }

    /** Throws {@link Faults} unless it is a store as we write it; changes nothing. */
    void check() throws IOException {
        refuseSpecial();
        if (!Files.isRegularFile(path)) {
            throw Faults.of(path.toString(), "there is no such file. Maybe the --out of an experiment?");
        }
        if (!magic()) {
            throw Faults.of(
                    path.toString(),
                    "is no store of an experiment but another program's file; it is left as it is. Maybe another --out?");
        }
        try (Connection connection = read()) {
            List<Faults> found = new ArrayList<>();
            StoreSchema.differences(connection).forEach(each -> found.add(Faults.of(path.toString(), each)));
            Faults.settle(found);
        } catch (SQLException wrong) {
            throw trouble(wrong);
        }
    }

    private void refuseSpecial() {
        for (char each : SPECIAL.toCharArray()) {
            if (path.toString().indexOf(each) >= 0) {
                throw Faults.of(
                        path.toString(),
                        "has \"" + each + "\" in its path, which the store does not take. Maybe another --out?");
            }
        }
    }

    private boolean magic() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(MAGIC_AT + MAGIC.length);
            return first.length == MAGIC_AT + MAGIC.length
                    && Arrays.equals(first, MAGIC_AT, first.length, MAGIC, 0, MAGIC.length);
        }
    }

    /** Opens it to read alone. */
    DuckDBConnection read() {
        try {
            return locked(connect(path, true), List.of());
        } catch (SQLException wrong) {
            throw trouble(wrong);
        }
    }

    /**
     * Opens it to write, once it was checked.
     *
     * @param others files that may be attached
     */
    DuckDBConnection write(List<Path> others) {
        try {
            return locked(connect(path, false), others);
        } catch (SQLException wrong) {
            throw trouble(wrong);
        }
    }

    /** What is read comes to us as we ask for it; nothing is fetched, installed or loaded on the way. */
    private static Connection connect(Path file, boolean reading) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", Boolean.toString(reading));
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        if (reading) {
            settings.setProperty("enable_external_access", "false");
        } else {
            settings.setProperty("storage_compatibility_version", FORMAT);
        }
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    /** Closed to everything outside but the folder of the tables, and so for good. */
    private DuckDBConnection locked(Connection connection, List<Path> others) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            if (!connection.isReadOnly()) {
                sql.execute("SET allowed_directories = [" + quoted(tables) + "]");
                List<String> files = new ArrayList<>();
                for (Path each : others) {
                    for (String ending : List.of("", ".wal", ".wal.checkpoint", ".wal.recovery")) {
                        files.add(quoted(Path.of(each + ending)));
                    }
                }
                sql.execute("SET allowed_paths = [" + String.join(", ", files) + "]");
                sql.execute("SET enable_external_access = false");
            }
            sql.execute("SET lock_configuration = true");
            return connection.unwrap(DuckDBConnection.class);
        } catch (SQLException wrong) {
            connection.close();
            throw wrong;
        }
    }

    /** What stands in the way, as an exception: a fault of the input where the file is damaged or not for us. */
    RuntimeException trouble(SQLException wrong) {
        String words = words(wrong);
        return words.contains("disk") || words.contains("memory")
                ? new UncheckedIOException(new IOException(path + ": " + words, wrong))
                : Faults.of(path.toString(), words);
    }

    /** What DuckDB means, in our words. */
    static String words(SQLException wrong) {
        String said = String.valueOf(wrong.getMessage());
        if (said.contains("Could not set lock")) {
            return "another program has it open. Maybe wait until that is done, or close it?";
        }
        if (said.contains("No space left")) {
            return "the disk is full; what was written before is kept. Maybe make room, then --resume?";
        }
        if (said.contains("Permission denied") || said.contains("Read-only file system")) {
            return "may not be read or written. Maybe another --out?";
        }
        if (said.startsWith("Out of Memory")) {
            return "not enough memory. Maybe a machine with more, or fewer threads?";
        }
        if (said.contains("newer version") || said.contains("database file with version")) {
            return "was written by a newer program than this one reads. Maybe a newer Concert?";
        }
        if (said.contains("orrupt")
                || said.contains("ould not read")
                || said.contains("checksum")
                || said.contains("not a valid")
                || said.contains("erializ")
                || said.startsWith("INTERNAL")) {
            return "is damaged and cannot be read. Maybe a copy of it, or another --out?";
        }
        return "cannot be used: " + said.lines().findFirst().orElse("").replaceAll("\\.?\\s*See also .*", "")
                + ". Maybe another --out?";
    }
}
