package concert.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.engine.Replay;
import concert.engine.Simulation;
import concert.model.World;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.scenario.DriverEntry;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A world of format 2: drivers of all that is exogenous, borders, what pairs went through, nuclear arms. */
class LaterWorldTest {
    private static final String WORLD = """
            concert: 2
            name: Test
            start: 1945
            ticks: 6
            identity: [liberalism, order]
            states:
              AAA: {name: Aland, capability: 0.4, at: [50, 10], identity: [0.5, 0.1], nuclear: true}
              BBB: {name: Bland, capability: 0.3, at: [51, 11], identity: [0.2, 0.2]}
              CCC: {name: Cland, capability: 0.2, at: [40, 0], identity: [0.9, 0.3]}
            relations:
              - {pair: [AAA, BBB], past-pact: 12, comrades: 3}
              - {pair: [AAA, CCC], border: true}
            treaties:
              - {name: North, kind: defence, members: [BBB, CCC], signed: 1940}
            events:
              - {at: 1947, nuclear: BBB}
              - {at: 1945, institution: North, to: 0.6}
            drivers:
              AAA: {economy: {1945: 0.5, 1947: 0.6}, regime: {1940: 0.9, 1948: 0.1}}
              BBB: {identity: {1946: [0.7, 0.8]}, revisionism: {1946: -0.4}, capability: {1946: 0.35}}
              pairs:
                - {pair: [CCC, AAA], rivalry: {1945: 0.3, 1947: 0.7}}
            """;

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;

    private static Scenario read(String text) {
        return Scenarios.read("test.yaml", text, Overrides.none());
    }

    private static World after(int ticks) {
        Simulation run = new Simulation(read(WORLD).setup());
        run.start();
        for (int tick = 0; tick < ticks; tick++) {
            run.tick();
        }
        return run.world();
    }

    @Test
    void driversAreReadAsSteps() {
        World start = read(WORLD).setup().world();
        assertEquals(.5, start.economy(A), "the last step up to the start");
        assertEquals(.9, start.regime(A));
        assertEquals(.3, start.rivalry().get(A, C));
        assertFalse(start.driven[A], "only capability that is driven stops growth");
        assertTrue(start.driven[B]);
        World end = after(6);
        assertEquals(.6, end.economy(A));
        assertEquals(.1, end.regime(A));
        assertEquals(-.4, end.revisionism(B));
        assertEquals(.7, end.identity[B][0]);
        assertEquals(.8, end.identity[B][1]);
        assertEquals(.35, end.capability(B));
        assertEquals(.7, after(3).rivalry().get(C, A));
    }

    @Test
    void bordersArmsAndWhatPairsWentThroughAreCarried() {
        World start = read(WORLD).setup().world();
        assertTrue(start.nuclear(A));
        assertFalse(start.nuclear(B));
        assertTrue(start.history().border(A, B), "nearer than 400 km");
        assertTrue(start.history().border(C, A), "as the file says");
        assertFalse(start.history().border(B, C));
        assertEquals(12, start.history().sincePact(A, B));
        assertEquals(3, start.history().sinceComrades(B, A));
        assertEquals(Double.POSITIVE_INFINITY, start.history().sinceComrades(A, C));
    }

    @Test
    void theEngineKeepsWhatPairsWentThroughUpToDate() {
        World end = after(5);
        assertTrue(end.nuclear(B), "the event of 1947");
        assertEquals(shares(end, A, B), end.history().sincePact(A, B) == 0, "they share a treaty or did 12 years ago");
        World now = read(WORLD).setup().world();
        now.history().notice(now);
        assertEquals(0, now.history().sincePact(B, C), "while they share a treaty");
        now.end(now.treaty(1), 0, Cause.SCRIPTED);
        now.history().age(now);
        now.history().age(now);
        assertEquals(2, now.history().sincePact(B, C));
        assertEquals(5, now.history().sinceComrades(A, B));
        now.history().fight(new int[] {A, C});
        now.history().age(now);
        assertEquals(1, now.history().sinceComrades(C, A));
        assertEquals(6, now.history().sinceComrades(A, B));
    }

    private static boolean shares(World world, int me, int you) {
        return Arrays.stream(world.pledges().partners(me)).anyMatch(each -> each == you);
    }

    @Test
    void anEventGivesATreatyAnotherInstitution() {
        assertEquals(.2, after(0).treaty(1).institution, 1e-12);
        assertEquals(grown(.6, 1), after(1).treaty(1).institution, 1e-12);
    }

    /** An institution after so many years of growing by .04 iota (1 - iota). */
    private static double grown(double iota, int years) {
        return years == 0 ? iota : grown(iota + .04 * iota * (1 - iota), years - 1);
    }

    @Test
    void aSnapshotAndAReplayHoldAllOfIt() {
        Simulation run = new Simulation(read(WORLD).setup());
        List<TickRecord> records = new ArrayList<>();
        run.listen(records::add);
        run.play();
        Replay replay = new Replay(read(WORLD).setup());
        records.forEach(replay::play);
        World again = run.world().blank();
        again.restore(run.world().snapshot());
        for (World each : List.of(replay.world(), again)) {
            assertEquals(run.world().history().pact, each.history().pact);
            assertEquals(run.world().history().comrades, each.history().comrades);
            assertEquals(run.world().history().border, again.history().border);
            assertTrue(each.nuclear(B));
            assertEquals(grown(.6, 6), each.treaty(1).institution, 1e-12);
            assertEquals(.6, each.economy(A));
        }
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Scenario scenario = read(WORLD);
        String written = ScenarioWriter.write(scenario);
        assertEquals(scenario, read(written), written);
        assertEquals(6, scenario.drivers().size());
        assertEquals(DriverEntry.Of.RIVALRY, scenario.drivers().get(5).what());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        String wrong = WORLD.replace("nuclear: true", "nuclear: maybe")
                .replace("past-pact: 12", "past-pact: -1")
                .replace("border: true", "border: near")
                .replace("institution: North, to: 0.6", "institution: Nord, to: 6")
                .replace("[0.7, 0.8]", "0.7")
                .replace("{1945: 0.3, 1947: 0.7}", "{1945: 3}")
                .replace("nuclear: BBB", "nuclear: BBX");
        String told = assertThrows(Faults.class, () -> read(wrong)).getMessage();
        assertTrue(told.contains("nuclear of \"AAA\" is \"maybe\"; it must be one of true, false"), told);
        assertTrue(told.contains(":11:35: past-pact of AAA-BBB is -1"), told);
        assertTrue(told.contains("border of AAA-CCC is \"near\"; it must be one of"), told);
        assertTrue(told.contains("is \"Nord\"; there is no such treaty. Known: North."), told);
        assertTrue(told.contains("to of event 2 (institution) is 6"), told);
        assertTrue(told.contains("identity of the driver of \"BBB\" in 1946 is"), told);
        assertTrue(told.contains("rivalry of a pair of drivers in 1945 is 3"), told);
        assertTrue(told.contains("nuclear of event 1 is \"BBX\"; there is no such state. Maybe BBB?"), told);
    }
}
