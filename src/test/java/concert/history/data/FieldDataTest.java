package concert.history.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.history.MadeUpData;
import concert.history.file.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What made-up files say of a year. */
class FieldDataTest {
    @TempDir
    private Path folder;

    private FieldData data;

    @BeforeEach
    void world() throws IOException {
        data = new FieldData(DataFiles.of(MadeUpData.world(folder), Map.of()));
    }

    private FieldData with(String name, String text) throws IOException {
        MadeUpData.write(folder, name, text);
        return new FieldData(DataFiles.of(folder, Map.of()));
    }

    @Test
    void statesComeAndGo() {
        StateSystem states = data.states();
        assertEquals(List.of(2, 200, 220), states.atEnd(1904));
        assertEquals(List.of(2, 200, 220, 630), states.in(1905));
        assertEquals(List.of(630), states.births(1905));
        assertEquals(List.of(220), states.deaths(1945));
        assertTrue(states.exists(220, 1945));
        assertFalse(states.existsAtEnd(220, 1945));
        assertEquals(1816, states.first());
        assertEquals(2016, states.last());
        assertEquals(220, states.ccode("ccc"));
        assertEquals(0, states.ccode("ZZZ"));
    }

    @Test
    void codesChangeWithTheYear() throws IOException {
        assertEquals(List.of(255), CodeChanges.others(260, 1960));
        assertEquals(List.of(), CodeChanges.others(265, 1960));
        assertEquals(List.of(260), CodeChanges.others(255, 1995));
        assertEquals(List.of(340, 347), CodeChanges.others(345, 1914));
        assertEquals(List.of(818), CodeChanges.others(816, 1980));
        assertEquals(List.of(732), CodeChanges.others(730, 1900));
        assertEquals(List.of(678), CodeChanges.others(679, 1995));
        FieldData changed = with("polity.csv", "cown,scode,year,polity2\n255,GMY,1960,10\n340,SER,1913,4\n");
        assertEquals(10, changed.polity().value(260, 1960));
        assertEquals(4, changed.polity().value(345, 1913));
        assertTrue(Double.isNaN(changed.polity().value(265, 1960)), "East Germany is no West Germany");
    }

    @Test
    void aFigureOfAnotherYearSaysOfWhichOneAndALaterOneIsNeverReadAsTheLast() {
        assertEquals(new CountryYears.Found(.2, 1903), data.capability().near(220, 1901, 2));
        assertNull(data.capability().near(220, 1901, 1));
        assertNull(data.capability().last(220, 1902, 50));
        assertTrue(Double.isNaN(data.capability().value(220, 1900)));
    }

    @Test
    void pactsBeginAndEnd() {
        Pacts pacts = data.pacts();
        assertEquals(1899, pacts.first());
        assertEquals(1901, pacts.last());
        assertEquals(List.of(new Pair(2, 200)), pacts.allied(1900, PactKind.DEFENCE));
        assertEquals(List.of(new Pair(2, 200), new Pair(2, 220)), pacts.allied(1900, PactKind.ANY));
        assertEquals(List.of(new Pair(2, 200)), pacts.begun(1900, PactKind.DEFENCE));
        assertEquals(List.of(new Pair(2, 220)), pacts.begun(1900, PactKind.ANY));
        assertEquals(List.of(new Pair(2, 220)), pacts.ended(1901, PactKind.ANY));
        assertEquals(List.of(), pacts.ended(1902, PactKind.ANY), "beyond the file nothing is known");
    }

    @Test
    void disputesAreDirectedFromWhoBeganThem() {
        assertEquals(
                List.of(new Disputes.Onset(7, 1901, 220, 2, 4)), data.disputes().onsets(1901));
        assertEquals(1, data.disputes().begun(220, 1892, 1901));
        assertEquals(0, data.disputes().begun(2, 1892, 1901));
        assertTrue(data.disputes().pairs(1901).contains(Pair.of(220, 2)));
    }

    @Test
    void rivalriesHoldInTheirFirstAndLastYear() {
        assertEquals(.8, data.rivalry(Pair.of(220, 2), 1901));
        assertEquals(.8, data.rivalry(Pair.of(2, 220), 1880));
        assertEquals(0, data.rivalry(Pair.of(2, 220), 1902));
    }

    @Test
    void contiguityIsReadFromSpellsInBothPublishedForms() throws IOException {
        FieldData spells = with("c.csv", "ccode1,ccode2,conttype,stdate,enddate\n2,200,1,1890-05-01,1900-12-01\n");
        assertEquals(1, spells.contiguity().in(Pair.of(200, 2), 1900));
        assertTrue(Double.isNaN(spells.contiguity().in(Pair.of(200, 2), 1901)));
        FieldData months = with("c.csv", "dyad,statelno,statehno,conttype,begin,end\n1,2,200,3,189005,190012\n");
        assertEquals(3, months.contiguity().in(Pair.of(200, 2), 1890));
        assertTrue(Double.isNaN(months.contiguity().in(Pair.of(200, 2), 1889)));
    }

    @Test
    void tradeIsOfBothWaysAndOfTheNearestYear() throws IOException {
        FieldData trade = with(
                "t.csv",
                "ccode1,ccode2,year,flow1,flow2\n2,200,1900,10,5\n2,220,1900,-9,3\n200,220,1900,-9,-9\n2,200,1910,1,1\n");
        assertEquals(15, trade.trade().value(200, 2, 1900));
        assertEquals(3, trade.trade().value(2, 220, 1900));
        assertTrue(Double.isNaN(trade.trade().value(200, 220, 1900)));
        assertEquals(1900, trade.trade().nearest(1905, 6));
        assertEquals(0, trade.trade().nearest(1917, 6));
        assertEquals(List.of(new Pair(2, 200), new Pair(2, 220)), trade.trade().pairs(1900));
    }

    @Test
    void treatiesHaveTheMembersOfTheYear() {
        assertEquals(1, data.treaties().inForce(1890).size());
        assertEquals(0, data.treaties().inForce(1889).size());
        TreatyRecord treaty = data.treaties().all().get(0);
        assertEquals(2, treaty.atEnd(1900).size());
        assertEquals(List.of(220), treaty.provisions().named());
        assertEquals(2, treaty.provisions().secrecy());
    }

    @Test
    void regionsAreRangesOfNumbers() {
        assertEquals(Region.AMERICAS, Region.of(165));
        assertEquals(Region.EUROPE, Region.of(200));
        assertEquals(Region.AFRICA, Region.of(626));
        assertEquals(Region.MIDDLE_EAST, Region.of(630));
        assertEquals(Region.ASIA, Region.of(860));
        assertEquals(Region.OCEANIA, Region.of(990));
        assertNull(Region.of(1));
    }
}
