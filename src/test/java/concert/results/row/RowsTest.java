package concert.results.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Table;
import concert.model.record.RunRecord;
import concert.results.file.DecisionsFile;
import concert.results.file.DyadsFile;
import concert.results.file.EventsFile;
import concert.results.file.MeasuresFile;
import concert.results.file.MembersFile;
import concert.results.file.PactsFile;
import concert.results.file.StatesFile;
import concert.results.file.ThreatsFile;
import concert.results.file.WarsFile;
import concert.results.row.WarRow.Victor;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import concert.world.SmallRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowsTest {
    private static final RunRecord RUN = SmallRun.record();

    private static Stream<Arguments> files() {
        return Stream.of(
                arguments(StatesFile.of(RUN), StateRow::of),
                arguments(WarsFile.of(RUN), WarRow::of),
                arguments(PactsFile.of(RUN), StandingRow::of),
                arguments(EventsFile.of(RUN), EventRow::of),
                arguments(MembersFile.of(RUN), MemberRow::of),
                arguments(ThreatsFile.of(RUN), ThreatRow::of),
                arguments(DyadsFile.of(RUN), PledgeRow::of));
    }

    private static Arguments arguments(CsvTable<?> table, Function<Frame, List<? extends Record>> reading) {
        return Arguments.of(table, reading);
    }

    /** A row reads every column of its file and no other. */
    @ParameterizedTest
    @MethodSource("files")
    void aRowReadsTheColumnsThatItsFileDeclares(CsvTable<?> table, Function<Frame, List<? extends Record>> reading) {
        List<? extends Record> rows = reading.apply(table.frame());
        assertEquals(table.frame().rows(), rows.size());
        assertFalse(rows.isEmpty());
        int told = 0;
        for (Column<?> each : table.columns()) {
            if (each.name().startsWith(DecisionsFile.REASON)) {
                continue;
            }
            told++;
            Frame less = without(table, each.name()).frame();
            String said = assertThrows(IllegalArgumentException.class, () -> reading.apply(less), each.name())
                    .getMessage();
            assertTrue(said.contains("has no column \"" + each.name() + "\""), said);
        }
        int reasons = told == table.columns().size() ? 0 : 1;
        assertEquals(told + reasons, rows.get(0).getClass().getRecordComponents().length);
    }

    private static <R> CsvTable<R> without(CsvTable<R> table, String column) {
        List<Column<R>> left = table.columns().stream()
                .filter(each -> !each.name().equals(column))
                .toList();
        return new CsvTable<>(table.file(), left, table.rows());
    }

    @Test
    void statesReadBack() {
        List<StateRow> rows = StateRow.of(StatesFile.of(RUN).frame());
        assertEquals(SmallRun.LINES, rows.get(1).name());
        assertEquals(365, rows.get(1).ccode());
        assertEquals(0, rows.get(0).ccode());
        assertEquals(2e-7, rows.get(2).security());
        assertFalse(rows.get(3).sovereign());
        assertEquals(null, rows.get(3).stance());
        assertTrue(Double.isNaN(rows.get(3).threat()));
        assertEquals(1, rows.get(4).tick());
        assertEquals("1901", rows.get(4).year());
    }

    @Test
    void whoKeptTheirWordReadsBack() {
        WarRow war = WarRow.of(WarsFile.of(RUN).frame()).get(0);
        assertEquals(Victor.DEFENDER, war.outcome());
        assertEquals(List.of("AAA", "CCC"), war.foughtB());
        assertEquals(List.of("DDD"), war.token());
        assertEquals(List.of("CCC", "DDD"), war.obliged());
        assertEquals(List.of("CCC"), war.honoured());
        assertEquals(List.of("DDD"), war.fellShort());
        assertEquals(List.of(), war.stayed());
    }

    @Test
    void treatiesStandAsTheyWereRecorded() {
        List<StandingRow> rows = StandingRow.of(PactsFile.of(RUN).frame());
        assertEquals(List.of("AAA", "BBB"), rows.get(0).members());
        assertArrayEquals(new double[] {.25, .75}, rows.get(0).values());
        assertArrayEquals(new double[] {.3, .2}, rows.get(0).reasons());
    }

    @Test
    void eventsAndMembersReadBack() {
        List<EventRow> events = EventRow.of(EventsFile.of(RUN).frame());
        assertEquals(0, events.get(0).treaty());
        assertEquals("treaty=a, \"b\"\n", events.get(1).detail());
        assertEquals("violation", events.get(2).cause());
        MemberRow member = MemberRow.of(MembersFile.of(RUN).frame()).get(0);
        assertEquals(new MemberRow(1, "AAA", 0, "1895", "1901", "founder", "violation", -5, 1), member);
        assertFalse(member.still());
    }

    @Test
    void aCellThatIsNoTickOrSideIsAFaultWithItsPlace() {
        refused(
                "tick is \"\"; it must be a whole number",
                table("states.csv", StatesFile.of(RUN), "tick", ""),
                StateRow::of);
        refused(
                "year is \"\"; it must be the label",
                table("states.csv", StatesFile.of(RUN), "year", ""),
                StateRow::of);
        refused(
                "outcome is \"draw\"; it must be one of",
                table("wars.csv", WarsFile.of(RUN), "outcome", "draw"),
                WarRow::of);
        refused(
                "values is \"1 x\"; it must be a number",
                table("pacts.csv", PactsFile.of(RUN), "values", "1 x"),
                StandingRow::of);
    }

    @Test
    void measuresReadBackByName() {
        Table table = new Table(List.of("wars", "cohesion"));
        table.add(new double[] {2, .25});
        table.add(new double[] {0, Double.NaN});
        List<MeasuresRow> rows =
                MeasuresRow.of(MeasuresFile.of(RUN, table, List.of()).frame());
        assertEquals(
                List.of("1900", "1901"), rows.stream().map(MeasuresRow::year).toList());
        assertEquals(List.of(0, 1), rows.stream().map(MeasuresRow::tick).toList());
        assertEquals(
                List.of("wars", "cohesion"), List.copyOf(rows.get(0).values().keySet()));
        assertEquals(.25, rows.get(0).of("cohesion"));
        assertTrue(Double.isNaN(rows.get(1).of("cohesion")));
        assertTrue(Double.isNaN(rows.get(1).of("a measure of another version")));
    }

    @Test
    void fearsAndPledgesReadBack() {
        ThreatRow fear = ThreatRow.of(ThreatsFile.of(RUN).frame()).get(0);
        assertEquals(1, fear.rank());
        StateRow feared = StateRow.of(StatesFile.of(RUN).frame()).stream()
                .filter(each -> each.tick() == fear.tick() && each.state().equals(fear.state()))
                .findFirst()
                .orElseThrow();
        assertEquals(feared.topThreat(), fear.other());
        PledgeRow pledge = PledgeRow.of(DyadsFile.of(RUN).frame()).get(0);
        assertEquals("AAA BBB", pledge.state1() + " " + pledge.state2());
        assertTrue(pledge.defense());
    }

    private static void refused(String said, Frame frame, Function<Frame, ?> reading) {
        String message = assertThrows(IllegalArgumentException.class, () -> reading.apply(frame))
                .getMessage();
        assertTrue(message.startsWith(frame.file() + ":2: " + said), message);
    }

    private static <R> Frame table(String file, CsvTable<R> table, String column, String cell) {
        List<Column<R>> changed = table.columns().stream()
                .map(each -> each.name().equals(column) ? Column.<R>text(column, "", row -> cell) : each)
                .toList();
        return new CsvTable<>(file, changed, table.rows()).frame();
    }
}
