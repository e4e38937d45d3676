package concert.experiment.fact;

import concert.results.row.PledgeRow;
import concert.results.row.WarRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the states of a run had pledged one another at the end of each year, and what its wars made of it. */
final class RunPledges {
    private final Map<String, Integer> places;
    private final Map<Integer, TestedPledges.Owed> owed = new TreeMap<>();

    /**
     * Those of a run.
     *
     * @param rows of dyads.csv
     * @param places of the states
     * @param lastTicks by year
     */
    RunPledges(List<PledgeRow> rows, Map<String, Integer> places, Map<Integer, Integer> lastTicks) {
        this.places = places;
        for (PledgeRow each : rows) {
            int year = RunYears.year(each.year());
            if (each.tick() == lastTicks.get(year)) {
                owed.computeIfAbsent(year, none -> new TestedPledges.Owed())
                        .add(places.get(each.state1()), places.get(each.state2()), each.neutral(), each.nonagg());
            }
        }
    }

    /** What a war put to the test of all that was pledged when the year before it ended; none in a run's first year. */
    TestedPledges tested(WarRow war) {
        TestedPledges.Owed before = owed.get(RunYears.year(war.year()) - 1);
        if (before == null) {
            return TestedPledges.NONE;
        }
        Set<Integer> against = new TreeSet<>();
        war.foughtA().forEach(each -> against.add(places.get(each)));
        int attacker = places.get(war.attacker());
        against.add(attacker);
        return TestedPledges.of(
                new TestedPledges.Attack(places.get(war.defender()), Set.of(attacker), against), before);
    }
}
