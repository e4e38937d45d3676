package concert.history.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.history.MadeUpData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the field's formats, good and bad. */
class DataFilesTest {
    private static final String NMC = "ccode,stateabb,year,cinc\n2,USA,1900,.4\n20,CAN,1900,.1\n";

    @TempDir
    private Path folder;

    private DataTable read(DataFormat format, String text) throws IOException {
        Path file = MadeUpData.write(folder, "made-up.csv", text);
        return DataFiles.of(null, Map.of(format.option(), List.of(file))).read(format);
    }

    private String fault(DataFormat format, String text) {
        Faults faults = assertThrows(Faults.class, () -> read(format, text));
        return faults.getMessage().replace(folder + "/", "");
    }

    @Test
    void everyFileOfAFolderIsKnownByItsHeaderWhateverItsName() throws IOException {
        DataFiles files = DataFiles.of(MadeUpData.world(folder), Map.of());
        List<DataFormat> found =
                Arrays.stream(DataFormat.values()).filter(files::has).toList();
        assertEquals(
                List.of(
                        DataFormat.SYSTEM,
                        DataFormat.NMC,
                        DataFormat.CAPITALS,
                        DataFormat.POLITY,
                        DataFormat.RIVALRIES,
                        DataFormat.DISPUTES,
                        DataFormat.MEMBERS,
                        DataFormat.TREATIES,
                        DataFormat.DYADS),
                found);
    }

    @Test
    void columnsMayStandInAnyOrderAndCaseAndBeOfOtherNames() throws IOException {
        DataTable dyads = read(
                DataFormat.DYADS,
                "year,StateB,STATEA,Defence,offence,neutral,nonagg,consul,more\n1900,20,2,1,0,0,0,0,x\n");
        assertEquals(2, dyads.whole("ccode1", 0));
        assertEquals(20, dyads.whole("ccode2", 0));
        assertEquals(1, dyads.number("defense", 0));
    }

    @Test
    void missingValuesStayMissing() throws IOException {
        StringBuilder text = new StringBuilder("ccode,year,cinc\n");
        String[] missing = {"-9", "-66", ".", "NA", "", "-9.0", "NaN"};
        for (int at = 0; at < missing.length; at++) {
            text.append("2,").append(1900 + at).append(',').append(missing[at]).append('\n');
        }
        double[] cinc = read(DataFormat.NMC, text.toString()).numbers().get("cinc");
        assertEquals(missing.length, cinc.length);
        assertTrue(Arrays.stream(cinc).allMatch(Double::isNaN), Arrays.toString(cinc));
    }

    @Test
    void minusNineIsAPolityScoreAndMinusSixtySixIsNone() throws IOException {
        double[] polity = read(DataFormat.POLITY, MadeUpData.POLITY).numbers().get("polity2");
        assertArrayEquals(new double[] {-9, Double.NaN, 10, 2}, polity);
    }

    @Test
    void minusNineIsALongitude() throws IOException {
        assertEquals(-9, read(DataFormat.CAPITALS, MadeUpData.CAPITALS).number("lng", 1));
    }

    @Test
    void byteOrderMarkLineEndsAndDelimitersMakeNoDifference() throws IOException {
        DataTable plain = read(DataFormat.NMC, NMC);
        for (String each : List.of(
                "\uFEFF" + NMC,
                NMC.replace("\n", "\r\n"),
                NMC.replace("\n", "\r"),
                NMC.replace("USA", "\"USA\""),
                NMC.replace("USA", "\"USA\"").replace("\n", "\r\n"),
                NMC.replace(',', ';'),
                NMC.replace(',', '\t'),
                NMC.replace("\n", "\n\n"),
                NMC.strip())) {
            DataTable read = read(DataFormat.NMC, each);
            assertEquals(plain.rows(), read.rows(), each);
            assertArrayEquals(plain.numbers().get("cinc"), read.numbers().get("cinc"), each);
        }
    }

    @Test
    void aValueInQuotesMayHoldALineBreakACommaAndQuotes() throws IOException {
        String text = MadeUpData.SYSTEM.replace("Betaland", "\"Beta,\n the \"\"old\"\" one\"");
        DataTable states = read(DataFormat.SYSTEM, text);
        assertEquals(4, states.rows());
        assertEquals("Beta,\n the \"old\" one", states.text("statenme", 1));
        String wrong = text.replace("220,Gammaland,1816", "220,Gammaland,never");
        assertTrue(
                fault(DataFormat.SYSTEM, wrong)
                        .startsWith("made-up.csv:5:19: styear is \"never\"; it must be a year. Maybe"),
                fault(DataFormat.SYSTEM, wrong));
    }

    @Test
    void aFileCutShortIsRefusedWithItsPlace() {
        String cut = fault(DataFormat.NMC, NMC.substring(0, NMC.length() - 9));
        assertEquals("made-up.csv:3:1: 2 values where the header has 4 columns. Maybe the file is cut short?", cut);
        String quoted = fault(DataFormat.NMC, NMC.replace("CAN", "\"CAN"));
        assertTrue(quoted.startsWith("made-up.csv:3:1: from here on quotes do not pair"), quoted);
    }

    @Test
    void aWrongValueIsRefusedWithLineAndColumnAllAtOnce() {
        String wrong = fault(DataFormat.NMC, NMC.replace(".4", "much").replace("20,CAN", "2000000,CAN"));
        assertEquals(
                "made-up.csv:2:12: cinc is \"much\"; it must be a number, 0 or more, or empty."
                        + " Maybe the columns are shifted?\n"
                        + "made-up.csv:3:1: ccode is \"2000000\"; it must be a state's number, 1 to 9999."
                        + " Maybe the columns are shifted?",
                wrong);
    }

    @Test
    void aWrongColumnIsNamed() throws IOException {
        assertEquals(
                "made-up.csv:1:1: its header lacks cinc of COW National Material Capabilities. Maybe another file?",
                fault(DataFormat.NMC, NMC.replace("cinc", "cink")));
        assertEquals(
                "made-up.csv:1:1: its header lacks atopid, member, yrent, yrexit, phase, defense, offense, neutral,"
                        + " nonagg, consul of ATOP, member level. Maybe --nmc?",
                fault(DataFormat.MEMBERS, NMC));
        MadeUpData.write(folder.resolve("in"), "nmc.csv", NMC.replace("cinc", "cink"));
        DataFiles files = DataFiles.of(folder.resolve("in"), Map.of());
        Faults faults = assertThrows(Faults.class, () -> files.need(DataFormat.NMC));
        assertTrue(faults.getMessage().contains("nmc.csv:1:1 comes near but lacks cinc"), faults.getMessage());
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithBothLines() {
        assertEquals(
                "made-up.csv:4:1: this row repeats that of line 2: the same ccode, year."
                        + " Maybe two versions of the file were joined?",
                fault(DataFormat.NMC, NMC + "2,USA,1900,.5\n"));
    }

    @Test
    void aLineOfTenMegabytesIsRefusedWithItsPlace() throws IOException {
        String line = "x".repeat(10_000_000);
        String inside = fault(DataFormat.NMC, NMC + "200," + line + ",1900,.2\n");
        assertTrue(inside.startsWith("made-up.csv:4:1: a record of 10000012 characters."), inside);
        String quoted = fault(DataFormat.NMC, NMC + "200,\"" + line + "\",1900,.2\n");
        assertTrue(quoted.startsWith("made-up.csv:4:1: a record of 10000009 characters."), quoted);
        String header = fault(DataFormat.NMC, line + "\n" + NMC);
        assertTrue(header.startsWith("made-up.csv:1:1: its header lacks ccode, year, cinc"), header);
        MadeUpData.write(folder.resolve("in"), "long.csv", line);
        assertTrue(!DataFiles.of(folder.resolve("in"), Map.of()).has(DataFormat.NMC));
    }

    @Test
    void aCompressedFileIsReadAndOneCutShortRefused() throws IOException {
        Path file = folder.resolve("nmc.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(NMC.getBytes(StandardCharsets.UTF_8));
        }
        DataFiles files = DataFiles.of(folder, Map.of());
        assertEquals(2, files.read(DataFormat.NMC).rows());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
        Faults cut = assertThrows(Faults.class, () -> files.read(DataFormat.NMC));
        assertTrue(cut.getMessage().contains("nmc.csv.gz: cannot be unpacked"), cut.getMessage());
    }

    @Test
    void cowsAlliancesAreRefusedWithAWordOfAtop() {
        for (String each : List.of(
                "version4id,ccode1,state_name1,ccode2,state_name2,defense,neutrality,nonaggression,entente",
                "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente")) {
            String refused = fault(DataFormat.DYADS, each + "\n");
            assertTrue(refused.startsWith("made-up.csv:1:1: these are COW's formal alliances"), refused);
            assertTrue(refused.contains("ATOP"), refused);
        }
    }

    @Test
    void twoFilesOfOneFormatAreRefusedUnlessOneIsNamed() throws IOException {
        Path one = MadeUpData.write(folder, "a.csv", NMC);
        MadeUpData.write(folder, "b.csv", NMC);
        Faults two = assertThrows(Faults.class, () -> DataFiles.of(folder, Map.of()));
        assertTrue(two.getMessage().contains("b.csv:1:1: is COW National Material Capabilities, as is a.csv"));
        assertTrue(DataFiles.of(folder, Map.of("nmc", List.of(one))).has(DataFormat.NMC));
    }

    @Test
    void theVersionIsThatOfTheColumnElseOfTheName() throws IOException {
        DataFiles files = DataFiles.of(MadeUpData.world(folder), Map.of());
        assertTrue(files.read(DataFormat.SYSTEM).source().endsWith("file states.csv, version 2016"));
        assertTrue(files.read(DataFormat.NMC).source().endsWith("file nmc_v9.0.csv, version 9.0 by its name"));
        assertTrue(files.read(DataFormat.TREATIES).source().endsWith("version 4.01"));
        assertTrue(files.read(DataFormat.POLITY).source().endsWith("no version said"));
    }

    @Test
    void aFileInLatin1IsReadAndSaysSo() throws IOException {
        Path file = folder.resolve("states.csv");
        Files.write(file, MadeUpData.SYSTEM.replace("Betaland", "B\u00e9ta").getBytes(StandardCharsets.ISO_8859_1));
        DataTable states = DataFiles.of(folder, Map.of()).read(DataFormat.SYSTEM);
        assertEquals("B\u00e9ta", states.text("statenme", 1));
        assertTrue(states.source().endsWith("read as ISO 8859-1"));
    }
}
