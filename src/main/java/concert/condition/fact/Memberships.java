package concert.condition.fact;

import concert.condition.past.Chronicle;
import concert.condition.past.Span;
import concert.condition.past.Years;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.Set;
import java.util.TreeSet;

/**
 * States in, new in or out of a treaty; each state once.
 *
 * @param who which states are meant
 * @param treaty its name, empty for any
 * @param sort what they did
 * @param years when
 */
public record Memberships(Selector who, String treaty, Sort sort, Years years) implements Finder {
    /** What a state did. */
    public enum Sort {
        /** It was a member. */
        MEMBER,
        /** It joined after the treaty was signed. */
        JOINED,
        /** It left while the treaty went on. */
        LEFT
    }

    @Override
    public Found find(Chronicle past) {
        Span span = sort == Sort.MEMBER ? years.ends(past) : years.during(past);
        Set<Integer> found = new TreeSet<>();
        for (Treaty each : past.treaties()) {
            if (treaty.isEmpty() || treaty.equals(each.text().name())) {
                for (Membership member : each.memberships()) {
                    int tick = tick(each, member, span);
                    if (tick != Span.NEVER && who.holds(past, tick, member.state())) {
                        found.add(member.state());
                    }
                }
            }
        }
        return new Found(found.size(), span.open());
    }

    /** The tick of the span in which it did so, or never. */
    private int tick(Treaty within, Membership member, Span span) {
        return switch (sort) {
            case MEMBER -> span.firstIn(member.joined(), member.left());
            case JOINED -> !member.founder() && span.holds(member.joined()) ? member.joined() : Span.NEVER;
            case LEFT -> {
                boolean alone = within.alive() || member.left() < within.ended();
                yield alone && member.left() >= 0 && span.holds(member.left()) ? member.left() : Span.NEVER;
            }
        };
    }
}
