package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;
import concert.model.event.War;

/**
 * Wars of two states against one another.
 *
 * @param pairs which are meant
 * @param limits what must be true of the war
 * @param years when
 * @param begun whether the one must have begun it against the other; else they must have fought on opposite sides
 */
public record WarsBetween(PairSearch pairs, WarLimits limits, Years years, boolean begun) implements Finder {
    @Override
    public Found find(Chronicle past) {
        Span span = years.during(past);
        int count = 0;
        for (War each : past.wars(span)) {
            count += limits.hold(past, each) && fits(past, each) ? 1 : 0;
        }
        return new Found(count, span.open());
    }

    private boolean fits(Chronicle past, War war) {
        int tick = WarLimits.before(war);
        if (begun) {
            return pairs.directed(past, tick, war.attacker(), war.defender());
        }
        for (int me : war.side(false)) {
            for (int you : war.side(true)) {
                if (pairs.either(past, tick, me, you)) {
                    return true;
                }
            }
        }
        return false;
    }
}
