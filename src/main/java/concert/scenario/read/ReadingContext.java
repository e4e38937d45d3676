package concert.scenario.read;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Place;
import concert.model.Calendar;
import concert.theory.book.Parameters;
import java.util.List;

/**
 * What the readers of a scenario's parts need of the whole.
 *
 * @param findings where faults go
 * @param calendar of the run
 * @param ticks of the run; -1 when start, tick or ticks are at fault, so that nothing can be said of other years
 * @param axes names of the identity axes
 * @param parameters the scenario's over the registry's
 * @param codes the states
 * @param document what is read
 */
record ReadingContext(
        FaultCollector findings,
        Calendar calendar,
        int ticks,
        List<String> axes,
        Parameters parameters,
        StateCodes codes,
        Document document) {

    void warn(Place place, String message) {
        findings.warn(place, message);
    }

    void fault(Place place, String message) {
        findings.add(place, message);
    }
}
