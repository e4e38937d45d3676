package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;
import concert.model.event.War;
import java.util.stream.IntStream;

/**
 * Wars that a state fought in, on whatever side.
 *
 * @param who which states are meant
 * @param limits what must be true of the war
 * @param years when
 */
public record WarsFought(Selector who, WarLimits limits, Years years) implements Finder {
    @Override
    public Found find(Chronicle past) {
        Span span = years.during(past);
        int count = 0;
        for (War each : past.wars(span)) {
            boolean fits = IntStream.of(WarLimits.fought(each))
                    .anyMatch(state -> who.holds(past, WarLimits.before(each), state));
            count += fits && limits.hold(past, each) ? 1 : 0;
        }
        return new Found(count, span.open());
    }
}
