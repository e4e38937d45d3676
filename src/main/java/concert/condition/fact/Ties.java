package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs under a treaty; a pair under several is one.
 *
 * @param pairs which are meant
 * @param pledge what must bind them
 * @param years when
 * @param fresh whether the tie must have been made in those years; else it must have been in force
 */
public record Ties(PairSearch pairs, Pledge pledge, Years years, boolean fresh) implements Finder {

    @Override
    public Found find(Chronicle past) {
        Span span = fresh ? years.during(past) : years.ends(past);
        Set<Long> found = new TreeSet<>();
        for (Treaty each : past.treaties()) {
            List<Membership> members = each.memberships();
            for (int at = 0; at < members.size(); at++) {
                for (int other = at + 1; other < members.size(); other++) {
                    note(each, new Tie(members.get(at), members.get(other)), span, past, found);
                }
            }
        }
        return new Found(found.size(), span.open());
    }

    private void note(Treaty treaty, Tie tie, Span span, Chronicle past, Set<Long> found) {
        int me = tie.one.state();
        int you = tie.two.state();
        int from = Math.max(tie.one.joined(), tie.two.joined());
        int tick = fresh ? tie.begins(span) : span.firstIn(from, tie.until());
        if (tick != Span.NEVER && pledge.binds(treaty, me, you) && pairs.either(past, tick, me, you)) {
            found.add((long) Math.min(me, you) << Integer.SIZE | Math.max(me, you));
        }
    }

    private record Tie(Membership one, Membership two) {
        /** The tick in which the first of the two left, -1 while both are in. */
        int until() {
            int first = one.left();
            int second = two.left();
            return first < 0 ? second : second < 0 ? first : Math.min(first, second);
        }

        /** The tick of the span in which it began, or never; one that ended before it began was none. */
        int begins(Span span) {
            int from = Math.max(one.joined(), two.joined());
            boolean ever = until() < 0 || until() >= from;
            return ever && span.holds(from) ? from : Span.NEVER;
        }
    }
}
