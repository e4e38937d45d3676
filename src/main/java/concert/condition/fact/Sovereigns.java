package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;

/** States that decided for themselves. */
public record Sovereigns(Selector who, Years years) implements Finder {
    @Override
    public Found find(Chronicle past) {
        Span span = years.ends(past);
        int count = 0;
        for (int state = 0; state < past.world().size(); state++) {
            count += ever(past, span, state) ? 1 : 0;
        }
        return new Found(count, span.open());
    }

    private boolean ever(Chronicle past, Span span, int state) {
        for (int tick = Math.max(0, span.first()); tick <= span.last(); tick++) {
            if (past.sovereign(tick, state) && who.holds(past, tick, state)) {
                return true;
            }
        }
        return false;
    }
}
