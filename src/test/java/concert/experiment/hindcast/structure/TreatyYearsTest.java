package concert.experiment.hindcast.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.history.MadeUpData;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.file.DataFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreatyYearsTest {
    @TempDir
    private Path folder;

    private static BitSet years(int... in) {
        BitSet years = new BitSet();
        for (int each : in) {
            years.set(each);
        }
        return years;
    }

    /** One kept, one that ends in its third year, one signed in the second and over in the fourth, one never in force. */
    @Test
    void countsAndLivesOfTreatiesAreThoseOfTheirYears() {
        TreatyYears treaties = new TreatyYears(List.of(years(0, 1, 2, 3, 4), years(0, 1, 2), years(2, 3), years()));
        assertEquals(2, treaties.inForce(0));
        assertEquals(1, treaties.inForce(4));
        assertEquals(1, treaties.signed(4));
        assertEquals(0, treaties.signed(1));
        assertEquals(.5, treaties.kept(4), 1e-12);
        assertEquals(2.0 / (4 + 3 + 2), treaties.hazard(4), 1e-12, "two ends in nine years of treaties");
    }

    @Test
    void historysTreatiesAreReadFromTheirFileOrElseFromPairs() throws Exception {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
        StateSpan span = new StateSpan(List.of(2, 200, 220), 1899, 2);
        FieldData all = new FieldData(DataFiles.of(data, Map.of()));
        assertEquals(1, TreatyYears.of(all, PactKind.DEFENCE, span).inForce(0), "in force since 1890");
        Files.delete(data.resolve("treaties.csv"));
        Files.delete(data.resolve("members.csv"));
        FieldData pairs = new FieldData(DataFiles.of(data, Map.of()));
        TreatyYears defence = TreatyYears.of(pairs, PactKind.DEFENCE, span);
        assertEquals(0, defence.inForce(0), "in 1899 they consult");
        assertEquals(1, defence.signed(2));
        TreatyYears any = TreatyYears.of(pairs, PactKind.ANY, span);
        assertEquals(1, any.inForce(0));
        assertEquals(1, any.signed(2), "Alphaland and Gammaland, of 1900 alone");
        assertEquals(1.0 / 3, any.hazard(2), 1e-12);
    }

    @Test
    void whatHistorysPactsAddUpToIsThatOfTheStatesThatLast() throws Exception {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
        FieldData all = new FieldData(DataFiles.of(data, Map.of()));
        TrueStructure any = new TrueStructure(all, new StateSpan(List.of(2, 200, 220), 1900, 1), PactKind.ANY);
        assertEquals(2, any.before(StructureMeasure.ALLIED_PAIRS));
        assertEquals(1, any.after(StructureMeasure.ALLIED_PAIRS));
        assertEquals(2.0 / 3, any.after(StructureMeasure.DEGREE), 1e-12);
        assertEquals(1, any.after(StructureMeasure.CAMPS_RAND), "history against itself");
        assertEquals(0, any.before(StructureMeasure.CAMPS_RAND), "all three hang together before: chance");
    }
}
