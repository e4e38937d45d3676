package concert.model.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who owes what under a treaty: its obligations, those of members that owe something else, and whom alone the promises
 * to fight are made against. Most treaties of defence before 1939 named an enemy, and Italy's part in some was to
 * consult (ATOP's member level; Leeds et al. 2002).
 *
 * @param all what every member owes, unless it is named in {@code own}
 * @param own members that owe something else, in order of state
 * @param against the states alone against which defence and offence are owed, in order; empty for any
 * @param admission how a newcomer gets in; the silence procedure, or a vote of each
 */
public record Commitments(Obligations all, List<Own> own, int[] against, Admission admission) {

    /** What one member owes in place of what all owe. */
    public record Own(int state, Obligations owed) {}

    /** How a newcomer gets in. */
    public enum Admission {
        /** It is in unless a member objects. */
        SILENCE,
        /** Members vote (E12). */
        VOTE;

        /** The word in files. */
        public String key() {
            return this == SILENCE ? "silence" : "vote";
        }
    }

    public Commitments {
        own = List.copyOf(own);
        against = against.clone();
    }

    /** What a kind obliges to, each member alike and against anybody. */
    public static Commitments of(TreatyKind kind) {
        return new Commitments(kind.obligations(), List.of(), new int[0], Admission.SILENCE);
    }

    /** What a member owes its partners, against whom it owes most. */
    public Obligations of(int member) {
        for (Own each : own) {
            if (each.state() == member) {
                return each.owed();
            }
        }
        return all;
    }

    /** What a member owes its partners against an enemy: no defence and no offence when it is not one of those named. */
    public Obligations of(int member, int enemy) {
        Obligations owed = of(member);
        return against.length == 0 || Members.has(against, enemy) ? owed : owed.peaceful();
    }

    /**
     * What is owed once a member's seat has gone to another state.
     *
     * @param both whether the other is a member already: it then owes the stronger obligation of the two
     */
    public Commitments pass(int from, int to, boolean both) {
        Obligations owed = both ? of(from).or(of(to)) : of(from);
        List<Own> rest = new ArrayList<>(own);
        rest.removeIf(each -> each.state() == from || each.state() == to);
        if (!owed.equals(all)) {
            rest.add(new Own(to, owed));
            rest.sort(Comparator.comparingInt(Own::state));
        }
        return new Commitments(all, rest, against, admission);
    }

    /** The same against the heirs of a state that is gone; against it still, and so against nobody, when there are none. */
    public Commitments aim(int gone, int[] heirs) {
        return new Commitments(all, own, Members.replace(against, gone, heirs), admission);
    }

    /** The same against other states alone, in order. */
    public Commitments turn(int[] enemies) {
        return new Commitments(all, own, enemies, admission);
    }

    /** Whether every member owes the same. */
    public boolean even() {
        return own.isEmpty();
    }

    /** Whether it is owed against certain states alone. */
    public boolean confined() {
        return against.length > 0;
    }
}
