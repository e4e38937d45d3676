package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.model.event.War;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * States that fought many wars in few years; each state once.
 *
 * @param fought which wars, by whom and when
 * @param wars least number of them
 * @param years within so many years
 */
public record WarRows(WarsFought fought, int wars, int years) implements Finder {
    @Override
    public Found find(Chronicle past) {
        Span span = fought.years().during(past);
        List<War> all = past.wars(span);
        int count = 0;
        for (int state = 0; state < past.world().size(); state++) {
            count += often(past, all, state) ? 1 : 0;
        }
        return new Found(count, span.open());
    }

    private boolean often(Chronicle past, List<War> all, int state) {
        List<Integer> ticks = new ArrayList<>();
        for (War each : all) {
            boolean in = IntStream.of(WarLimits.fought(each)).anyMatch(fighter -> fighter == state);
            if (in
                    && fought.who().holds(past, WarLimits.before(each), state)
                    && fought.limits().hold(past, each)) {
                ticks.add(each.tick());
            }
        }
        int within = years * past.calendar().perYear();
        return IntStream.rangeClosed(0, ticks.size() - wars)
                .anyMatch(at -> ticks.get(at + wars - 1) - ticks.get(at) < within);
    }
}
