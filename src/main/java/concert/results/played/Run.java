package concert.results.played;

import concert.measure.Table;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.scenario.Scenario;
import java.util.List;

/**
 * One run: what it started from, what happened and what was measured.
 *
 * @param branch the other settings it went on under, null for none
 */
public record Run(Scenario scenario, RunRecord record, Table measures, Branch branch) {
    /** A run under one scenario from its first tick to its last. */
    public Run(Scenario scenario, RunRecord record, Table measures) {
        this(scenario, record, measures, null);
    }

    /** The codes of the states that a person, or a script, decided for at least once. */
    public List<String> human() {
        return record.ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .filter(Decision::human)
                .map(each -> record.states().get(each.state()).code())
                .distinct()
                .sorted()
                .toList();
    }
}
