package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.file.DataColumn;
import concert.history.file.DataFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad files in place of those that treaties and pairs come from: each column that an import reads, each kind of fault. */
class BadTreatyFilesTest {
    @TempDir
    private Path folder;

    private MadeUpTreaties made;

    @BeforeEach
    void world() throws IOException {
        made = MadeUpTreaties.in(folder);
    }

    private Path file(DataFormat format) {
        return made.data().resolve(format.option() + ".csv");
    }

    /** A file of a format in which every column of it stands, the first row good, and one cell of the second written so. */
    private void write(DataFormat format, DataColumn changed, String cell) throws IOException {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        for (DataColumn each : format.columns()) {
            header.add(each.name());
            for (int row = 0; row < 2; row++) {
                boolean code = each.kind() == DataColumn.Kind.CODE;
                String good = code ? each.name().endsWith("2") ? "220" : row == 0 ? "2" : "200" : good(each);
                rows.get(row).add(row == 1 && each.equals(changed) ? cell : good);
            }
        }
        String text = String.join(",", header) + "\n" + String.join(",", rows.get(0)) + "\n"
                + String.join(",", rows.get(1)) + "\n";
        Files.writeString(file(format), text);
    }

    private static String good(DataColumn column) {
        return switch (column.kind()) {
            case YEAR -> "1900";
            case DATE -> "1900-01-01";
            default -> "1";
        };
    }

    private String refused() throws IOException {
        Shell shell = Shell.run("import", "--data", made.data(), "--year", 1900, "--out", made.out());
        assertEquals(2, shell.code(), shell.out() + shell.err());
        assertFalse(shell.err().contains("Exception"), shell.err());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(made.data()), left.toList(), "nothing half-written");
        }
        return shell.err();
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"TREATIES", "MEMBERS", "CONTIGUITY", "DISPUTES", "DYADS"})
    void aWrongValueInAnyColumnIsRefusedWithLineAndColumn(DataFormat format) throws IOException {
        int at = 0;
        for (DataColumn each : format.columns()) {
            at++;
            for (String wrong : each.kind() == DataColumn.Kind.TEXT ? List.<String>of() : List.of("x1", "-3")) {
                write(format, each, wrong);
                String said = refused();
                String told = file(format).getFileName() + ":3:" + column(format, at) + ": " + each.name() + " is \"";
                assertTrue(said.contains(told), told + " in " + said);
                assertTrue(said.contains("Maybe"), said);
            }
        }
    }

    /** Where the cell begins, in characters. */
    private int column(DataFormat format, int at) throws IOException {
        String row = Files.readAllLines(file(format)).get(2);
        return String.join(",", List.of(row.split(",")).subList(0, at - 1)).length() + (at == 1 ? 1 : 2);
    }

    @Test
    void aCodeThatAtopDoesNotHaveIsRefused() throws IOException {
        Files.writeString(
                made.data().resolve("members.csv"), MadeUpTreaties.MEMBERS.replaceFirst("1,1,0,0\n", "1,365,0,0\n"));
        assertTrue(refused().contains("defcoadv is \"365\"; it must be a number from 0 to 1, or empty."));
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"TREATIES", "MEMBERS", "CONTIGUITY", "DISPUTES", "DYADS"})
    void aFileCutShortARowTwiceAndALineOfTenMegabytesAreRefused(DataFormat format) throws IOException {
        write(format, null, "");
        String good = Files.readString(file(format));
        String row = good.lines().skip(1).findFirst().orElseThrow();
        String name = file(format).getFileName().toString();
        Files.writeString(file(format), good + row.substring(0, row.lastIndexOf(',')) + "\n");
        assertTrue(refused().contains(name + ":4:1: "), "cut short");
        Files.writeString(file(format), good + row + "\n");
        assertTrue(refused().contains(name + ":4:1: this row repeats that of line 2"), "twice");
        Files.writeString(file(format), good + "1".repeat(10_000_000) + "\n");
        assertTrue(refused().contains(name + ":4:1: a record of 10000000 characters."), "long");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = made.data().resolve("members.csv");
        Files.writeString(file, MadeUpTreaties.MEMBERS.replace("yrexit", "left"));
        Shell shell = Shell.run("import", "--members", file, "--data", made.data(), "--year", 1900);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("members.csv:1:1") && shell.err().contains("yrexit"), shell.err());
    }

    @Test
    void byteOrderMarkLineEndsAndLineBreaksInQuotesMakeNoDifference() throws IOException {
        made.world(1900);
        String plain = Files.readString(made.out());
        for (String each : List.of("treaties.csv", "members.csv", "contiguity.csv", "disputes.csv", "dyads.csv")) {
            Path file = made.data().resolve(each);
            String text = Files.readString(file).replaceFirst("\n", ",note\n").replaceAll("(\\d)\n", "$1,\"a\nb\"\n");
            Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
        }
        made.world(1900);
        assertEquals(plain, Files.readString(made.out()));
    }
}
