package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;

/**
 * Treaties that ended.
 *
 * @param treaty its name, empty for any
 * @param years when
 */
public record EndedTreaties(String treaty, Years years) implements Finder {
    @Override
    public Found find(Chronicle past) {
        Span span = years.during(past);
        long count = past.treaties().stream()
                .filter(each -> !each.alive() && span.holds(each.ended()))
                .filter(each -> treaty.isEmpty() || treaty.equals(each.text().name()))
                .count();
        return new Found((int) count, span.open());
    }
}
